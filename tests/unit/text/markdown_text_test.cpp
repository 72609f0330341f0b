#include "text/markdown_text.hpp"

#include <doctest/doctest.h>

using namespace rapport;

namespace {

std::string in_block(std::string_view text) { return markdown_text(text, Place::block); }

}  // namespace

TEST_CASE("a pair of tildes strikes out, and one alone does not") {
  CHECK(in_block("~5 days") == "~5 days");
  CHECK(in_block("~a~ b") == "\\~a\\~ b");
  CHECK(in_block("~~a") == "\\~\\~a");
}

TEST_CASE("an underscore emphasizes except within a word, and what stands beside it may be a Chinese mark") {
  CHECK(in_block("snake_case_2") == "snake_case_2");
  CHECK(in_block("_a_") == "\\_a\\_");
  CHECK(in_block("满意率：_a_") == "满意率：\\_a\\_");
}

TEST_CASE("no address becomes a link, in small or capital letters") {
  CHECK(in_block("http://a HTTPS://b wWw.c Ftp://d") ==
        "http&#8203;://a HTTPS&#8203;://b wWw&#8203;.c Ftp&#8203;://d");
  CHECK(in_block("1. w.w. http, as: x") == "1\\. w.w. http, as: x");
}
