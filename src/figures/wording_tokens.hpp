#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "figures/wording_words.hpp"

namespace rapport {

enum class TokenKind : std::uint8_t {
  end,      // outside the text
  word,     // in Latin letters, or an English phrase of the lists
  han,      // a Chinese word of the lists, or one character
  number,   // in digits: 4.2, 1,000
  stop,     // ends a sentence
  comma,    // , ，
  clause,   // ; :
  list,     // 、
  opening,  // a bracket or quotation mark
  mark,     // any other
};

/// A word, number or mark of a text, where it stands and what it can mean.
struct WordingToken {
  TokenKind kind = TokenKind::end;
  std::size_t offset = 0;
  std::size_t length = 0;
  WordTags tags;

  bool is_mark() const { return kind == TokenKind::end || kind >= TokenKind::stop; }
  bool ends_sentence() const { return kind == TokenKind::end || kind == TokenKind::stop; }
  bool ends_clause() const {
    return ends_sentence() || kind == TokenKind::comma || kind == TokenKind::clause;
  }
};

/// A text cut into tokens, with what the rules ask of the whole.
struct WordingText {
  std::string_view text;
  std::vector<WordingToken> tokens;
  WordTags tags;               // of all tokens together
  std::size_t words = 0;       // Latin words and numbers
  std::size_t characters = 0;  // Chinese characters
  bool is_foreign = false;     // it has letters of a script that is neither Latin, Greek nor Chinese

  /// The token, or one of kind `end` for an index outside (also for 0 - 1).
  const WordingToken& at(std::size_t i) const {
    static constexpr WordingToken outside{};
    return i < tokens.size() ? tokens[i] : outside;
  }
  std::string_view text_of(std::size_t i) const { return text.substr(at(i).offset, at(i).length); }
};

/// The result views `text`, which must outlive it.
WordingText tokens_of(std::string_view text);

/// The first token of the sentence that token `i` stands in, and the one after its last word.
std::size_t sentence_begin(const WordingText& text, std::size_t i);
std::size_t sentence_end(const WordingText& text, std::size_t i);

/// The first token of the clause that token `i` stands in; a clause ends at a comma, too.
std::size_t clause_begin(const WordingText& text, std::size_t i);
std::size_t clause_end(const WordingText& text, std::size_t i);

/// The first token in [from, to) that has one of the tags, or `to`.
std::size_t find_tag(const WordingText& text, WordTags tags, std::size_t from, std::size_t to);

/// Whether a token in [from, to) has one of the tags.
inline bool has_tag(const WordingText& text, WordTags tags, std::size_t from, std::size_t to) {
  return find_tag(text, tags, from, to) < to;
}

}  // namespace rapport
