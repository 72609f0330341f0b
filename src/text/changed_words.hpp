#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// What became of the lines of one text in another, each `NAME: WORDS`: `"…show it within 2 s of the…" is now
/// "…show it within 3 s of the…"`. Tells of the first line that changed, cut to about a line of a terminal,
/// and how many more did. Empty if none did.
std::string changed_words(std::string_view before, std::string_view after);

}  // namespace rapport
