#include "figures/wording_rules.hpp"

#include "figures/wording_measure.hpp"

namespace rapport {
namespace {

constexpr TokenSpan only(std::size_t i) { return {i, i}; }

/// What may follow "if necessary". A noun makes it another sentence: "if necessary data are missing".
bool closes_escape(const WordingToken& next) {
  return next.is_mark() || next.kind == TokenKind::han ||
         next.tags.any(WordTag::article | WordTag::conjunction | WordTag::binding);
}

/// "where [it is deemed] necessary", "as soon as [reasonably] practicable".
std::optional<TokenSpan> escape_clause_at(const WordingText& text, std::size_t i) {
  if (!closes_escape(text.at(i + 1))) return std::nullopt;
  auto first = i - 1;
  while (text.at(first).tags.any(WordTag::filler)) --first;
  if (!text.at(first).tags.any(WordTag::occasion)) return std::nullopt;
  const bool is_twofold = text.at(first).tags.any(WordTag::as) && text.at(first - 2).tags.any(WordTag::as);
  return TokenSpan{is_twofold ? first - 2 : first, i};
}

/// "as appropriate", "as soon as reasonably practicable": a finding of the other rule already.
bool is_in_escape(const WordingText& text, std::size_t i) {
  while (text.at(i).tags.any(WordTag::filler)) ++i;
  return text.at(i).tags.any(WordTag::possible) && escape_clause_at(text, i).has_value();
}

bool is_in_condition(const WordingText& text, std::size_t i) {
  return has_tag(text, WordTag::when | WordTag::if_, clause_begin(text, i), i) ||
         has_tag(text, WordTag::time_end, i, clause_end(text, i));
}

/// "100 % of the rated load", "0 to 100 %" and "when the level is 100 %" are measures like any other.
bool is_plain_hundred(const WordingText& text, std::size_t i) {
  if (text.at(i - 1).tags.any(WordTag::range) || is_in_condition(text, i)) return true;
  auto next = i + 2;
  while (text.at(next).tags.any(WordTag::of | WordTag::article | WordTag::pronoun)) ++next;
  return text.at(next).tags.any(WordTag::quantity);
}

/// "within 5" at the end or before another phrase; not "within 5 cycles", "5 to 10 s", "5 (five) s".
bool lacks_unit(const WordingText& text, std::size_t number) {
  const auto& next = text.at(number + 1);
  if (next.tags.any(WordTag::range | WordTag::conjunction)) return false;
  return next.ends_clause() || next.tags.any(WordTag::function);
}

}  // namespace

std::optional<TokenSpan> judge_vague(const WordingText& text, std::size_t i) {
  const auto tags = text.at(i).tags;
  if (tags.any(WordTag::about) && !is_amount(text, i + 1)) return std::nullopt;
  if (tags.any(WordTag::or_so) && !ends_measure(text, i - 1)) return std::nullopt;
  if (is_in_escape(text, i)) return std::nullopt;
  return only(i);
}

std::optional<TokenSpan> judge_escape(const WordingText& text, std::size_t i) {
  if (text.at(i).tags.any(WordTag::escape)) return only(i);
  return escape_clause_at(text, i);
}

std::optional<TokenSpan> judge_open_end(const WordingText& text, std::size_t i) {
  if (text.at(i).tags.any(WordTag::open_end)) return only(i);
  if (!text.at(i + 1).is_mark() || text.at(i + 1).kind == TokenKind::opening) return std::nullopt;
  for (auto before = sentence_begin(text, i); before < i; ++before) {
    const auto& token = text.at(before);
    if (token.kind == TokenKind::list || token.tags.any(WordTag::list_word)) return only(i);
  }
  return std::nullopt;
}

std::optional<TokenSpan> judge_comparison(const WordingText& text, std::size_t i) {
  const bool is_english = text.at(i).kind == TokenKind::word;
  const bool has_than = is_english ? has_tag(text, WordTag::than, i, i + 5)
                                   : has_tag(text, WordTag::than, sentence_begin(text, i), i);
  const bool is_most_of = text.at(i + 2).tags.any(WordTag::of) && !text.at(i + 1).tags.any(WordTag::of);
  return has_than || is_most_of ? std::nullopt : std::optional{only(i)};
}

std::optional<TokenSpan> judge_absolute(const WordingText& text, std::size_t i) {
  if (text.at(i).tags.any(WordTag::absolute)) return only(i);
  if (!text.at(i + 1).tags.any(WordTag::percent) || is_plain_hundred(text, i)) return std::nullopt;
  return TokenSpan{i, i + 1};
}

std::optional<TokenSpan> judge_unmeasured(const WordingText& text, std::size_t i) {
  const auto tags = text.at(i).tags;
  if (tags.any(WordTag::unmeasured)) return has_measure(text) ? std::nullopt : std::optional{only(i)};
  const bool is_within = tags.any(WordTag::within) && text.at(i + 1).kind == TokenKind::number;
  if (is_within && lacks_unit(text, i + 1)) return TokenSpan{i, i + 1};
  const bool is_inside = tags.any(WordTag::inside) && text.at(i - 1).kind == TokenKind::number;
  if (is_inside && text.at(i - 2).tags.any(WordTag::located)) return TokenSpan{i - 2, i};
  return std::nullopt;
}

std::optional<TokenSpan> judge_placeholder(const WordingText& text, std::size_t i) {
  const auto tags = text.at(i).tags;
  if (tags.any(WordTag::placeholder)) return only(i);
  // "the limit to be confirmed by the operator" and 待确认报警 are ordinary words
  const bool is_bracketed = text.at(i - 1).kind == TokenKind::opening || i == 0;
  const bool is_final = text.at(i + 1).is_mark();
  const bool counts = is_final && (is_bracketed || tags.any(WordTag::final_phrase));
  return counts ? std::optional{only(i)} : std::nullopt;
}

}  // namespace rapport
