#include "text/width.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view ellipsis = "…";

bool is_plain(char c) { return c >= 0x20 && c <= 0x7E; }

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_plain(c); });
}

int width_of(char32_t c) {
  if (c < 0x300) return c >= 0x20 && (c < 0x7F || c >= 0xA0) ? 1 : 0;
  // Terminals know newer emoji and ideographs than utf8proc does and draw them wide.
  const bool reserved_wide = (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
  const auto code = static_cast<utf8proc_int32_t>(c);
  if (reserved_wide && utf8proc_category(code) == UTF8PROC_CATEGORY_CN) return 2;
  return utf8proc_charwidth(code);
}

/// Appends one character as `visible` shows it; `bytes` are the ones it was decoded from.
void append_shown(std::string& out, char32_t c, std::string_view bytes) {
  if (c == replacement_character && bytes.size() == 1) {
    fmt::format_to(std::back_inserter(out), "<{:02X}>", static_cast<unsigned char>(bytes[0]));
  } else if (c == '\n' || c == '\t') {
    out += ' ';
  } else if (is_hidden(c)) {
    fmt::format_to(std::back_inserter(out), "<U+{:04X}>", static_cast<unsigned>(c));
  } else {
    out += bytes;
  }
}

enum class Newlines { as_spaces, kept };

std::string shown(std::string_view text, Newlines newlines) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size();) {
    const auto start = pos;
    const auto c = decode(text, pos);
    if (c == '\n' && newlines == Newlines::kept) {
      out += '\n';
    } else {
      append_shown(out, c, text.substr(start, pos - start));
    }
  }
  return out;
}

}  // namespace

bool is_hidden(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
  const bool bidirectional = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                             (c >= 0x2066 && c <= 0x2069);
  const bool noncharacter = (c & 0xFFFE) == 0xFFFE;
  return bidirectional || noncharacter || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2028 ||
         c == 0x2029;
}

int display_width(std::string_view text) {
  if (is_plain(text)) return static_cast<int>(text.size());
  int width = 0;
  for (std::size_t pos = 0; pos < text.size();) width += width_of(decode(text, pos));
  return width;
}

std::size_t fitting_prefix(std::string_view text, int columns) {
  std::size_t boundary = 0;
  utf8proc_int32_t state = 0;
  utf8proc_int32_t previous = 0;
  int width = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const auto start = pos;
    const auto c = static_cast<utf8proc_int32_t>(decode(text, pos));
    if (start > 0 && utf8proc_grapheme_break_stateful(previous, c, &state)) boundary = start;
    width += width_of(static_cast<char32_t>(c));
    if (width > columns) return boundary;
    previous = c;
  }
  return text.size();
}

std::string cut_to_width(std::string_view text, int columns) {
  if (display_width(text) <= columns) return std::string(text);
  if (columns <= 0) return {};
  return std::string(text.substr(0, fitting_prefix(text, columns - 1))).append(ellipsis);
}

std::string padded(std::string_view text, int columns) {
  const auto missing = std::max(0, columns - display_width(text));
  return std::string(text).append(static_cast<std::size_t>(missing), ' ');
}

std::string visible(std::string_view text) { return shown(text, Newlines::as_spaces); }

std::string visible_lines(std::string_view text) { return shown(text, Newlines::kept); }

}  // namespace rapport
