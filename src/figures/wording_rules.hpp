#pragma once
#include <cstddef>
#include <optional>

#include "figures/wording_tokens.hpp"

namespace rapport {

/// Tokens `first` to `last`, both included.
struct TokenSpan {
  std::size_t first;
  std::size_t last;
};

/// A judge says whether token `i`, which has one of the tags its rule looks for, is a finding in its context,
/// and which words make it one.
using Judge = std::optional<TokenSpan> (*)(const WordingText& text, std::size_t i);

// Words and the words next to them (wording_rules.cpp).
std::optional<TokenSpan> judge_vague(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_escape(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_open_end(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_comparison(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_absolute(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_unmeasured(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_placeholder(const WordingText& text, std::size_t i);

// The build of sentences (wording_sentences.cpp).
std::optional<TokenSpan> judge_thoughts(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_passive(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_infinitive(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_pronoun(const WordingText& text, std::size_t i);
std::optional<TokenSpan> judge_condition(const WordingText& text, std::size_t i);

}  // namespace rapport
