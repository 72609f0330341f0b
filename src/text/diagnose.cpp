#include <fmt/format.h>

#include <algorithm>

#include "text/extent.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

constexpr std::string_view wide_colon = "：";
constexpr std::string_view wide_comma = "，";
constexpr std::string_view wide_space = "\u3000";
constexpr std::size_t most_faults = 20;

/// A line of the text and where it begins.
struct Line {
  std::size_t begin;
  std::string_view text;
  [[nodiscard]] std::size_t indent() const { return std::min(text.find_first_not_of(" \t"), text.size()); }
  [[nodiscard]] bool blank() const { return text.find_first_not_of(" \t\r") == text.npos; }
  [[nodiscard]] bool comment() const { return indent() < text.size() && text[indent()] == '#'; }
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back({at, text.substr(at, end - at)});
    at = end + 1;
  }
  return lines;
}

/// Where the key of a line begins, after indentation and dashes.
std::size_t content_begin(std::string_view line) {
  std::size_t at = std::min(line.find_first_not_of(" \t"), line.size());
  while (line.substr(at, 2) == "- ") at = std::min(line.find_first_not_of(' ', at + 1), line.size());
  return at;
}

std::size_t key_end(std::string_view line, std::size_t from) {
  const auto is_key = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
  };
  while (from < line.size() && is_key(line[from])) ++from;
  return from;
}

using Found = std::optional<std::pair<std::size_t, std::string>>;  // column in the line, message

Found tab_in_indent(std::string_view line) {
  const auto first = std::min(line.find_first_not_of(" \t"), line.size());
  const auto tab = line.substr(0, first).find('\t');
  if (tab == line.npos) return std::nullopt;
  return {{tab, "a tab in the indentation; indent with spaces"}};
}

Found wide_space_in_structure(std::string_view line) {
  const auto at = content_begin(line);
  const auto colon = key_end(line, at);
  for (const auto place : {at, colon + 1}) {
    if (place > line.size() || line.substr(place, wide_space.size()) != wide_space) continue;
    if (place == colon + 1 && line[colon] != ':') continue;
    return {{place, "a full-width space (U+3000) where an ordinary one belongs; write a plain space"}};
  }
  return std::nullopt;
}

Found wide_colon_after_key(std::string_view line) {
  const auto at = content_begin(line);
  const auto end = key_end(line, at);
  if (end == at || line.substr(end, wide_colon.size()) != wide_colon) return std::nullopt;
  const auto key = line.substr(at, end - at);
  return {
      {end, fmt::format("a full-width ： after \"{0}\"; write \"{0}: \" with an ordinary colon and a space",
                        key)}};
}

Found wide_comma_in_flow(std::string_view line) {
  const auto open = line.find_first_of("{[");
  if (open == line.npos) return std::nullopt;
  const auto comma = line.find(wide_comma, open);
  if (comma == line.npos) return std::nullopt;
  return {{comma,
           "a full-width ， between the values in brackets; write \", \", or quote the text it belongs to"}};
}

Found quote_never_closed(const std::vector<Line>& lines, std::size_t i) {
  const auto line = lines[i].text;
  const auto at = content_begin(line);
  auto value = key_end(line, at);
  if (value > at && value < line.size() && line[value] == ':') {
    value = std::min(line.find_first_not_of(' ', value + 1), line.size());
  } else {
    value = at;
  }
  if (value >= line.size() || (line[value] != '"' && line[value] != '\'')) return std::nullopt;
  if (quoted_end(line, value)) return std::nullopt;
  for (auto next = i + 1; next < lines.size(); ++next) {
    if (lines[next].blank()) continue;
    if (lines[next].indent() > lines[i].indent()) return std::nullopt;
    break;
  }
  return {{value, fmt::format("the quote {} that opens here is not closed; close it on the same line",
                              line[value])}};
}

struct Words {
  std::string_view parser;  ///< how yaml-cpp's message begins
  std::string_view people;
};

constexpr Words translations[] = {
    {"illegal map value", "quote the value: it contains ': '"},
    {"illegal block entry",
     "a list item \"- \" where a value is expected; put each item on a line of its own"},
    {"illegal map key", "a key where none can stand; check the indentation"},
    {"end of map flow not found",
     "the { that opens here or above is not closed; close it with }, and quote values with , { } [ ]"},
    {"end of sequence flow not found",
     "the [ that opens here or above is not closed; close it with ], and quote values with , { } [ ]"},
    {"illegal flow end", "a closing bracket that none opened; remove it, or quote the value"},
    {"end of map not found",
     "this does not continue what stands above; check the indentation, and quote the value as a whole"},
    {"end of sequence not found",
     "this does not continue the list above; check the indentation, and quote the value as a whole"},
    {"unknown escape character",
     "a backslash that YAML does not know in double quotes; write \\\\ for one backslash"},
    {"illegal EOF in scalar", "the quote is not closed; close it on the same line"},
    {"illegal tab", "a tab in the indentation; indent with spaces"},
    {"illegal character in block scalar",
     "after | or > nothing may stand on the line; begin the text on the next line"},
    {"illegal document indicator in scalar", "a line of --- or ... inside a quoted value; indent it"},
};

std::string in_plain_words(std::string_view text, std::size_t offset, std::string_view parser_words) {
  if (parser_words.starts_with("unknown token") && offset < text.size()) {
    if (text[offset] == '?')
      return "quote the value: within brackets YAML takes a ? before a comma for a key";
    return fmt::format("quote the value: it begins with '{}'", text[offset]);
  }
  for (const auto& words : translations) {
    if (parser_words.starts_with(words.parser)) return std::string(words.people);
  }
  return fmt::format("not the YAML that rapport reads ({}); check quotes and indentation here", parser_words);
}

}  // namespace

std::vector<Fault> known_mistakes(std::string_view text, std::size_t stop) {
  std::vector<Fault> faults;
  const auto lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size() && faults.size() < most_faults; ++i) {
    const auto& line = lines[i];
    if (line.blank() || line.comment()) continue;
    Found found = tab_in_indent(line.text);
    if (!found) found = wide_space_in_structure(line.text);
    if (!found) found = wide_colon_after_key(line.text);
    if (!found) found = quote_never_closed(lines, i);
    if (!found && line.begin <= stop && stop <= line.begin + line.text.size())
      found = wide_comma_in_flow(line.text);
    if (!found) continue;
    faults.push_back(
        {Fault::Kind::unreadable, static_cast<std::uint32_t>(line.begin + found->first), found->second});
  }
  return faults;
}

std::vector<Fault> diagnose(std::string_view text, std::size_t offset, std::string_view parser_words) {
  auto faults = known_mistakes(text, offset);
  if (faults.empty()) {
    const auto at = std::min(offset, text.size());
    faults.push_back(
        {Fault::Kind::unreadable, static_cast<std::uint32_t>(at), in_plain_words(text, at, parser_words)});
  }
  return faults;
}

}  // namespace rapport
