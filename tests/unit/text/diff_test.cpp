#include "text/diff.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <sstream>

#include "text/common_lines.hpp"

using namespace rapport;

namespace {

/// "a b c" as three lines.
std::string lines(const std::string& words) {
  std::istringstream stream(words);
  std::string text, word;
  while (stream >> word) text += word + '\n';
  return text;
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> all;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
    all.push_back(text.substr(at, end - at));
    at = end;
  }
  return all;
}

/// What a diff makes of a text; "?" where it does not fit the text.
std::string applied(const std::string& before, const std::string& diff) {
  const auto old = split(before);
  auto rows = split(diff);
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = diff.empty() ? 0 : 2; i < rows.size(); ++i) {
    const auto row = rows[i];
    if (row.starts_with("@@ -")) {
      const auto first = std::stoul(std::string(row.substr(4)));
      const bool none = row.substr(0, row.find('+')).find(",0 ") != row.npos;
      for (; at + (none ? 0 : 1) < first; ++at) out += old.at(at);
      continue;
    }
    if (row[0] == '\\') continue;
    const bool unended = i + 1 < rows.size() && rows[i + 1][0] == '\\';
    const auto text = std::string(row.substr(1, row.size() - (unended ? 2 : 1)));
    if (row[0] != '+' && (at >= old.size() || old[at++] != text)) return "?";
    if (row[0] != '-') out += text;
  }
  for (; at < old.size(); ++at) out += old[at];
  return out;
}

std::string random_text(std::mt19937& random, int different, int count) {
  std::uniform_int_distribution<int> word(0, different), length(0, count), end(0, 3);
  std::string text;
  for (int i = length(random); i > 0; --i) text += std::to_string(word(random)) + '\n';
  if (!text.empty() && end(random) == 0) text.pop_back();
  return text;
}

}  // namespace

TEST_CASE("equal texts have no diff") {
  CHECK(unified_diff("", "", "f") == "");
  CHECK(unified_diff("a\nb", "a\nb", "f") == "");
}

TEST_CASE("a change stands with three lines around it, and its place before and after") {
  CHECK(unified_diff(lines("1 2 3 4 5 6 7 8 9"), lines("1 2 3 4 five 6 7 8 9"), "dir/status.md") ==
        "--- a/dir/status.md\n+++ b/dir/status.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  CHECK(unified_diff(lines("a b"), lines("b"), "f", 0) == "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n");
  CHECK(unified_diff("", lines("a b"), "f") == "--- a/f\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n");
}

TEST_CASE("changes whose surroundings touch are one hunk, others are two") {
  const auto before = lines("1 2 3 4 5 6 7 8 9 10 11 12");
  const auto near = unified_diff(before, lines("1 x 3 4 5 6 7 8 y 10 11 12"), "f");
  const auto far = unified_diff(before, lines("1 x 3 4 5 6 7 8 9 y 11 12"), "f");
  CHECK(std::count(near.begin(), near.end(), '@') == 4);
  CHECK(std::count(far.begin(), far.end(), '@') == 8);
  CHECK(far.find("@@ -1,5 +1,5 @@") != far.npos);
  CHECK(far.find("@@ -7,6 +7,6 @@") != far.npos);
}

TEST_CASE("a last line without an end is told apart") {
  CHECK(unified_diff("a\nb", "a\nb\n", "f") ==
        "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
  CHECK(unified_diff("a\n", "a", "f") ==
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n");
}

TEST_CASE("lines of their own are paired before those that stand everywhere") {
  const auto before = lines("{ one } { two }"), after = lines("{ zero } { one } { two }");
  CHECK(unified_diff(before, after, "f", 0) == "--- a/f\n+++ b/f\n@@ -1,0 +2,3 @@\n+zero\n+}\n+{\n");
}

TEST_CASE("where no line stands alone, the longest common part stays") {
  const auto before = lines("a a b b a b"), after = lines("b a b b a a");
  const auto pairs = common_lines(split(before), split(after));
  CHECK(pairs.size() == 4);
}

TEST_CASE("a diff makes the new text of the old one, whatever they are") {
  std::mt19937 random(20250815);
  for (int i = 0; i < 4000; ++i) {
    const int different = i % 40 + 1;
    const auto before = random_text(random, different, 40), after = random_text(random, different, 40);
    const auto context = static_cast<std::size_t>(i % 4);
    const auto diff = unified_diff(before, after, "f", context);
    CHECK(diff.empty() == (before == after));
    REQUIRE(applied(before, diff) == after);
  }
}

TEST_CASE("a hundred thousand lines take no time to speak of, whatever they are") {
  std::mt19937 random(1);
  const auto long_text = [&](int different) {
    std::uniform_int_distribution<int> word(0, different);
    std::string text;
    for (int i = 0; i < 100000; ++i) text += std::to_string(word(random)) + '\n';
    return text;
  };
  for (const int different : {0, 1, 100, 30000, 1 << 30}) {
    const auto before = long_text(different), after = long_text(different);
    const auto begin = std::chrono::steady_clock::now();
    const auto diff = unified_diff(before, after, "f");
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    CHECK(applied(before, diff) == after);
    CHECK_MESSAGE(seconds.count() < 5, different);
  }
}
