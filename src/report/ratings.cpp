#include "report/ratings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/words_common.hpp"
#include "report/words_satisfaction.hpp"

namespace rapport {
namespace {

/// Rounded half up, as per cents are: 0.0625 is 0.063.
std::string p_text(double p) {
  return p < 0.001 ? "< 0.001" : fmt::format("= {:.3f}", static_cast<double>(std::llround(p * 1000)) / 1000);
}

/// "6 of 7 satisfied, 8 invited (86 %)"; for a recommendation "+29 over 7 answers, 8 invited".
std::string standing(const Words& words, const QuestionFigures& question, std::int64_t invited) {
  const auto rate = rate_text(words, question);
  const auto& [promoters, passives, detractors] = question.nps;
  if (question.is_nps && rate.empty())
    return words.say(word::nps_counts, promoters, passives, detractors, invited);
  if (question.is_nps) return words.say(word::nps_line, rate, question.answered, invited);
  const auto counts = words.say(word::csat_line, question.satisfied, question.answered, invited);
  return rate.empty() ? counts : words.say(word::in_brackets, counts, rate);
}

void add_samples(const SurveyFigures& figures, std::vector<Sample>& samples) {
  for (const auto& question : figures.questions) {
    if (!question.is_nps && !too_few(question.answered))
      samples.push_back({figures.survey, &question, wilson(question.csat())});
  }
}

}  // namespace

bool is_shown(const SurveyFigures& figures, const QuestionFigures& question) {
  return !too_few(figures.answered()) || !question.question["category"];
}

std::vector<std::size_t> headline_questions(const SurveyFigures& figures) {
  std::vector<std::size_t> places;
  const auto& questions = figures.questions;
  for (const bool is_nps : {false, true}) {
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const QuestionFigures& question) {
      return question.is_nps == is_nps && !question.question["category"];
    });
    if (found != questions.end()) places.push_back(static_cast<std::size_t>(found - questions.begin()));
  }
  return places;
}

const QuestionFigures* compared_with(const SurveyPair& pair, const QuestionFigures& latest) {
  const auto* before = same_question(pair, latest);
  const bool enough = before != nullptr && !too_few(before->answered) && !too_few(latest.answered);
  return enough ? before : nullptr;
}

bool has_changed(const SurveyPair& pair, const QuestionFigures& latest) {
  return namesake(pair, latest) != nullptr && same_question(pair, latest) == nullptr;
}

std::optional<Difference> difference_of(const QuestionFigures& before, const QuestionFigures& latest) {
  if (latest.is_nps || too_few(before.answered) || too_few(latest.answered)) return std::nullopt;
  const auto change = static_cast<double>(latest.satisfied) / static_cast<double>(latest.answered) -
                      static_cast<double>(before.satisfied) / static_cast<double>(before.answered);
  return Difference{change, newcombe(before.csat(), latest.csat())};
}

std::vector<Sample> samples_of(const Material& material) {
  const auto& sections = material.options.sections;
  std::vector<Sample> samples;
  if (std::find(sections.begin(), sections.end(), "method") == sections.end()) return samples;
  for (const auto& pair : material.surveys) {
    if (pair.before) add_samples(*pair.before, samples);
    add_samples(pair.latest, samples);
  }
  return samples;
}

std::string rate_text(const Words& words, const QuestionFigures& question) {
  if (too_few(question.answered)) return "";
  if (!question.is_nps) return words.percent(question.satisfied, question.answered);
  const auto [part, whole] = nps(question.nps);
  return (part > 0 ? "+" : "") + percent_number(part, whole);
}

std::string bounds_text(const Words& words, const QuestionFigures& question, std::int64_t invited) {
  const auto bounds = bounds_of(question, invited);
  if (too_few(question.answered) || !bounds) return "";
  if (question.answered == invited) return std::string(words[word::everyone]);
  const auto low = percent_number(bounds->low.part, bounds->low.whole);
  const auto high = percent_number(bounds->high.part, bounds->high.whole);
  return question.is_nps ? low + "…" + high : words.say(word::percent, low + "–" + high);
}

std::string moves_text(const Words& words, const PairedMoves& moves) {
  if (moves.up + moves.same + moves.down == 0) return "";
  return words.say(word::moves, moves.up, moves.same, moves.down, p_text(sign_test(moves.up, moves.down)));
}

std::string difference_text(const Words& words, const QuestionFigures& before,
                            const QuestionFigures& latest) {
  const auto difference = difference_of(before, latest);
  if (!difference) return "";
  return words.say(word::unpaired, (difference->change > 0 ? "+" : "") + tenths_text(difference->change),
                   tenths_text(difference->interval.low), tenths_text(difference->interval.high));
}

std::string movement_text(const Words& words, const SurveyPair& pair, std::size_t place) {
  const auto& latest = pair.latest.questions[place];
  if (compared_with(pair, latest) != nullptr)
    return std::string(words.movement_words(question_move(pair, place).movement));
  return has_changed(pair, latest) ? std::string(words[word::not_compared]) : "";
}

std::string rating_line(const Material& material, const SurveyPair& pair, std::size_t place) {
  const auto& words = material.words;
  const auto& latest = pair.latest.questions[place];
  std::vector<std::string> parts = {standing(words, latest, pair.latest.invited)};
  if (const auto* before = same_question(pair, latest)) {
    parts.push_back(
        words.say(word::label, words[word::before], standing(words, *before, pair.before->invited)));
  }
  if (auto movement = movement_text(words, pair, place); !movement.empty())
    parts.push_back(std::move(movement));
  std::string name(latest.id());
  if (material.surveys.size() > 1) name = words.joined(word::comma, {name, pair.latest.survey->id});
  return words.say(word::label, words.say(latest.is_nps ? word::nps_of : word::csat_of, name),
                   words.joined(word::semicolon, parts));
}

}  // namespace rapport
