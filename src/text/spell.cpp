#include "text/spell.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int folded_width = 88;  ///< columns of text in a folded scalar
constexpr int flow_width = 100;   ///< columns of a group on one line

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_control(decode(text, at))) return true;
  }
  return false;
}

/// Whether YAML 1.1 or 1.2 readers take the text for something else than text.
bool looks_typed(std::string_view text) {
  constexpr std::array<std::string_view, 9> words = {"true", "false", "yes", "no",  "on",
                                                     "off",  "y",     "n",   "null"};
  std::string low(text);
  for (char& c : low) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  if (std::find(words.begin(), words.end(), low) != words.end()) return true;
  const auto first = low.find_first_not_of("+-.");
  if (first == low.npos || first > 2 || low[first] < '0' || low[first] > '9')
    return low == ".inf" || low == ".nan";
  return low.find_first_not_of("0123456789_.,:+-abcdefxotz") == low.npos;
}

bool plain_is_legal(std::string_view text, Surroundings around) {
  if (text.empty() || has_control(text) || text.front() == ' ' || text.back() == ' ' || text.back() == ':')
    return false;
  if (std::string_view(",[]{}#&*!|>'\"%@`").find(text.front()) != text.npos) return false;
  if (std::string_view("-?:").find(text.front()) != text.npos && (text.size() == 1 || text[1] == ' '))
    return false;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
  if (text == "~" || text == "null" || text == "Null" || text == "NULL") return false;
  // yaml-cpp takes a ? before a comma for a key.
  return around == Surroundings::block ||
         (text.find_first_of(",[]{}?") == text.npos && text.find("，") == text.npos);
}

std::string double_quoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto from = at;
    const auto c = decode(text, at);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += text[from];
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (is_control(c)) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned>(c));
    } else {
      out += text.substr(from, at - from);
    }
  }
  return out + "\"";
}

std::string single_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

/// Whether the text would not be read as this very text without quotes.
bool needs_quotes(std::string_view text, Wording wording, Surroundings around) {
  return (wording == Wording::free_text && looks_typed(text)) || !plain_is_legal(text, around);
}

std::string on_one_line(const Data& value, Surroundings around, std::optional<Style> before) {
  if (before == Style::single_quoted && !has_control(value.text)) return single_quoted(value.text);
  if (before == Style::double_quoted || needs_quotes(value.text, value.wording, around))
    return double_quoted(value.text);
  return value.text;
}

/// Where a folded line may end so that reading joins it as it was: a single space that reading keeps there,
/// or between two adjacent CJK characters. Returns the byte that begins the next line, 0 if none fits.
std::size_t line_break(std::string_view text) {
  std::size_t best = 0;
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto c = decode(text, at);
    const auto last = start > 0 ? decode_before(text, start) : U' ';
    if (c == ' ') {
      auto next = at;
      const bool joins = at < text.size() && joins_over_break(last, decode(text, next));
      if (start > 0 && at < text.size() && text[at] != ' ' && text[start - 1] != ' ' && !joins) best = at;
    } else if (is_cjk(last) && is_cjk(c)) {
      best = start;
    }
    width += display_width(text.substr(start, at - start));
    if (width > folded_width && best > 0 && c != ' ') return best;
  }
  return 0;
}

std::string folded(std::string_view text, std::size_t indent) {
  std::string out = ">-";
  while (!text.empty()) {
    const auto next = line_break(text);
    auto line = next == 0 ? text : text.substr(0, next);
    text.remove_prefix(line.size());
    if (!text.empty() && line.back() == ' ') line.remove_suffix(1);
    out += "\n" + std::string(indent, ' ') + std::string(line);
  }
  return out;
}

