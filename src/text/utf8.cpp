#include "text/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace rapport {
namespace {

/// Bytes a sequence has by its first byte; 0 if no sequence begins so.
std::size_t sequence_size(unsigned char first) {
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

bool is_scalar_of_size(char32_t c, std::size_t size) {
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  return c >= smallest[size] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

/// First position from `pos` on that holds a byte above 0x7F, or the end.
std::size_t skip_ascii(std::string_view s, std::size_t pos) {
  for (std::uint64_t word = 0; pos + sizeof word <= s.size(); pos += sizeof word) {
    std::memcpy(&word, s.data() + pos, sizeof word);
    if ((word & 0x8080808080808080U) != 0) break;
  }
  while (pos < s.size() && static_cast<unsigned char>(s[pos]) < 0x80) ++pos;
  return pos;
}

/// Whether text of such characters only is in form C as it stands: none of them changes, combines or is
/// reordered.
bool is_stable(char32_t c) {
  return c < 0x300 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x3029) ||
         (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF00 && c <= 0xFFEF);
}

bool all_stable(std::string_view s) {
  for (auto pos = skip_ascii(s, 0); pos < s.size(); pos = skip_ascii(s, pos)) {
    if (!is_stable(decode(s, pos))) return false;
  }
  return true;
}

std::string mapped(std::string_view s, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(s.data()),
                   static_cast<utf8proc_ssize_t>(s.size()), &raw, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
  if (size < 0) return std::string(s);
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

}  // namespace

char32_t decode_multibyte(std::string_view s, std::size_t& pos) {
  const auto start = pos++;
  const auto first = static_cast<unsigned char>(s[start]);
  const auto size = sequence_size(first);
  if (size == 0 || size > s.size() - start) return replacement_character;
  char32_t c = first & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(s[start + i]);
    if ((next & 0xC0) != 0x80) return replacement_character;
    c = (c << 6) | (next & 0x3F);
  }
  if (!is_scalar_of_size(c, size)) return replacement_character;
  pos = start + size;
  return c;
}

char32_t decode_before(std::string_view s, std::size_t pos) {
  if (pos == 0) return replacement_character;
  auto start = pos - 1;
  while (start > 0 && pos - start < 4 && (static_cast<unsigned char>(s[start]) & 0xC0) == 0x80) --start;
  const auto c = decode(s, start);
  return start == pos ? c : replacement_character;
}

std::optional<std::size_t> invalid_utf8_at(std::string_view s) {
  for (auto pos = skip_ascii(s, 0); pos < s.size();) {
    const auto start = pos;
    // A genuine U+FFFD takes three bytes; only a bad byte moves by one.
    if (decode(s, pos) == replacement_character && pos == start + 1) return start;
    if (pos < s.size() && static_cast<unsigned char>(s[pos]) < 0x80) pos = skip_ascii(s, pos);
  }
  return std::nullopt;
}

std::string nfc(std::string_view s) {
  return all_stable(s) ? std::string(s) : mapped(s, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string case_folded(std::string_view s) {
  if (skip_ascii(s, 0) != s.size()) return mapped(s, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  std::string folded(s);
  for (auto& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

std::string narrowed(std::string_view s) {
  constexpr char32_t offset = 0xFF01 - 0x21;  // of a full-width form from its ASCII character
  const auto is_word = [](char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  std::string out;
  for (std::size_t pos = 0; pos < s.size();) {
    const auto begin = pos;
    const char32_t narrow = decode(s, pos) - offset;
    const bool joins = narrow == '-' && !out.empty() && is_word(static_cast<unsigned char>(out.back()));
    if (is_word(narrow) || narrow == '@' || joins) {
      out += static_cast<char>(narrow);
    } else {
      out += s.substr(begin, pos - begin);
    }
  }
  return out;
}

std::size_t length(std::string_view s) {
  std::size_t count = 0;
  for (std::size_t pos = 0; pos < s.size(); ++count) decode(s, pos);
  return count;
}

}  // namespace rapport
