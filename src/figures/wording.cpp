#include "figures/wording.hpp"

#include <array>

#include "figures/wording_rules.hpp"

namespace rapport {
namespace {

constexpr std::size_t most_words = 45;
constexpr std::size_t most_characters = 90;

struct Rule {
  WordingRule rule;
  WordTags tags;  // what a token needs for the judge to look at it
  Judge judge;
};

/// The rules that find words, between the first and the last, which see the text as a whole.
constexpr auto word_rules = [] {
  using enum WordTag;
  return std::to_array<Rule>({
      {WordingRule::vague, vague | about | or_so, judge_vague},
      {WordingRule::escape_clause, escape | possible, judge_escape},
      {WordingRule::open_end, open_end | list_end, judge_open_end},
      {WordingRule::comparison, comparison, judge_comparison},
      {WordingRule::several_thoughts, duty | second_thought | clause_joiner | joiner, judge_thoughts},
      {WordingRule::passive, passive, judge_passive},
      {WordingRule::superfluous_infinitive, superfluous | can | ability, judge_infinitive},
      {WordingRule::pronoun, pronoun | bare | opening_pronoun | back_reference, judge_pronoun},
      {WordingRule::absolute, absolute | hundred, judge_absolute},
      {WordingRule::no_measure, unmeasured | within | inside, judge_unmeasured},
      {WordingRule::ears, when | if_ | located, judge_condition},
      {WordingRule::placeholder, placeholder | bracketed_phrase | final_phrase, judge_placeholder},
  });
}();

std::optional<WordingHit> first_hit(const WordingText& text, const Rule& rule) {
  if (!text.tags.any(rule.tags)) return std::nullopt;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) {
    if (!text.tokens[i].tags.any(rule.tags)) continue;
    if (const auto span = rule.judge(text, i)) {
      const auto offset = text.at(span->first).offset;
      return WordingHit{rule.rule, offset, text.at(span->last).offset + text.at(span->last).length - offset};
    }
  }
  return std::nullopt;
}

/// Most of the letters decide: a Chinese text may hold English names and the other way round.
bool is_too_long(const WordingText& text) {
  return text.characters > text.words ? text.characters + text.words > most_characters
                                      : text.words > most_words;
}

std::optional<WordingHit> placeholder_of(const WordingText& text) {
  return first_hit(text, word_rules.back());
}

}  // namespace

std::vector<WordingHit> wording_hits(std::string_view statement) {
  const auto text = tokens_of(statement);
  std::vector<WordingHit> hits;
  const auto add = [&](const std::optional<WordingHit>& hit) {
    if (hit) hits.push_back(*hit);
  };
  if (text.is_foreign) {
    add(placeholder_of(text));
    return hits;
  }
  const bool has_words = text.words + text.characters > 0;
  if (has_words && !text.tags.any(WordTag::binding)) hits.push_back({WordingRule::no_binding_verb, 0, 0});
  for (const auto& rule : word_rules) add(first_hit(text, rule));
  if (is_too_long(text)) hits.push_back({WordingRule::length, 0, 0});
  return hits;
}

std::optional<WordingHit> placeholder_in(std::string_view text) { return placeholder_of(tokens_of(text)); }

}  // namespace rapport
