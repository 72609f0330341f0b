#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/take_words.hpp"

namespace rapport {

/// What stands between spaces and commas, of any width.
std::vector<Part> parts_of(std::string_view text);

/// Each text once, in the order of the parts.
std::vector<std::string> texts_of(const std::vector<Part>& parts);

/// The word that a text begins with, up to a space or a sign.
std::string_view first_word(std::string_view text);

/// The text without the spaces and signs that part a word from what follows it.
std::string_view after_word(std::string_view text);

/// The one or two words of a day, as "last friday", that a text begins with; empty if it begins with none.
std::string_view leading_day(std::string_view text, Date today);

}  // namespace rapport
