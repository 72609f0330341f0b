#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace rapport {

/// What more than one step finds out of bounds, said the same way everywhere.
inline constexpr std::string_view no_anchor =
    "an anchor (&name); rapport reads plain values only: remove it, or quote the value";
inline constexpr std::string_view no_alias =
    "an alias (*name); rapport reads plain values only: write the value out, or quote it";
inline constexpr std::string_view no_tag =
    "a tag (!type); rapport reads plain values only: remove it, or quote the value";
inline constexpr std::string_view no_tab = "a tab in the indentation; indent with spaces";
inline constexpr std::string_view no_wide_space =
    "a full-width space (U+3000) where an ordinary one belongs; write a plain space";
inline constexpr std::string_view no_wide_colon =
    "a full-width ： where \": \" belongs; write an ordinary colon and a space";
std::string quote_not_closed(char quote);
std::string bracket_not_closed(char open);
/// What to do about a value with ": " in it, on this line.
std::string_view quote_the_colon(std::string_view line);
inline constexpr std::string_view no_directive =
    "a YAML directive; remove the line, rapport reads plain YAML only";

inline constexpr std::string_view wide_space = "\u3000";
inline constexpr std::string_view colon_and_wide_space = ":\u3000";
inline constexpr std::string_view wide_colon = "：";
inline constexpr std::string_view wide_comma = "，";
inline constexpr std::string_view merge_key = "<<";
/// What YAML takes for no value.
inline constexpr std::string_view null_words[] = {"~", "null", "Null", "NULL"};

/// Faults of the bytes themselves, found before any parser sees them: not UTF-8, control characters, lone
/// carriage returns, conflict markers, directives. At most 20. `text` has no byte-order mark.
std::vector<Fault> prescan(std::string_view text);

/// What people get wrong most and YAML reads as something else: tabs in the indentation, full-width
/// punctuation, colons without a space, quotes left open. Lines that only go on with the value above are
/// passed over; commas are looked at only on the line of byte `stop`.
std::vector<Fault> known_mistakes(std::string_view text, std::size_t stop);

/// What is left open from the { or [ at `bracket` on: a quote that does not end on its line, a bracket within
/// it, or itself. Nothing if all of it is closed.
std::optional<Fault> not_closed(std::string_view text, std::size_t bracket);

/// Where and why the parser gave up.
struct GivenUp {
  std::size_t offset;
  std::string_view words;              ///< the parser's own
  std::optional<std::size_t> bracket;  ///< the innermost { or [ that was still open
};

/// Why the parser gave up on `text`, in words for people, and the known mistakes. Its own reason is left out
/// where one of these brought it there.
std::vector<Fault> diagnose(std::string_view text, const GivenUp& given_up);

}  // namespace rapport
