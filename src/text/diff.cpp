#include "text/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "text/common_lines.hpp"

namespace rapport {
namespace {

using Lines = std::vector<std::string_view>;

/// Lines of one text that others took the place of; either side may be empty.
struct Replaced {
  std::size_t begin, end;          ///< before
  std::size_t new_begin, new_end;  ///< after
};

/// Each with the LF it ends in.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

std::vector<Replaced> changes_between(const Lines& before, const Lines& after) {
  auto pairs = common_lines(before, after);
  pairs.push_back({before.size(), after.size()});
  std::vector<Replaced> changes;
  std::size_t begin = 0, new_begin = 0;
  for (const auto& pair : pairs) {
    if (begin < pair.before || new_begin < pair.after)
      changes.push_back({begin, pair.before, new_begin, pair.after});
    begin = pair.before + 1;
    new_begin = pair.after + 1;
  }
  return changes;
}

/// "12,3"; "12" for one line; of none, the line before.
std::string range_text(std::size_t begin, std::size_t end) {
  const auto size = end - begin;
  if (size == 1) return fmt::format("{}", begin + 1);
  return fmt::format("{},{}", size == 0 ? begin : begin + 1, size);
}

void write(char sign, const Lines& lines, std::size_t begin, std::size_t end, std::string& out) {
  for (auto i = begin; i < end; ++i) {
    out += sign;
    out += lines[i];
    if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

/// Changes so near to each other that what is around them touches.
void write_hunk(std::span<const Replaced> changes, const Lines& before, const Lines& after, std::size_t context,
                std::string& out) {
  const auto lead = std::min(context, changes.front().begin);
  const auto trail = std::min(context, before.size() - changes.back().end);
  auto at = changes.front().begin - lead;
  out += fmt::format("@@ -{} +{} @@\n", range_text(at, changes.back().end + trail),
                     range_text(changes.front().new_begin - lead, changes.back().new_end + trail));
  for (const auto& change : changes) {
    write(' ', before, at, change.begin, out);
    write('-', before, change.begin, change.end, out);
    write('+', after, change.new_begin, change.new_end, out);
    at = change.end;
  }
  write(' ', before, at, at + trail, out);
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view name,
                         std::size_t context) {
  const auto old_lines = lines_of(before), new_lines = lines_of(after);
  const auto changes = changes_between(old_lines, new_lines);
  if (changes.empty()) return "";
  auto out = fmt::format("--- a/{0}\n+++ b/{0}\n", name);
  for (auto first = changes.begin(); first != changes.end();) {
    auto last = first + 1;
    while (last != changes.end() && last->begin - (last - 1)->end <= 2 * context) ++last;
    write_hunk({first, last}, old_lines, new_lines, context, out);
    first = last;
  }
  return out;
}

}  // namespace rapport
