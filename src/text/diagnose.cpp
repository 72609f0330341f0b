#include <fmt/format.h>

#include <algorithm>

#include "text/line.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

struct Words {
  std::string_view parser;  ///< how yaml-cpp's message begins
  std::string_view people;
};

constexpr std::string_view block_text =
    "text behind | or >; quote the value if it begins with that character, else begin it on the next line";
constexpr std::string_view hex_digits =
    "\\x, \\u and \\U in double quotes need the digits of a character; write \\\\ for one backslash";

constexpr Words translations[] = {
    {"illegal block entry",
     "a list item \"- \" where a value is expected; put each item on a line of its own"},
    {"illegal flow end", "a closing bracket that none opened; remove it, or quote the value"},
    {"end of map not found",
     "this does not continue what stands above; check the indentation, and quote the value as a whole"},
    {"end of sequence not found",
     "this does not continue the list above; check the indentation, and quote the value as a whole"},
    {"unknown escape character",
     "a backslash that YAML does not know in double quotes; write \\\\ for one backslash"},
    {"bad character found while scanning hex", hex_digits},
    {"invalid unicode", hex_digits},
    {"illegal EOF in scalar", "the quote is not closed; close it on the same line"},
    {"illegal tab", no_tab},
    {"unexpected character in block scalar", block_text},
    {"cannot set zero indentation", block_text},
    {"illegal document indicator in scalar", "a line of --- or ... inside a quoted value; indent it"},
    {"alias not found", no_alias},
    {"illegal character found while scanning alias", no_alias},
    {"the referenced anchor is not defined", no_alias},
    {"anchor not found", no_anchor},
    {"illegal character found while scanning anchor", no_anchor},
    {"cannot assign multiple anchors", no_anchor},
    {"illegal character found while scanning tag", no_tag},
    {"tag handle with no suffix", no_tag},
    {"end of verbatim tag not found", no_tag},
    {"cannot assign multiple tags", no_tag},
    {"YAML directives", no_directive},
    {"bad YAML version", no_directive},
    {"YAML major version", no_directive},
    {"repeated YAML directive", no_directive},
    {"TAG directives", no_directive},
    {"repeated TAG directive", no_directive},
};

char at(std::string_view text, std::size_t offset) { return offset < text.size() ? text[offset] : '\n'; }

/// The last character before `offset` on its line that is no space; a line feed if there is none.
char before(std::string_view text, std::size_t offset) {
  while (offset > 0 && text[offset - 1] == ' ') --offset;
  return offset > 0 ? text[offset - 1] : '\n';
}

/// The line above that is neither blank nor a comment.
std::optional<Line> line_above(std::string_view text, Line line) {
  while (line.begin > 0) {
    line = line_at(text, line.begin - 1);
    if (!line.blank() && !line.comment()) return line;
  }
  return std::nullopt;
}

/// The key of the line that the colon at `offset` ends; empty if it stands elsewhere.
std::string_view key_before(std::string_view text, std::size_t offset) {
  const auto line = line_at(text, offset);
  const auto from = line.content(), end = line.word_end(from);
  return line.begin + end == offset ? line.text.substr(from, end - from) : std::string_view();
}

/// A colon where YAML allows none, at `offset`.
std::string stray_colon(std::string_view text, std::size_t offset) {
  const auto line = line_at(text, offset);
  const auto word = key_before(text, offset);
  const auto above = line_above(text, line);
  if (above && !word.empty()) {
    if (line.indent() > above->indent())
      return fmt::format(
          "\"{}\" is indented as if it went on with the value above; align it with the keys it "
          "belongs to, or quote the value",
          word);
    return fmt::format("the line above \"{}\" is no \"key: value\"; write a colon and a space after its key",
                       word);
  }
  const char next = at(text, offset + 1);
  if (next == '\n' || next == '\r') return "quote the value: it ends with ':'";
  return std::string(quote_the_colon(line.text));
}

/// Something that stands behind a value that had come to its end.
std::optional<std::string> behind_the_end(std::string_view text, std::size_t offset) {
  switch (const char last = before(text, offset)) {
    case '"':
      return "text behind the closing quote; quote the value as a whole, and write \\\" for a quote within "
             "it";
    case '\'':
      return "text behind the closing quote; quote the value as a whole, and write '' for an apostrophe "
             "within it";
    case ']':
    case '}': return fmt::format("text behind the closing {}; quote the value as a whole", last);
    default: return std::nullopt;
  }
}

std::string in_plain_words(std::string_view text, std::size_t offset, std::string_view parser_words) {
  const char here = at(text, offset);
  if (parser_words.starts_with("illegal map key")) {
    return here == '?' ? "quote the value: it begins with '? '"
                       : "a key where none can stand; check the indentation";
  }
  if (parser_words.starts_with("unknown token") && offset < text.size()) {
    return here == '?' ? "quote the value: within brackets YAML takes a ? before a comma for a key"
                       : fmt::format("quote the value: it begins with '{}'", here);
  }
  if (parser_words.starts_with("illegal map value")) return stray_colon(text, offset);
  if (parser_words.starts_with("end of map not found") ||
      parser_words.starts_with("end of sequence not found")) {
    if (auto found = behind_the_end(text, offset)) return *found;
  }
  for (const auto& words : translations) {
    if (parser_words.starts_with(words.parser)) return std::string(words.people);
  }
  return fmt::format("not the YAML that rapport reads ({}); check quotes and indentation here", parser_words);
}

Fault in_open_bracket(std::string_view text, const GivenUp& given_up) {
  if (at(text, given_up.offset) == ':' && key_before(text, given_up.offset).empty())
    return {Fault::Kind::unreadable, static_cast<std::uint32_t>(given_up.offset),
            "quote the value: it contains ': '"};
  return {Fault::Kind::unreadable, static_cast<std::uint32_t>(*given_up.bracket),
          bracket_not_closed(text[*given_up.bracket])};
}

Fault parser_fault(std::string_view text, const GivenUp& given_up) {
  if (given_up.bracket && given_up.words.find("flow not found") != std::string_view::npos)
    return in_open_bracket(text, given_up);
  return {Fault::Kind::unreadable, static_cast<std::uint32_t>(given_up.offset),
          in_plain_words(text, given_up.offset, given_up.words)};
}

}  // namespace

std::string bracket_not_closed(char open) {
  return fmt::format(
      "the {} that opens here is not closed; close it with {}, and quote values with , {{ }} [ ]", open,
      open == '{' ? '}' : ']');
}

std::vector<Fault> diagnose(std::string_view text, const GivenUp& given_up) {
  auto faults = known_mistakes(text, given_up.offset);
  const auto stop = line_at(text, given_up.offset).end();
  if (std::none_of(faults.begin(), faults.end(), [&](const Fault& f) { return f.offset <= stop; }))
    faults.push_back(parser_fault(text, given_up));
  return faults;
}

}  // namespace rapport
