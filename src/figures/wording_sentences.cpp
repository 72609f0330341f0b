#include "figures/wording_rules.hpp"

namespace rapport {
namespace {

bool is_english(const WordingToken& token) { return token.kind == TokenKind::word; }

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() + 1 && word.ends_with(ending);
}

/// not, also, automatically: what may stand between "shall", "be" and the verb.
bool is_adverb(const WordingText& text, std::size_t i) {
  return text.at(i).tags.any(WordTag::adverb) || (is_english(text.at(i)) && ends_with(text.text_of(i), "ly"));
}

bool is_participle(const WordingText& text, std::size_t i) {
  const auto& token = text.at(i);
  if (token.tags.any(WordTag::participle)) return true;
  return is_english(token) && !token.tags.any(WordTag::stative) && ends_with(text.text_of(i), "ed");
}

/// The modal verb before "be", past adverbs.
std::size_t modal_before(const WordingText& text, std::size_t be) {
  auto i = be - 1;
  while (is_adverb(text, i)) --i;
  return i;
}

/// "by the operator", not "by 5 %".
bool names_actor(const WordingText& text, std::size_t from) {
  const auto end = sentence_end(text, from);
  for (auto i = find_tag(text, WordTag::by, from, end); i < end;
       i = find_tag(text, WordTag::by, i + 1, end)) {
    if (text.at(i + 1).kind != TokenKind::number) return true;
  }
  return false;
}

std::optional<TokenSpan> english_passive(const WordingText& text, std::size_t be) {
  const auto modal = modal_before(text, be);
  if (!text.at(modal).tags.any(WordTag::duty)) return std::nullopt;
  auto verb = be + 1;
  while (is_adverb(text, verb)) ++verb;
  if (!is_participle(text, verb) || names_actor(text, verb)) return std::nullopt;
  return TokenSpan{modal, verb};
}

/// 应被记录; not 应被操作员记录 (it has an actor) nor 显示被确认的报警.
std::optional<TokenSpan> chinese_passive(const WordingText& text, std::size_t mark) {
  if (!has_tag(text, WordTag::duty, clause_begin(text, mark), mark)) return std::nullopt;
  if (!text.at(mark + 1).tags.any(WordTag::verb) || text.text_of(mark + 2) == "的") return std::nullopt;
  return TokenSpan{mark, mark + 1};
}

/// 并且 after a comma or without a 时 behind it joins what the system does, not two conditions.
bool joins_clauses(const WordingText& text, std::size_t i) {
  return text.at(i - 1).is_mark() || !has_tag(text, WordTag::time_end, i, clause_end(text, i));
}

/// 应停机以及报警: one verb just behind 应, and one that ends the clause.
bool joins_bare_verbs(const WordingText& text, std::size_t i) {
  constexpr auto verb = WordTag::verb | WordTag::verb_noun;
  return text.at(i - 2).tags.any(WordTag::verb_lead) && text.at(i - 1).tags.any(verb) &&
         text.at(i + 1).tags.any(verb) && text.at(i + 2).is_mark();
}

/// 以及关闭水泵, 以及自动关闭; not 以及关闭命令.
bool joins_verbs(const WordingText& text, std::size_t i) {
  const auto& next = text.at(i + 1);
  if (next.tags.any(WordTag::verb_lead) || joins_bare_verbs(text, i)) return true;
  const auto& object = text.at(i + 2);
  return next.tags.any(WordTag::verb) && !object.is_mark() && !object.tags.any(WordTag::verb_noun);
}

/// Joined verbs count after the binding verb only: before it they are the condition.
bool is_joined_thought(const WordingText& text, std::size_t i) {
  if (!has_tag(text, WordTag::binding, sentence_begin(text, i), i) || !joins_clauses(text, i)) return false;
  return text.at(i).tags.any(WordTag::clause_joiner) || joins_verbs(text, i);
}

/// Whether the same language says "shall" before; a translation in brackets is no second thought.
bool is_second_duty(const WordingText& text, std::size_t i) {
  for (auto before = find_tag(text, WordTag::duty, 0, i); before < i;
       before = find_tag(text, WordTag::duty, before + 1, i)) {
    if (text.at(before).kind == text.at(i).kind) return true;
  }
  return false;
}

bool is_content(const WordingToken& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::han) &&
         !token.tags.any(WordTag::function | WordTag::auxiliary);
}

/// Whether something the pronoun could stand for comes before it in [from, i).
bool has_content(const WordingText& text, std::size_t from, std::size_t i) {
  while (from < i && !is_content(text.at(from))) ++from;
  return from < i;
}

