#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace rapport {

/// A line of one text that is the same line of another, by their places from 0.
struct LinePair {
  std::size_t before, after;
  bool operator==(const LinePair&) const = default;
};

/// The lines that stay, ascending on both sides, as a reader would pair them: first those that stand once in
/// each text (patience diff, B. Cohen), then, in what is left between these, the most that keep their order.
/// A stretch of more than some thousand lines on both sides that has no line of its own is taken as wholly
/// changed, so that the time grows with the number of lines, and not with its square.
std::vector<LinePair> common_lines(const std::vector<std::string_view>& before,
                                   const std::vector<std::string_view>& after);

}  // namespace rapport
