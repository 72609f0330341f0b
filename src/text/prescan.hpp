#pragma once
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace rapport {

/// Faults of the bytes themselves, found before any parser sees them: not UTF-8, control characters, lone
/// carriage returns, conflict markers, directives. At most 20. `text` has no byte-order mark.
std::vector<Fault> prescan(std::string_view text);

/// What people get wrong most and YAML reads as something else: tabs in the indentation, full-width
/// punctuation, quotes left open. Commas are looked at only on the line of byte `stop`.
std::vector<Fault> known_mistakes(std::string_view text, std::size_t stop);

/// Why the parser gave up on `text`, in words for people: the known mistakes, or else a translation of its
/// `parser_words` at `offset`.
std::vector<Fault> diagnose(std::string_view text, std::size_t offset, std::string_view parser_words);

}  // namespace rapport
