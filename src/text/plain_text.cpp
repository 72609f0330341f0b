#include "text/plain_text.hpp"

#include <fmt/format.h>

#include "text/document.hpp"
#include "text/prescan.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

}  // namespace

std::string located(std::string_view name, std::string_view text, const TextFault& fault) {
  const auto place = line_column(text, fault.at);
  return fmt::format("{}:{}:{}: {}", name, place.line, place.column, fault.message);
}

std::optional<TextFault> plain_text_fault(std::string_view text) {
  if (const auto at = invalid_utf8_at(text))
    return TextFault{*at, "this is no UTF-8; save the text as UTF-8"};
  for (std::size_t pos = 0; pos < text.size();) {
    const auto at = pos;
    if (is_control(decode(text, pos))) return TextFault{at, "a control character stands here; take it out"};
  }
  return std::nullopt;
}

std::string with_lf(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_crlf = text[i] == '\r' && text.substr(i + 1, 1) == "\n";
    if (!is_crlf) out += text[i] == '\r' ? '\n' : text[i];
  }
  return out;
}

std::string_view without_blank_ends(std::string_view text) {
  constexpr std::string_view white = " \t\n";
  text = text.substr(0, text.find_last_not_of(white) + 1);
  const auto line = text.substr(0, text.find_first_not_of(white)).rfind('\n');
  return text.substr(line + 1);  // npos + 1 is 0
}

std::size_t space_at(std::string_view line) {
  std::size_t size = 0;
  for (;;) {
    const auto rest = line.substr(size);
    if (rest.starts_with(' ') || rest.starts_with('\t') || rest.starts_with('\r')) {
      ++size;
    } else if (rest.starts_with(wide_space)) {
      size += wide_space.size();
    } else {
      return size;
    }
  }
}

std::string_view without_spaces(std::string_view line) {
  line.remove_prefix(space_at(line));
  for (;;) {
    if (line.ends_with(' ') || line.ends_with('\t') || line.ends_with('\r')) {
      line.remove_suffix(1);
    } else if (line.ends_with(wide_space)) {
      line.remove_suffix(wide_space.size());
    } else {
      return line;
    }
  }
}

}  // namespace rapport
