#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// What decoding returns for bytes that are no UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// Whether the character belongs to Chinese, Japanese or Korean text and takes no spaces around it: the
/// blocks U+2E80–9FFF, F900–FAFF, FF00–FFEF and 20000–3FFFF.
constexpr bool is_cjk(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

/// Whether the character is full-width punctuation, as 、。《》！，：; it carries its own space.
constexpr bool is_wide_punctuation(char32_t c) {
  return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF0F) ||
         (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65);
}

/// Whether a line break between the two characters is no space in the text.
constexpr bool joins_over_break(char32_t before, char32_t after) {
  return (is_cjk(before) && is_cjk(after)) || is_wide_punctuation(before) || is_wide_punctuation(after);
}

/// Whether the byte is an ASCII letter or digit.
constexpr bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether the byte may be one of a word: also any beyond ASCII, be it of a letter or of a mark.
constexpr bool is_word_byte(char c) { return is_ascii_word(c) || static_cast<unsigned char>(c) >= 0x80; }

/// `decode` for what does not begin with an ASCII byte.
char32_t decode_multibyte(std::string_view s, std::size_t& pos);

/// The code point that begins at `pos` (`pos` < `s.size()`); moves `pos` past it. Bad bytes give U+FFFD and
/// move by 1.
inline char32_t decode(std::string_view s, std::size_t& pos) {
  const auto byte = static_cast<unsigned char>(s[pos]);
  if (byte >= 0x80) return decode_multibyte(s, pos);
  ++pos;
  return byte;
}

/// The code point that ends just before `pos`; U+FFFD for bad bytes or if there is none.
char32_t decode_before(std::string_view s, std::size_t pos);

/// Offset of the first byte that is no UTF-8 (RFC 3629: overlong forms, surrogates and what is above U+10FFFF
/// are refused); nothing if all is well.
std::optional<std::size_t> invalid_utf8_at(std::string_view s);

/// Unicode normalization form C (UAX #15). Invalid UTF-8 comes back unchanged.
std::string nfc(std::string_view s);

/// For comparing without regard to case: Unicode full case folding, then form C. Invalid UTF-8 comes back
/// unchanged.
std::string case_folded(std::string_view s);

/// The text with full-width letters, digits and ＠ as ASCII has them, and － too behind one of these: what a
/// Chinese keyboard makes of an id, a day or a person. Each character stays one character.
std::string narrowed(std::string_view s);

/// Number of code points; each bad byte counts as one.
std::size_t length(std::string_view s);

}  // namespace rapport
