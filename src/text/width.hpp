#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Columns the text takes on a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks
/// and control characters, 1 for the rest (and for each bad byte).
int display_width(std::string_view text);

/// The text if it fits into `columns`, else its beginning and `…`, together no wider than `columns`. What a
/// reader sees as one character (UAX #29 grapheme cluster) is never split.
std::string cut_to_width(std::string_view text, int columns);

/// The text with spaces after it up to `columns`; never cut.
std::string padded(std::string_view text, int columns);

/// The text on one line with nothing hidden in it, fit for a terminal: newlines and tabs become spaces; other
/// control characters, bidirectional controls, zero-width spaces, word joiners, byte-order marks and line
/// separators and noncharacters are shown as `<U+202E>`, bad bytes as `<FF>`. The joiners U+200C and U+200D stay: scripts and
/// emoji need them.
std::string visible(std::string_view text);

/// As `visible`, but newlines stay.
std::string visible_lines(std::string_view text);

}  // namespace rapport
