#include "text/changed_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "text/common_lines.hpp"
#include "text/line.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int context = 16;  ///< characters shown on either side of what changed
constexpr int widest = 72;   ///< columns of one quotation

using Words = std::vector<std::string_view>;

/// The words of a line, without its name.
std::string_view words_of(std::string_view line) {
  const auto colon = line.find(": ");
  return colon == line.npos ? line : line.substr(colon + 2);
}

Words all_lines(std::string_view text) {
  Words lines;
  for (const auto& line : lines_of(text)) lines.push_back(line.text);
  return lines;
}

/// The words of the lines that do not stay.
Words changed_of(const Words& lines, const std::vector<LinePair>& stay, std::size_t LinePair::*side) {
  Words changed;
  std::size_t next = 0;
  const auto take_until = [&](std::size_t end) {
    for (; next < end; ++next) changed.push_back(words_of(lines[next]));
  };
  for (const auto& pair : stay) {
    take_until(pair.*side);
    ++next;
  }
  take_until(lines.size());
  return changed;
}

bool continues(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

/// Some characters before `at`; from the beginning of a word, if one begins among them.
std::size_t context_begin(std::string_view text, std::size_t at) {
  auto begin = at;
  for (int n = 0; n < context && begin > 0; ++n) {
    do --begin;
    while (begin > 0 && continues(text, begin));
  }
  const auto space = text.substr(0, at).find(' ', begin);
  return begin == 0 || space == text.npos ? begin : space + 1;
}

/// Some characters from `at` on; to the end of a word, if one ends among them.
std::size_t context_end(std::string_view text, std::size_t at) {
  auto end = at;
  for (int n = 0; n < context && end < text.size(); ++n) {
    do ++end;
    while (continues(text, end));
  }
  const auto space = text.substr(0, end).rfind(' ');
  return end == text.size() || space == text.npos || space < at ? end : space;
}

std::string quoted(std::string_view text, std::size_t begin, std::size_t end) {
  const auto words = cut_to_width(text.substr(begin, end - begin), widest);
  return fmt::format("\"{}{}{}\"", begin == 0 ? "" : "…", words,
                     end == text.size() || words.ends_with("…") ? "" : "…");
}

std::string quoted(std::string_view text) { return quoted(text, 0, text.size()); }

/// Both lines around the stretch in which they differ.
std::string is_now(std::string_view before, std::string_view after) {
  const auto shorter = std::min(before.size(), after.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  while (head > 0 && (continues(before, head) || continues(after, head))) --head;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  while (tail > 0 && continues(before, before.size() - tail)) --tail;
  const auto shown = [&](std::string_view text) {
    return quoted(text, context_begin(text, head), context_end(text, text.size() - tail));
  };
  return fmt::format("{} is now {}", shown(before), shown(after));
}

}  // namespace

std::string changed_words(std::string_view before, std::string_view after) {
  const auto old_lines = all_lines(before), new_lines = all_lines(after);
  const auto stay = common_lines(old_lines, new_lines);
  const auto was = changed_of(old_lines, stay, &LinePair::before);
  const auto is = changed_of(new_lines, stay, &LinePair::after);
  const auto changed = std::max(was.size(), is.size());
  if (changed == 0) return "";
  const auto first = was.empty()  ? quoted(is[0]) + " is new"
                     : is.empty() ? quoted(was[0]) + " is gone"
                                  : is_now(was[0], is[0]);
  return changed == 1 ? first : fmt::format("{}, and {} more changed", first, changed - 1);
}

}  // namespace rapport
