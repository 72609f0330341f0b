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

/// The text without the byte order mark that some editors put before it.
inline std::string_view without_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// The text with LF for CRLF and CR.
std::string with_lf(std::string_view text);

/// The text without blank lines at its beginning, and without white space at its end.
std::string_view without_blank_ends(std::string_view text);

}  // namespace rapport
