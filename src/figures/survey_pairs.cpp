#include <algorithm>
#include <map>
#include <unordered_map>

#include "figures/survey.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

using Surveys = std::vector<const Record*>;

std::optional<Date> day_of(const Record& survey) {
  const auto opened = became(survey, "open");
  return opened ? opened : became(survey, "closed");
}

bool is_about_satisfaction(const Record& survey) {
  return at_or_after(*survey.kind, survey.status(), "open") && survey["purpose"].text() != "elicitation";
}

/// Takes the newest survey with a complete response off the end of `surveys`; passes over those that
/// `invited` is not true of.
template <typename Invited>
std::optional<SurveyFigures> take_newest(Surveys& surveys, const Invited& fits) {
  while (!surveys.empty()) {
    const Record& survey = *surveys.back();
    surveys.pop_back();
    if (!fits(survey)) continue;
    auto figures = survey_figures(survey);
    if (figures.answered() > 0) return figures;
  }
  return std::nullopt;
}

std::optional<SurveyPair> newest_pair(Surveys surveys, std::string_view group) {
  std::sort(surveys.begin(), surveys.end(), [](const Record* a, const Record* b) {
    return std::pair(day_of(*a), a) < std::pair(day_of(*b), b);  // records lie by id
  });
  auto latest = take_newest(surveys, [](const Record&) { return true; });
  if (!latest) return std::nullopt;
  const auto invited = latest->invited;
  auto before = take_newest(
      surveys, [&](const Record& survey) { return !group.empty() || survey["invited"].number() == invited; });
  return SurveyPair{std::move(*latest), std::move(before)};
}

bool tells_people_apart(const Record& survey) { return survey["identity"].text() != "anonymous"; }

/// What each token answered to the question at `place`.
std::unordered_map<std::string_view, std::int64_t> answers_by_token(const SurveyFigures& figures,
                                                                    std::size_t place) {
  std::unordered_map<std::string_view, std::int64_t> answers;
  for (const auto& response : figures.responses) {
    const auto answer = response.answers[place];
    if (!response.token.empty() && answer != Response::na) answers.emplace(response.token, answer);
  }
  return answers;
}

PairedMoves paired_moves(const SurveyPair& pair, std::size_t place_before, std::size_t place) {
  PairedMoves moves;
  if (!tells_people_apart(*pair.before->survey) || !tells_people_apart(*pair.latest.survey)) return moves;
  const auto before = answers_by_token(*pair.before, place_before);
  for (const auto& [token, now] : answers_by_token(pair.latest, place)) {
    const auto then = before.find(token);
    if (then == before.end()) continue;
    ++(now > then->second ? moves.up : now < then->second ? moves.down : moves.same);
  }
  return moves;
}

}  // namespace

std::vector<SurveyPair> survey_pairs(const Project& project) {
  std::map<std::string_view, Surveys> groups;
  for (const auto& survey : project.records(*find_kind("survey"))) {
    if (is_about_satisfaction(survey)) groups[survey["group"].text()].push_back(&survey);
  }
  std::vector<SurveyPair> pairs;
  std::vector<SurveyPair> without_group;
  for (auto& [group, surveys] : groups) {
    auto pair = newest_pair(std::move(surveys), group);
    if (pair) (group.empty() ? without_group : pairs).push_back(std::move(*pair));
  }
  std::move(without_group.begin(), without_group.end(), std::back_inserter(pairs));
  return pairs;
}

std::vector<SurveyFigures> unanswered_surveys(const Project& project) {
  std::vector<SurveyFigures> unanswered;
  for (const auto& survey : project.records(*find_kind("survey"))) {
    if (!is_about_satisfaction(survey)) continue;
    if (auto figures = survey_figures(survey); figures.answered() == 0)
      unanswered.push_back(std::move(figures));
  }
  return unanswered;
}

const QuestionFigures* same_question(const SurveyPair& pair, const QuestionFigures& latest) {
  if (!pair.before) return nullptr;
  const auto& questions = pair.before->questions;
  const auto same = [&](const QuestionFigures& q) {
    return q.id() == latest.id() && q.is_nps == latest.is_nps && q.low == latest.low &&
           q.high == latest.high && q.good_from == latest.good_from &&
           canonical_text(q.question["text"].text()) == canonical_text(latest.question["text"].text());
  };
  const auto found = std::find_if(questions.begin(), questions.end(), same);
  return found == questions.end() ? nullptr : &*found;
}

const QuestionFigures* namesake(const SurveyPair& pair, const QuestionFigures& latest) {
  if (!pair.before) return nullptr;
  const auto& questions = pair.before->questions;
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const QuestionFigures& q) { return q.id() == latest.id(); });
  return found == questions.end() ? nullptr : &*found;
}

QuestionMove question_move(const SurveyPair& pair, std::size_t place) {
  const auto& latest = pair.latest.questions[place];
  const auto* before = same_question(pair, latest);
  const auto place_before = static_cast<std::size_t>(before - pair.before->questions.data());
  const auto moves = paired_moves(pair, place_before, place);
  return {moves, movement(bounds_of(*before, pair.before->invited), bounds_of(latest, pair.latest.invited),
                          InvitedGroup::same, moves)};
}

}  // namespace rapport
