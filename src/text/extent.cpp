#include "text/extent.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

std::size_t without_return(std::string_view text, std::size_t end) {
  return end > 0 && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

/// The bytes of a scalar, stepped over in pace with the characters of its value.
struct Raw {
  std::string_view bytes;
  char quote;  ///< of the scalar; NUL if it has none
  std::size_t at = 0;

  [[nodiscard]] bool at_escape() const { return quote == '"' && at + 1 < bytes.size() && bytes[at] == '\\'; }
  /// Steps over white space, escaped or not.
  std::string_view skip_gap() {
    const std::size_t from = at;
    for (;;) {
      at = skip_blanks(bytes, at);
      if (!at_escape() || std::string_view(" \ttnr\r\n").find(bytes[at + 1]) == std::string_view::npos) break;
      at += 2;
    }
    return bytes.substr(from, at - from);
  }
  /// Steps over what stands for the character at `i` of `value`, and moves `i` past it.
  void skip_character(std::string_view value, std::size_t& i) {
    if (at_escape()) {
      const char kind = bytes[at + 1];
      at += kind == 'x' ? 4U : kind == 'u' ? 6U : kind == 'U' ? 10U : 2U;
      decode(value, i);
    } else {
      at += quote == '\'' && at < bytes.size() && bytes[at] == '\'' ? 2U : 1U;
      ++i;
    }
  }
};

bool broken_without_space(std::string_view gap, std::string_view value, std::size_t before,
                          std::size_t after) {
  if (std::count(gap.begin(), gap.end(), '\n') != 1 || before == 0 || after >= value.size()) return false;
  return joins_over_break(decode_before(value, before), decode(value, after));
}

}  // namespace

std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  if (text.substr(begin, value.size()) == value) return begin + value.size();
  std::size_t at = begin;
  for (char c : value) {
    if (is_blank(c)) continue;
    at = skip_blanks(text, at);
    if (at < text.size()) ++at;
  }
  return at;
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 >= text.size() || text[at + 1] != '\'') return at + 1;
      ++at;
    }
  }
  return std::nullopt;
}

std::size_t block_scalar_end(std::string_view text, std::size_t begin, std::size_t parent_column) {
  std::size_t end = line_end(text, begin);
  const auto header = text.substr(begin, end - begin);
  std::size_t indent = 0;
  for (char c : header.substr(0, 3)) {
    if (c >= '1' && c <= '9') indent = parent_column + static_cast<std::size_t>(c - '0');
  }
  std::size_t last = without_return(text, end);
  while (end < text.size()) {
    const std::size_t start = end + 1;
    end = line_end(text, start);
    const std::size_t first = std::min(text.find_first_not_of(' ', start), text.size());
    const bool blank = first >= end || text[first] == '\r';
    if (blank) continue;
    if (indent == 0) indent = std::max<std::size_t>(first - start, 1);
    if (first - start < indent) break;
    last = without_return(text, end);
  }
  return last;
}

std::size_t flow_end(std::string_view text, std::size_t from, char bracket) {
  std::size_t at = from;
  while (at < text.size() && text[at] != bracket) {
    at = text[at] == '#' ? line_end(text, at) : at + 1;
  }
  return std::min(at + 1, text.size());
}

std::string without_cjk_folds(std::string_view raw, std::string_view value) {
  const bool quoted = !raw.empty() && (raw[0] == '"' || raw[0] == '\'');
  Raw source{raw, quoted ? raw[0] : '\0', quoted ? 1U : 0U};
  std::string out;
  out.reserve(value.size());
  for (std::size_t i = 0; i < value.size();) {
    const std::size_t gap_end = skip_blanks(value, i);
    const auto gap = source.skip_gap();
    if (!broken_without_space(gap, value, i, gap_end)) out += value.substr(i, gap_end - i);
    if ((i = gap_end) == value.size()) break;
    const std::size_t from = i;
    source.skip_character(value, i);
    out += value.substr(from, i - from);
  }
  return out;
}

}  // namespace rapport
