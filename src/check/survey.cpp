#include "figures/survey.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "check/check.hpp"
#include "model/seal.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

// ---- SV001

using Scales = std::unordered_map<std::string_view, QuestionFigures>;

Scales scales_of(const Record& survey) {
  Scales scales;
  for (const Value question : survey["questions"]) scales.emplace(question["id"].text(), scale_of(question));
  return scales;
}

std::string unknown_question(const Record& survey, const Scales& scales, std::string_view id) {
  constexpr std::size_t most = 100;
  std::vector<std::string_view> ids;
  for (const auto& [known, scale] : scales) {
    if (ids.size() < most) ids.push_back(known);
  }
  std::sort(ids.begin(), ids.end());
  return fmt::format("{} is no question of {}{}", id, survey.id, did_you_mean(id, ids));
}

/// What is wrong with an answer, empty if nothing. One left empty only makes its response incomplete.
std::string wrong_with_answer(const Record& survey, const Scales& scales, Value answer) {
  const auto found = scales.find(answer.key());
  if (found == scales.end()) return unknown_question(survey, scales, answer.key());
  const auto& scale = found->second;
  if (!answer || scale.question["kind"].text() == "open" || answer_of(answer.text(), scale)) return "";
  return fmt::format("the answer {} to {} is not on its scale: {} to {}, or na", answer.text(), answer.key(),
                     scale.low, scale.high);
}

void check_answers(const Record& survey, const Scales& scales, Value answers, Sink& sink) {
  if (!answers || answers.node().shape != Shape::map) return;
  for (const auto node : survey.document.children(answers.index())) {
    const Value answer(survey, node);
    const auto wrong = wrong_with_answer(survey, scales, answer);
    if (!wrong.empty()) sink.add(survey, answer, wrong);
  }
}

void invalid_responses(const Facts& /*facts*/, const Record& survey, Sink& sink) {
  const auto scales = scales_of(survey);
  std::unordered_set<std::string_view> tokens;
  for (const Value response : survey["responses"]) {
    check_answers(survey, scales, response["answers"], sink);
    const auto token = response["token"];
    if (token && !tokens.insert(token.text()).second)
      sink.add(survey, token, fmt::format("the token {} stands here a second time", token.text()));
  }
  const auto count = static_cast<std::int64_t>(survey["responses"].size());
  const auto invited = survey["invited"].number();
  if (invited && count > *invited)
    sink.add(survey, survey["invited"], fmt::format("{} responses of {} invited", count, *invited));
}

// ---- SV002

/// Where two questions of one id differ, and how; empty if they don't.
struct Difference {
  Value at;
  std::string what;
};

std::string scale_text(const QuestionFigures& question) {
  return fmt::format("{} {} to {}, good from {}", question.question["kind"].text(), question.low,
                     question.high, question.good_from);
}

Difference difference(const QuestionFigures& before, const QuestionFigures& now) {
  const auto words = before.question["text"].text();
  if (canonical_text(words) != canonical_text(now.question["text"].text()))
    return {now.question["text"], fmt::format("asked \"{}\"", words)};
  if (scale_text(before) == scale_text(now)) return {};
  return {now.question["kind"],
          fmt::format("had the scale {} (now {})", scale_text(before), scale_text(now))};
}

void changed_questions(const Facts& facts, Sink& sink) {
  for (const auto& pair : survey_pairs(facts.project)) {
    for (const auto& question : pair.latest.questions) {
      const auto* before = namesake(pair, question);
      if (before == nullptr || same_question(pair, question) != nullptr) continue;
      const auto [at, what] = difference(*before, question);
      sink.add(*pair.latest.survey, at,
               fmt::format("{} in {} {}", question.id(), pair.before->survey->id, what));
    }
  }
}

// ---- SV003

void low_response_rate(const Facts& facts, const Record& survey, Sink& sink) {
  if (survey.status() != "closed" || !survey["invited"]) return;
  const auto figures = survey_figures(survey);
  const int limit = facts.project.limit("SV003", 50);
  const Fraction rate = {figures.answered(), figures.invited};
  if (rate.whole <= 0 || !is_below(rate, {limit, 100})) return;
  sink.add(survey, survey["invited"],
           fmt::format("{} of {} invited answered every question ({}), limit {} %", rate.part, rate.whole,
                       percent_text(rate.part, rate.whole), limit));
}

constexpr Check table[] = {
    {.code = "SV001",
     .name = "invalid-response",
     .sentence = "An answer lies outside its scale or belongs to no question, a token stands twice, or there "
                 "are more responses than invited.",
     .reason = "A share of satisfied clients is only as good as the answers it is counted from.",
     .remedy = "Look it up in the survey tool and put it right; na stands for not applicable.",
     .kind = "survey",
     .record = invalid_responses},
    {.code = "SV002",
     .name = "changed-question",
     .severity = Severity::warning,
     .sentence = "The wording or the scale of a question differs from the survey that is compared with this "
                 "one.",
     .reason = "Answers to different questions cannot show whether satisfaction moved.",
     .remedy = "Ask again in the same words, or give the new question an id of its own.",
     .project = changed_questions},
    {.code = "SV003",
     .name = "low-response-rate",
     .severity = Severity::info,
     .sentence = "A survey is closed and fewer than 50 % of those invited answered every question. "
                 "limits: {SV003: N} sets another share, in per cent.",
     .reason = "What the silent ones think is not known, and the bounds of every figure are wide.",
     .remedy = "Ask those who did not answer, or invite fewer people and talk to them first.",
     .kind = "survey",
     .record = low_response_rate},
};

}  // namespace

std::span<const Check> survey_checks() { return table; }

}  // namespace rapport
