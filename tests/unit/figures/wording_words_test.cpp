#include "figures/wording_words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace rapport;

namespace {

/// Every word of a list must be found as a whole: a slip (upper case, a missing comma, a lost space) hides
/// it.
void check_words(std::span<const WordGroup> groups) {
  for (const auto& group : groups) {
    for (auto rest = group.words; !rest.empty();) {
      const auto word = rest.substr(0, std::min(rest.find(", "), rest.size()));
      rest.remove_prefix(std::min(word.size() + 2, rest.size()));
      const auto match = match_word(std::string(word) + "。");
      CAPTURE(std::string(word));
      CHECK(match.length == word.size());
      CHECK((group.tags.none() || match.tags.any(group.tags)));
    }
  }
}

}  // namespace

TEST_CASE("every word of the lists is found") {
  check_words(english_words());
  check_words(chinese_words());
}

TEST_CASE("the longest word counts") {
  CHECK(match_word("shall be").length == 5);
  CHECK(match_word("as well as events").length == 10);
  CHECK(match_word("Real-Time clock").tags.none());
  CHECK(match_word("real\n  time values").length == 18);
  CHECK(match_word("real time monitoring").tags.any(WordTag::unmeasured));
  CHECK(match_word("应急照明").tags.none());
  CHECK(match_word("应照明").tags.any(WordTag::duty));
}

TEST_CASE("an English word ends where its letters end") {
  CHECK(match_word("fast").length == 4);
  CHECK(match_word("fast.").length == 4);
  CHECK(match_word("fast-acting").length == 0);
  CHECK(match_word("faster5").length == 0);
  CHECK(match_word("allocate").length == 0);
  CHECK(match_word("TBD-01").length == 3);
  CHECK(match_word("").length == 0);
}

TEST_CASE("unit symbols keep their case") {
  CHECK(is_unit_symbol("kVA"));
  CHECK(is_unit_symbol("µm"));
  CHECK(is_unit_symbol("A"));
  CHECK(is_unit_symbol("Ω"));
  CHECK_FALSE(is_unit_symbol("a"));
  CHECK_FALSE(is_unit_symbol("KVA"));
  CHECK_FALSE(is_unit_symbol(""));
}
