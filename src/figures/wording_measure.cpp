#include "figures/wording_measure.hpp"

#include <algorithm>

#include "figures/wording.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_number(const WordingToken& token) {
  return token.kind == TokenKind::number || token.tags.any(WordTag::number_word);
}

bool is_adjacent(const WordingText& text, std::size_t i) {
  return text.at(i).offset + text.at(i).length == text.at(i + 1).offset;
}

/// The first number of a chain such as 60870-5-104 or 2025-08-15.
std::size_t chain_begin(const WordingText& text, std::size_t i) {
  while (i >= 2 && text.at(i - 1).is_mark() && is_number(text.at(i - 2)) && is_adjacent(text, i - 1) &&
         is_adjacent(text, i - 2)) {
    i -= 2;
  }
  return i;
}

/// "Pump 2 samples": the number belongs to the name before it.
bool follows_name(const WordingText& text, std::size_t i) {
  const auto before = text.text_of(i - 1);
  return i >= 2 && text.at(i - 1).kind == TokenKind::word && before.front() >= 'A' && before.front() <= 'Z';
}

/// breakers, boxes; not class, status, this.
bool is_plural(std::string_view word) {
  constexpr std::size_t shortest = 5;
  return word.size() >= shortest && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

/// Up to three words between number and what is counted: 20 spare I/O points.
bool counts_words(const WordingText& text, std::size_t i) {
  for (auto next = i + 1; next <= i + 5; ++next) {
    const auto& token = text.at(next);
    const bool is_noun = token.kind == TokenKind::word && token.tags.none() && is_plural(text.text_of(next));
    if (is_noun || token.tags.any(WordTag::counted)) return !follows_name(text, i);
    const bool goes_on =
        token.kind == TokenKind::word && !token.tags.any(WordTag::function | WordTag::auxiliary);
    if (!goes_on && text.text_of(next) != "/") return false;
  }
  return false;
}

/// 年 and 日 are units in 3年 and 30日内, not in 2025年8月15日.
bool is_duration(const WordingText& text, std::size_t number, std::size_t unit) {
  const bool is_year = text.at(number).kind == TokenKind::number && text.at(number).length >= 4;
  return !is_year && text.text_of(number - 1) != "月" && !is_number(text.at(unit + 1));
}

bool has_han_unit(const WordingText& text, std::size_t number, std::size_t unit) {
  const auto tags = text.at(unit).tags;
  if (tags.any(WordTag::date_unit)) return is_duration(text, number, unit);
  return tags.any(WordTag::unit) ||
         (tags.any(WordTag::counted) && !(text.at(number).tags.any(WordTag::one) && unit == number + 1));
}

/// Past the rest of a number in words and past multipliers: 三十, 10万, 5 million; past a hyphen: 27-inch.
std::size_t unit_position(const WordingText& text, std::size_t i) {
  auto unit = i + 1;
  while (text.at(unit).tags.any(WordTag::number_word)) ++unit;
  return text.text_of(unit) == "-" && text.at(unit + 1).kind == TokenKind::word ? unit + 1 : unit;
}

bool starts_measure(const WordingText& text, std::size_t i) {
  if (!is_amount(text, i)) return false;
  const auto position = unit_position(text, i);
  const auto& unit = text.at(position);
  if (unit.tags.any(WordTag::percent)) return true;
  if (unit.kind == TokenKind::han) return has_han_unit(text, i, position);
  if (unit.kind != TokenKind::word) return false;
  return unit.tags.any(WordTag::unit) || is_unit_symbol(text.text_of(position)) ||
         counts_words(text, position - 1);
}

bool is_month(std::string_view word) {
  constexpr std::string_view months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
  const auto folded = case_folded(word);
  return std::any_of(std::begin(months), std::end(months),
                     [&](auto month) { return folded == month || folded == month.substr(0, 3); });
}

/// A number of 2026-10-31, 31/10/2026, 31 October, October 31, 10月31日 or 2026年.
bool is_in_date(const WordingText& text, std::size_t i) {
  const auto next = text.text_of(i + 1);
  if (next == "月" || next == "年") return true;
  if (is_month(next) || is_month(text.text_of(i - 1))) return true;
  return i >= 4 && chain_begin(text, i) == i - 4;
}

}  // namespace

bool is_amount(const WordingText& text, std::size_t i) {
  return is_number(text.at(i)) && !text.at(chain_begin(text, i) - 1).tags.any(WordTag::numbering);
}

bool ends_measure(const WordingText& text, std::size_t i) {
  const auto& token = text.at(i);
  return is_number(token) ||
         token.tags.any(WordTag::unit | WordTag::percent | WordTag::counted | WordTag::date_unit) ||
         token.kind == TokenKind::mark || (token.kind == TokenKind::word && is_unit_symbol(text.text_of(i)));
}

bool has_measure(const WordingText& text) {
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    if (text.tokens[i].tags.any(WordTag::percent) && text.tokens[i].kind == TokenKind::han) return true;
    if (starts_measure(text, i)) return true;
  }
  return false;
}

bool has_measure(std::string_view text) { return has_measure(tokens_of(text)); }

bool has_date(std::string_view text) {
  const auto tokens = tokens_of(text);
  for (std::size_t i = 0; i < tokens.tokens.size(); ++i) {
    if (is_amount(tokens, i) && is_in_date(tokens, i)) return true;
  }
  return false;
}

}  // namespace rapport
