#pragma once
#include <string_view>

namespace rapport {

/// A line of Markdown as CommonMark's block structure looks at it, lists and quotations left aside.
struct MarkdownLine {
  std::size_t indent;     ///< bytes of blanks before the rest
  bool is_deep;           ///< four columns in: code, or within a list
  std::string_view rest;  ///< empty if the line is blank
};
MarkdownLine markdown_line(std::string_view line);

/// 1 to 6 if the rest is a heading that begins with # (an ATX heading), else 0.
int heading_level(std::string_view rest);

/// What such a heading says.
std::string_view heading_words(std::string_view rest);

/// The characters that open a code fence with such a rest; empty if it opens none.
std::string_view fence_mark(std::string_view rest);
/// Whether a line closes the fence that `mark` opened.
bool closes_fence(const MarkdownLine& line, std::string_view mark);

}  // namespace rapport
