#include <fmt/format.h>

#include <algorithm>

#include "text/extent.hpp"
#include "text/line.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

constexpr std::size_t most_faults = 20;

using Found = std::optional<std::pair<std::size_t, std::string>>;  // column in the line, message

Found tab_in_indent(const Line& line) {
  const auto tab = line.text.substr(0, line.indent()).find('\t');
  if (tab == line.text.npos) return std::nullopt;
  return {{tab, std::string(no_tab)}};
}

Found wide_space_in_structure(const Line& line) {
  const auto at = line.content();
  const auto colon = line.word_end(at);
  const bool dash = line.text.substr(at, 1) == "-";
  for (const auto place : {at, dash ? at + 1 : at, colon + 1}) {
    if (place > line.text.size() || line.text.substr(place, wide_space.size()) != wide_space) continue;
    if (place == colon + 1 && line.text[colon] != ':') continue;
    return {{place, std::string(no_wide_space)}};
  }
  return std::nullopt;
}

/// An item of a list may begin with any word; a key is in small letters.
bool may_be_key(const Line& line, std::string_view word) {
  const auto small = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return !word.empty() && (line.content() == line.indent() || std::all_of(word.begin(), word.end(), small));
}

Found wide_colon_after_key(const Line& line) {
  const auto at = line.content();
  const auto key = line.text.substr(at, line.word_end(at) - at);
  auto colon = at + key.size();
  while (line.text.substr(colon, 1) == " " || line.text.substr(colon).starts_with(wide_space))
    colon += line.text[colon] == ' ' ? 1 : wide_space.size();
  if (!line.text.substr(colon).starts_with(wide_colon) || !may_be_key(line, key)) return std::nullopt;
  return {
      {colon, fmt::format("a full-width ： after \"{0}\"; write \"{0}: \" with an ordinary colon and a space",
                          key)}};
}

Found no_space_after_colon(const Line& line) {
  const auto at = line.content();
  const auto colon = line.word_end(at);
  if (colon == at || at != line.indent() || colon + 1 >= line.text.size() || line.text[colon] != ':' ||
      std::string_view(" \t\r").find(line.text[colon + 1]) != std::string_view::npos)
    return std::nullopt;
  return {{colon + 1, fmt::format("no ordinary space after the colon; write \"{}: \"",
                                  line.text.substr(at, colon - at))}};
}

Found wide_comma_in_flow(const Line& line) {
  const auto comma = line.text.find(wide_comma, line.text.find_first_of("{["));
  if (comma == line.text.npos) return std::nullopt;
  return {{comma,
           "a full-width ， between the values in brackets; write \", \", or quote the text it belongs to"}};
}

/// Where the value of a line begins that may be one of several lines: after its key, or its dash.
std::size_t value_begin(const Line& line) {
  const auto at = line.content();
  const auto colon = line.word_end(at);
  if (colon == at || colon >= line.text.size() || line.text[colon] != ':') return at;
  return std::min(line.text.find_first_not_of(' ', colon + 1), line.text.size());
}

Found quote_never_closed(const std::vector<Line>& lines, std::size_t i) {
  const auto& line = lines[i];
  const auto value = value_begin(line);
  if (value >= line.text.size() || (line.text[value] != '"' && line.text[value] != '\'')) return std::nullopt;
  if (quoted_end(line.text, value)) return std::nullopt;
  for (auto next = i + 1; next < lines.size(); ++next) {
    if (lines[next].blank()) continue;
    if (lines[next].indent() > line.indent()) return std::nullopt;
    break;
  }
  return {{value, quote_not_closed(line.text[value])}};
}

/// A plain value with ": " in it.
Found colon_in_value(const Line& line) {
  const auto at = line.content();
  const auto value = value_begin(line);
  if (value == at || value >= line.text.size() ||
      !may_be_key(line, line.text.substr(at, line.word_end(at) - at)) ||
      std::string_view("\"'[{|>&*!#%@`").find(line.text[value]) != std::string_view::npos)
    return std::nullopt;
  const auto inner = line.text.find(": ", value);
  if (inner == line.text.npos || line.text.find(" #", value) < inner) return std::nullopt;
  return {{inner, std::string(quote_the_colon(line.text))}};
}

/// The column beyond which the lines below only go on with this line's value; none if it has no value yet.
std::optional<std::size_t> column_of_value(const Line& line) {
  const auto at = line.content();
  const auto value = value_begin(line);
  if (value != at)
    return value < line.text.size() && line.text[value] != '\r' ? std::optional(at) : std::nullopt;
  return at != line.indent() ? std::optional(line.indent()) : std::nullopt;
}

}  // namespace

std::string quote_not_closed(char quote) {
  return fmt::format("the quote {} that opens here is not closed; close it on the same line", quote);
}

std::string_view quote_the_colon(std::string_view line) {
  return line.find("“") == std::string_view::npos
             ? "quote the value: it contains ': '"
             : "quote the value with ordinary quotes (\" or '): it contains ': '";
}

std::vector<Fault> known_mistakes(std::string_view text, std::size_t stop) {
  std::vector<Fault> faults;
  const auto lines = lines_of(text);
  std::optional<std::size_t> value_column;
  for (std::size_t i = 0; i < lines.size() && faults.size() < most_faults; ++i) {
    const auto& line = lines[i];
    if (line.blank() || line.comment() || (value_column && line.indent() > *value_column)) continue;
    value_column = column_of_value(line);
    Found found = tab_in_indent(line);
    if (!found) found = wide_space_in_structure(line);
    if (!found) found = wide_colon_after_key(line);
    if (!found) found = no_space_after_colon(line);
    if (!found) found = quote_never_closed(lines, i);
    if (!found) found = colon_in_value(line);
    if (!found && line.begin <= stop && stop <= line.end()) found = wide_comma_in_flow(line);
    if (!found) continue;
    faults.push_back({Fault::Kind::unreadable, static_cast<std::uint32_t>(line.begin + found->first),
                      std::move(found->second)});
  }
  return faults;
}

}  // namespace rapport
