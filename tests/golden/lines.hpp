#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapport {

using Lines = std::vector<std::string>;

/// The lines of `text` without their LF; a missing last LF makes no difference.
Lines split_lines(std::string_view text);

/// `[…]` stands for any lines where it is alone on a line, and for any text within one.
inline constexpr std::string_view any_text = "[…]";

/// Whether `actual` is what `expected` says; each `[…]` in `expected` matches any text.
bool line_matches(std::string_view expected, std::string_view actual);

/// One step of the cheapest way from the expected lines to the actual ones.
struct Step {
  enum class Kind {
    same,     ///< an expected line (its wildcards kept) that matches
    missing,  ///< an expected line that did not come
    extra,    ///< an actual line that was not expected
    any       ///< an actual line that a line `[…]` took in
  };
  Kind kind;
  std::string line;
};

/// A line `[…]` of `expected` is a step `same`, followed by the lines it took in.
std::vector<Step> align(const Lines& expected, const Lines& actual);

/// Whether there is neither a missing nor an extra line.
bool all_match(const std::vector<Step>& steps);

/// The expected lines after an update: as they were where they match, else the actual ones.
Lines updated(const std::vector<Step>& steps);

/// Printable: each line indented, `-` missing, `+` extra, long stretches of equal lines cut.
std::string show_diff(const std::vector<Step>& steps);

}  // namespace rapport
