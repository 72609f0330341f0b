#pragma once
#include <string_view>
#include <vector>

namespace rapport {

/// A line of a text, without its line feed, and where it begins.
struct Line {
  std::size_t begin;
  std::string_view text;
  /// Its first character that is neither a space nor a tab; its size if there is none.
  [[nodiscard]] std::size_t indent() const;
  /// Where its key begins, after indentation and dashes.
  [[nodiscard]] std::size_t content() const;
  /// One past the word of ASCII letters, digits, - and _ that begins at `from`.
  [[nodiscard]] std::size_t word_end(std::size_t from) const;
  [[nodiscard]] std::size_t end() const { return begin + text.size(); }
  [[nodiscard]] bool blank() const { return text.find_first_not_of(" \t\r") == text.npos; }
  [[nodiscard]] bool comment() const { return indent() < text.size() && text[indent()] == '#'; }
};

std::vector<Line> lines_of(std::string_view text);
/// The line that holds the byte at `offset`.
Line line_at(std::string_view text, std::size_t offset);
/// Where the line that holds the byte at `offset` ends, before its LF or CRLF; `offset` if that is in CRLF.
std::size_t end_of_line(std::string_view text, std::size_t offset);

}  // namespace rapport
