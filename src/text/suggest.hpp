#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rapport {

/// The candidate that `word` was likely meant to be, without regard to case: the same word, else the only one
/// that begins with it, else the nearest by insertions, removals, replacements and swaps of neighbouring
/// characters (optimal string alignment distance), at most one for three characters and at least one. Of
/// equally near ones the first.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

/// The end of a message about an unknown word: `; did you mean "title"?`, or nothing if no candidate is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace rapport
