#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rapport {

/// The rules on the wording of a requirement's statement, RL001 to RL014 in this order. The numbers in the
/// comments are those of the INCOSE Guide to Writing Requirements.
enum class WordingRule : std::uint8_t {
  no_binding_verb,         // R1: no shall, must, will, should, may · 应 必须 不得 严禁
  vague,                   // R7
  escape_clause,           // R8
  open_end,                // R9
  comparison,              // best or better, and than what is not said
  several_thoughts,        // R18, R19
  passive,                 // R2: passive without an actor
  superfluous_infinitive,  // R10
  pronoun,                 // R24: a pronoun whose noun is not in the sentence
  absolute,                // R26
  no_measure,              // R6, R34: speed or a number, without number or unit
  ears,                    // a condition that does not keep the EARS form
  placeholder,             // TBD
  length,                  // over 45 words, over 90 Chinese characters
};

/// One finding: the bytes of the offending words in the text; offset and length 0 mean the text as a whole.
struct WordingHit {
  WordingRule rule;
  std::size_t offset;
  std::size_t length;
};

/// The findings on a statement, at most one a rule (the first in the text), in the order of the rules.
/// English and Chinese words are looked for in one text; a text with letters of another script (kana, hangul,
/// Cyrillic) is only searched for placeholders. The text must be UTF-8; other bytes are skipped.
std::vector<WordingHit> wording_hits(std::string_view statement);

/// The first placeholder (TBD, ???, 待定) in any text.
std::optional<WordingHit> placeholder_in(std::string_view text);

/// Whether the text holds a number with a unit: digits or number words (thirty, 三十) before a unit, a
/// percent sign or something counted. Ids, dates, and the numbers of clauses and standards are no measures.
bool has_measure(std::string_view text);

/// Whether the text names a day, a month or a year: 2026-10-31, 31/10/2026, 31 October, 10月31日, 2026年.
bool has_date(std::string_view text);

}  // namespace rapport
