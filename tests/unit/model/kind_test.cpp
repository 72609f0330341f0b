#include "model/kind.hpp"

#include <doctest/doctest.h>

using namespace rapport;
using Names = std::vector<std::string_view>;

namespace {
const Kind& kind(std::string_view word) { return *find_kind(word); }
}  // namespace

TEST_CASE("a kind is found by name, folder or prefix, in any case") {
  CHECK(find_kind("requirement") == find_kind("REQ"));
  CHECK(find_kind("Requirements") == find_kind("req"));
  CHECK(find_kind("feedback")->prefix == "FBK");
  CHECK(find_kind("requirment") == nullptr);
}

TEST_CASE("moves: forward over any number of states, aside, and back") {
  CHECK(moves_from(kind("action"), "open") == Names{"done", "blocked", "cancelled"});
  CHECK(moves_from(kind("action"), "done") == Names{"open"});
  CHECK(moves_from(kind("action"), "cancelled").empty());
  CHECK(moves_from(kind("requirement"), "verified") == Names{"accepted", "approved", "withdrawn"});
  CHECK(moves_from(kind("requirement"), "rejected").empty());
  CHECK(moves_from(kind("change"), "closed").empty());
  CHECK(moves_from(kind("change"), "implemented") == Names{"closed", "withdrawn", "implementing"});
  CHECK(moves_from(kind("meeting"), "disputed") == Names{"issued", "agreed"});
  CHECK(moves_from(kind("feedback"), "closed") == Names{"reopened"});
}

TEST_CASE("a deferred requirement may go back to proposed, and on from there in the same move") {
  CHECK(moves_from(kind("req"), "deferred") ==
        Names{"proposed", "approved", "implemented", "verified", "accepted", "withdrawn"});
}

TEST_CASE("at_or_after knows forward states only") {
  CHECK(at_or_after(kind("req"), "verified", "implemented"));
  CHECK(at_or_after(kind("req"), "implemented", "implemented"));
  CHECK_FALSE(at_or_after(kind("req"), "approved", "implemented"));
  CHECK_FALSE(at_or_after(kind("req"), "withdrawn", "draft"));
  CHECK_FALSE(at_or_after(kind("req"), "nonsense", "draft"));
}

TEST_CASE("choices stand in one text") {
  CHECK(split_words("a|b|c") == Names{"a", "b", "c"});
  CHECK(split_words("").empty());
  CHECK(word_place("inspection|analysis|test", "test") == 2);
  CHECK(word_place("inspection|analysis|test", "tes") == std::nullopt);
}
