#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Columns the text takes on a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks
/// and control characters, 1 for the rest (and for each bad byte).
int display_width(std::string_view text);

/// Bytes of the longest beginning that takes at most `columns` and ends between two grapheme clusters (UAX
/// #29); 0 if even the first is wider.
std::size_t fitting_prefix(std::string_view text, int columns);

/// The text if it fits into `columns`, else its beginning and `…`, together no wider than `columns`. What a
/// reader sees as one character (UAX #29 grapheme cluster) is never split.
std::string cut_to_width(std::string_view text, int columns);

/// The text with spaces after it up to `columns`; never cut.
std::string padded(std::string_view text, int columns);

/// Whether a reader would not see the character, or not what it does: control characters, bidirectional
/// controls, zero-width spaces, word joiners, byte-order marks, line separators and noncharacters. The
/// joiners U+200C and U+200D are not: scripts and emoji need them.
bool is_hidden(char32_t c);

/// The text on one line with nothing hidden in it, fit for a terminal: newlines and tabs become spaces, what
/// else is hidden is shown as `<U+202E>`, bad bytes as `<FF>`.
std::string visible(std::string_view text);

/// As `visible`, but newlines stay.
std::string visible_lines(std::string_view text);

}  // namespace rapport
