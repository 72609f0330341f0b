#include "text/suggest.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace rapport;

namespace {

constexpr std::array<std::string_view, 6> fields = {"title", "status", "statement",
                                                    "owner", "id",     "verification"};

std::string near(std::string_view word) { return std::string(nearest(word, fields).value_or("none")); }

}  // namespace

TEST_CASE("nearest forgives slips of the fingers") {
  CHECK(near("titel") == "title");   // swap
  CHECK(near("ttle") == "title");    // left out
  CHECK(near("tittle") == "title");  // one too many
  CHECK(near("tible") == "title");   // another letter
  CHECK(near("Titel") == "title");
  CHECK(near("di") == "id");
  CHECK(near("verfication") == "verification");
  CHECK(near("verificaton_s") == "verification");
}

TEST_CASE("the limit grows with the word") {
  CHECK(near("owxyr") == "none");     // 2 of 5
  CHECK(near("statxs") == "status");  // 1 of 6
  CHECK(near("stxtxs") == "status");  // 2 of 6
  CHECK(near("vxrxfxcation") == "verification");
  CHECK(near("vxrxfxcxtxon") == "none");  // 5 of 12
  CHECK(near("xy") == "none");
  CHECK(near("x") == "none");
  CHECK(near("") == "none");
}

TEST_CASE("the same word in another case comes first, then a unique prefix") {
  CHECK(near("STATUS") == "status");
  CHECK(near("ver") == "verification");
  CHECK(near("statem") == "statement");
  CHECK(near("state") == "statement");
  CHECK(near("stat") == "none");  // begins two, and both are too far
  constexpr std::array<std::string_view, 2> words = {"list", "lists"};
  CHECK(nearest("LIST", words) == "list");
}

TEST_CASE("of equally near ones the first is taken") {
  constexpr std::array<std::string_view, 3> words = {"bat", "cat", "rat"};
  CHECK(nearest("hat", words) == "bat");
  CHECK(nearest("hat", std::span<const std::string_view>()) == std::nullopt);
}

TEST_CASE("characters count, not bytes") {
  constexpr std::array<std::string_view, 2> people = {"张工程师", "李经理"};
  CHECK(nearest("章工程师", people) == "张工程师");
  CHECK(nearest("李", people) == "李经理");
  CHECK(nearest("王", people) == std::nullopt);
}

TEST_CASE("did_you_mean ends a message") {
  CHECK(did_you_mean("titel", fields) == "; did you mean \"title\"?");
  CHECK(did_you_mean("zebra", fields) == "");
}
