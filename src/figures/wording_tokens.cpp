#include "figures/wording_tokens.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19); }
bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x2009 || c == 0x202F || c == 0x3000;
}

/// Letters of words and unit symbols (µ, Ω), with superscripts: m³.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) || c == '_';
  return c == 0xB2 || c == 0xB3 || c == 0xB5 || c == 0xB9 ||
         (c >= 0xC0 && c < 0x400 && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c < 0x2000) ||
         (c >= 0x2070 && c < 0x20A0) || c == 0x2126;
}

bool is_han(char32_t c) {
  return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3007 ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Cyrillic to Khmer, kana, hangul.
bool is_other_letter(char32_t c) {
  return (c >= 0x400 && c < 0x1E00) || (c >= 0x3041 && c <= 0x30FA) || (c >= 0xAC00 && c <= 0xD7A3);
}

char32_t peek(std::string_view text, std::size_t at) { return at < text.size() ? decode(text, at) : U' '; }

TokenKind kind_of_mark(char32_t c) {
  switch (c) {
    case U'!':
    case U'?':
    case U'。':
    case U'！':
    case U'？': return TokenKind::stop;
    case U',':
    case U'，': return TokenKind::comma;
    case U';':
    case U':':
    case U'；':
    case U'：': return TokenKind::clause;
    case U'、': return TokenKind::list;
    case U'(':
    case U'[':
    case U'<':
    case U'{':
    case U'（':
    case U'【':
    case U'《':
    case U'「':
    case U'〔':
    case U'"':
    case U'\'':
    case U'“':
    case U'‘': return TokenKind::opening;
    default: return TokenKind::mark;
  }
}

WordTags tags_of_mark(char32_t c) {
  switch (c) {
    case U'%':
    case U'‰':
    case U'°':
    case U'℃':
    case U'℉':
    case U'％': return WordTag::percent;
    case U'-':
    case U'–':
    case U'—':
    case U'~':
    case U'～': return WordTag::range;
    default: return {};
  }
}

/// Whether the full stop that ends before `at` ends a sentence: not in "e.g. a pump", "4.2", "REQ.A".
bool is_full_stop(std::string_view text, std::size_t at) {
  if (!is_space(peek(text, at))) return false;
  while (at < text.size() && is_space(peek(text, at))) decode(text, at);
  const auto next = peek(text, at);
  return next < 'a' || next > 'z';
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) {
    result_.text = text;

    result_.tokens.reserve(text.size() / 3 + 8);
  }

  WordingText run() {
    for (std::size_t at = 0; at < text().size();) {
      auto next = at;
      const auto c = decode(text(), next);
      at = is_space(c) ? next : read(c, at, next);
    }
    return std::move(result_);
  }

 private:
  std::string_view text() const { return result_.text; }

  std::size_t add(TokenKind kind, std::size_t begin, std::size_t end, WordTags tags) {
    result_.tokens.push_back({kind, begin, end - begin, tags});
    result_.tags |= tags;
    return end;
  }

  /// Reads the token whose first character is `c`, from `at` to `next`; the end of the token.
  std::size_t read(char32_t c, std::size_t at, std::size_t next) {
    if (is_letter(c) && c != '_') return read_word(c, at);
    if (is_han(c)) return read_han(at, next);
    if (is_digit(c)) return read_number(at, next);
    if (c == '?' || c == U'？' || c == '_') return read_blank(c, at, next);
    if (c == '.' && is_full_stop(text(), next)) return add(TokenKind::stop, at, next, {});
    result_.is_foreign = result_.is_foreign || is_other_letter(c);
    return add(kind_of_mark(c), at, next, tags_of_mark(c));
  }

  std::size_t read_word(char32_t c, std::size_t at) {
    const auto found = is_ascii_letter(c) ? match_word(text().substr(at)) : WordMatch{};
    const auto end = found.length > 0 ? at + found.length : word_end(at);
    const auto word = text().substr(at, end - at);
    result_.words += 1 + static_cast<std::size_t>(std::count(word.begin(), word.end(), ' '));
    return add(TokenKind::word, at, end, found.tags);
  }

  /// A word goes on over digits, and over hyphens, apostrophes and points inside: REQ-003, v2.1.
  std::size_t word_end(std::size_t at) const {
    for (;;) {
      auto next = at;
      const auto c = next < text().size() ? decode(text(), next) : U' ';
      const auto after = peek(text(), next);
      const bool joins = ((c == '-' || c == '\'') && (is_ascii_letter(after) || is_digit(after))) ||
                         (c == '.' && is_digit(after) && is_digit(peek(text(), at - 1)));
      if (!is_letter(c) && !is_digit(c) && !joins) return at;
      at = next;
    }
  }

  std::size_t read_han(std::size_t at, std::size_t next) {
    const auto found = match_word(text().substr(at));
    const auto end = std::max(next, at + found.length);
    result_.characters += (end - at) / 3;
    return add(TokenKind::han, at, end, found.tags);
  }

  std::size_t read_number(std::size_t at, std::size_t next) {
    for (auto end = next;; next = end) {
      const auto c = end < text().size() ? decode(text(), end) : U' ';
      const bool joins = (c == '.' || c == ',') && is_digit(peek(text(), end));
      if (!is_digit(c) && !joins) break;
    }
    ++result_.words;
    return add(TokenKind::number, at, next,
               text().substr(at, next - at) == "100" ? WordTag::hundred : WordTags{});
  }

  /// "???" and "____" stand for what is still to come.
  std::size_t read_blank(char32_t c, std::size_t at, std::size_t next) {
    std::size_t count = 1;
    for (auto end = next; end < text().size() && decode(text(), end) == c; ++count) next = end;
    if (count >= 3) return add(TokenKind::mark, at, next, WordTag::placeholder);
    return add(kind_of_mark(c), at, next, {});
  }

  WordingText result_;
};

}  // namespace

WordingText tokens_of(std::string_view text) { return Tokenizer(text).run(); }

std::size_t sentence_begin(const WordingText& text, std::size_t i) {
  while (i > 0 && !text.at(i - 1).ends_sentence()) --i;
  return i;
}

std::size_t sentence_end(const WordingText& text, std::size_t i) {
  while (!text.at(i).ends_sentence()) ++i;
  return i;
}

std::size_t clause_begin(const WordingText& text, std::size_t i) {
  while (i > 0 && !text.at(i - 1).ends_clause()) --i;
  return i;
}

std::size_t clause_end(const WordingText& text, std::size_t i) {
  while (!text.at(i).ends_clause()) ++i;
  return i;
}

std::size_t find_tag(const WordingText& text, WordTags tags, std::size_t from, std::size_t to) {
  while (from < to && !text.at(from).tags.any(tags)) ++from;
  return from;
}

}  // namespace rapport
