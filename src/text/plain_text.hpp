#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// Something in a text that its author has to mend: at which byte, what, and what to do.
struct TextFault {
  std::size_t at = 0;
  std::string message;
};

/// "notes.txt:3:1: message": the line and column, in characters.
std::string located(std::string_view name, std::string_view text, const TextFault& fault);

/// The first thing that keeps bytes from being a text that people can read: no UTF-8, or a control character
/// other than tabs and line ends. Nothing if all is well.
std::optional<TextFault> plain_text_fault(std::string_view text);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Bytes of the byte order mark that some editors put before a text; 0 if there is none.
inline std::size_t mark_size(std::string_view text) {
  return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

/// The text without it.
inline std::string_view without_mark(std::string_view text) { return text.substr(mark_size(text)); }

/// The text with LF for CRLF and CR.
std::string with_lf(std::string_view text);

/// The text without blank lines at its beginning, and without white space at its end.
std::string_view without_blank_ends(std::string_view text);

/// Bytes of white space, full-width too, that the line begins with.
std::size_t space_at(std::string_view line);

/// The line without white space, full-width too, at its ends.
std::string_view without_spaces(std::string_view line);

}  // namespace rapport