/// "This shall", "this." — nothing follows that "this" could belong to.
bool stands_alone(const WordingText& text, std::size_t i) {
  const auto& next = text.at(i + 1);
  return next.is_mark() || next.tags.any(WordTag::binding | WordTag::auxiliary);
}

/// "if it is necessary", "where practicable" is an escape clause, no condition with a pronoun.
bool opens_escape(const WordingText& text, std::size_t i) {
  ++i;
  while (text.at(i).tags.any(WordTag::filler)) ++i;
  return text.at(i).tags.any(WordTag::possible);
}

/// A condition at the start of a sentence is judged; a quotation mark or bracket may come before it.
bool opens_sentence(const WordingText& text, std::size_t i) {
  while (text.at(i - 1).kind == TokenKind::opening) --i;
  return text.at(i - 1).ends_sentence();
}

bool keeps_english_form(const WordingText& text, std::size_t i, std::size_t end) {
  auto comma = i;
  while (comma < end && text.at(comma).kind != TokenKind::comma) ++comma;
  if (!has_tag(text, WordTag::binding, comma, end)) return false;
  return !text.at(i).tags.any(WordTag::if_) || has_tag(text, WordTag::then, i, end);
}

/// 当…时…应, 如果…则…应, 在…期间…应.
bool keeps_chinese_form(const WordingText& text, std::size_t i, std::size_t end) {
  const auto tags = text.at(i).tags;
  const auto closing = tags.any(WordTag::if_) ? WordTag::then : WordTag::time_end;
  const auto close = find_tag(text, tags.any(WordTag::located) ? WordTag::during : closing, i, end);
  if (close == end) return tags.any(WordTag::located);
  return has_tag(text, WordTag::binding, close, end);
}

}  // namespace

std::optional<TokenSpan> judge_thoughts(const WordingText& text, std::size_t i) {
  const auto tags = text.at(i).tags;
  const bool counts = tags.any(WordTag::second_thought) ||
                      (tags.any(WordTag::duty) && is_second_duty(text, i)) ||
                      (tags.any(WordTag::clause_joiner | WordTag::joiner) && is_joined_thought(text, i));
  return counts ? std::optional{TokenSpan{i, i}} : std::nullopt;
}

std::optional<TokenSpan> judge_passive(const WordingText& text, std::size_t i) {
  return is_english(text.at(i)) ? english_passive(text, i) : chinese_passive(text, i);
}

std::optional<TokenSpan> judge_infinitive(const WordingText& text, std::size_t i) {
  if (is_english(text.at(i))) {
    const bool is_binding = text.at(i - 1).tags.any(WordTag::passive) &&
                            text.at(modal_before(text, i - 1)).tags.any(WordTag::binding);
    return is_binding ? std::optional{TokenSpan{i - 1, i}} : std::nullopt;
  }
  const auto duty = find_tag(text, WordTag::duty, clause_begin(text, i), i);
  const bool needs_possession = text.at(i).tags.any(WordTag::ability);
  if (duty == i || has_tag(text, WordTag::causing, duty, i)) return std::nullopt;
  if (needs_possession && !has_tag(text, WordTag::possess, duty, i)) return std::nullopt;
  return TokenSpan{i, i};
}

std::optional<TokenSpan> judge_pronoun(const WordingText& text, std::size_t i) {
  const auto tags = text.at(i).tags;
  bool has_noun = false;
  if (tags.any(WordTag::bare)) has_noun = !stands_alone(text, i);
  if (tags.any(WordTag::pronoun))
    has_noun = has_content(text, sentence_begin(text, i), i) || opens_escape(text, i);
  if (tags.any(WordTag::opening_pronoun)) has_noun = has_content(text, 0, i);
  if (tags.any(WordTag::back_reference)) has_noun = clause_begin(text, i) > 0;
  return has_noun ? std::nullopt : std::optional{TokenSpan{i, i}};
}

std::optional<TokenSpan> judge_condition(const WordingText& text, std::size_t i) {
  if (opens_escape(text, i) || !opens_sentence(text, i)) return std::nullopt;
  const auto end = sentence_end(text, i);
  const bool keeps_form =
      is_english(text.at(i)) ? keeps_english_form(text, i, end) : keeps_chinese_form(text, i, end);
  return keeps_form ? std::nullopt : std::optional{TokenSpan{i, i}};
}

}  // namespace rapport