std::string literal(std::string_view text, std::size_t indent) {
  std::string out = "|-";
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    out += "\n";
    if (end > at) out += std::string(indent, ' ') + std::string(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

bool can_fold(std::string_view text) {
  return !text.empty() && !has_control(text) && text.front() != ' ' && text.back() != ' ' &&
         text.find("  ") == text.npos;
}

bool can_be_literal(std::string_view text) {
  std::string without(text);
  std::erase(without, '\n');
  return !without.empty() && !has_control(without) && text.front() != ' ' && text.front() != '\n' &&
         text.back() != '\n';
}

bool is_word(const Data& value) {
  return value.shape == Shape::scalar && value.text.find_first_of(" \n") == std::string::npos &&
         display_width(value.text) <= 24;
}

bool holds_lines(const Data& value) {
  if (value.shape == Shape::scalar) return value.text.find('\n') != std::string::npos;
  return std::any_of(value.items.begin(), value.items.end(), holds_lines) ||
         std::any_of(value.members.begin(), value.members.end(),
                     [](const auto& m) { return holds_lines(m.second); });
}

bool fits_on_line(const Data& value, std::size_t indent) {
  if (value.shape == Shape::list && !std::all_of(value.items.begin(), value.items.end(), is_word))
    return false;
  return !holds_lines(value) && display_width(spell_flow(value)) + static_cast<int>(indent) <= flow_width;
}

bool reads_better_folded(std::string_view text, std::optional<Style> before) {
  return before ? before == Style::folded : display_width(text) > folded_width;
}

/// A scalar within a block whose key or dash stands in column `parent`.
std::string spell_scalar(const Data& value, std::size_t parent, std::optional<Style> before) {
  const bool lines = value.text.find('\n') != std::string::npos || before == Style::literal;
  if (lines && can_be_literal(value.text)) return literal(value.text, parent + 2);
  if (!lines && reads_better_folded(value.text, before) && can_fold(value.text))
    return folded(value.text, parent + 2);
  return on_one_line(value, Surroundings::block, before);
}

std::string members_in_block(const Data& map, std::size_t indent) {
  std::string out;
  for (const auto& [key, value] : map.members) {
    if (!out.empty()) out += "\n" + std::string(indent, ' ');
    out += key + ":" + spell_after_key(value, indent);
  }
  return out;
}

std::string items_in_block(const Data& list, std::size_t indent) {
  std::string out;
  for (const auto& item : list.items)
    out += "\n" + std::string(indent, ' ') + "- " + spell_item(item, indent + 2);
  return out;
}

}  // namespace

Style chosen_style(const Node& node, Surroundings around) {
  const bool chosen =
      node.style != Style::double_quoted || !needs_quotes(node.text, Wording::free_text, around);
  return chosen ? node.style : Style::plain;
}

std::string spell_flow(const Data& value, std::optional<Style> before) {
  std::string out;
  switch (value.shape) {
    case Shape::null: return "~";
    case Shape::scalar: return on_one_line(value, Surroundings::flow, before);
    case Shape::list:
      for (const auto& item : value.items) out += (out.empty() ? "" : ", ") + spell_flow(item);
      return "[" + out + "]";
    case Shape::map:
      for (const auto& [key, member] : value.members)
        out += (out.empty() ? "" : ", ") + key + ": " + spell_flow(member);
      return "{" + out + "}";
  }
  return out;
}

std::string spell_after_key(const Data& value, std::size_t indent, std::optional<Style> before) {
  if (value.shape == Shape::scalar) return " " + spell_scalar(value, indent, before);
  const bool empty = value.items.empty() && value.members.empty();
  if (empty || (before != Style::block && fits_on_line(value, indent))) return " " + spell_flow(value);
  if (value.shape == Shape::list) return items_in_block(value, indent + 2);
  return "\n" + std::string(indent + 2, ' ') + members_in_block(value, indent + 2);
}

std::string spell_item(const Data& value, std::size_t indent, std::optional<Style> before) {
  if (value.shape == Shape::scalar) return spell_scalar(value, indent - 2, before);
  const bool block = value.shape == Shape::map && !value.members.empty() &&
                     (before == Style::block || !fits_on_line(value, indent));
  return block ? members_in_block(value, indent) : spell_flow(value);
}

}  // namespace rapport
