#include "figures/survey.hpp"

#include <charconv>
#include <unordered_map>

namespace rapport {
namespace {

std::vector<QuestionFigures> closed_questions(const Record& survey) {
  std::vector<QuestionFigures> questions;
  for (const Value question : survey["questions"]) {
    const auto kind = question["kind"].text();
    if (kind == "rating" || kind == "nps") questions.push_back(scale_of(question));
  }
  return questions;
}

/// The response if it is complete.
std::optional<Response> response_of(Value row, const std::vector<QuestionFigures>& questions) {
  Response response{.token = row["token"].text(), .answers = {}};
  const auto answers = row["answers"];
  for (const auto& question : questions) {
    const auto answer = answer_of(answers[question.id()].text(), question);
    if (!answer) return std::nullopt;
    response.answers.push_back(*answer);
  }
  return response;
}

/// Keeps one response a token, the last one; where it stands is where its first one stood.
void keep(Response response, SurveyFigures& figures,
          std::unordered_map<std::string_view, std::size_t>& by_token) {
  if (!response.token.empty()) {
    const auto [place, is_new] = by_token.try_emplace(response.token, figures.responses.size());
    if (!is_new) {
      figures.responses[place->second] = std::move(response);
      return;
    }
  }
  figures.responses.push_back(std::move(response));
}

void count_recommendation(std::int64_t answer, NpsCounts& counts) {
  ++(answer >= 9 ? counts.promoters : answer >= 7 ? counts.passives : counts.detractors);
}

void count(std::int64_t answer, QuestionFigures& question) {
  if (answer == Response::na) {
    ++question.not_applicable;
    return;
  }
  ++question.answered;
  question.sum += answer;
  if (question.is_nps) {
    count_recommendation(answer, question.nps);
  } else if (answer >= question.good_from) {
    ++question.satisfied;
  }
}

}  // namespace

QuestionFigures scale_of(Value question) {
  QuestionFigures figures;
  figures.question = question;
  figures.is_nps = question["kind"].text() == "nps";
  figures.low = figures.is_nps ? 0 : question["min"].number().value_or(1);
  figures.high = figures.is_nps ? 10 : question["max"].number().value_or(5);
  figures.good_from = question["good_from"].number().value_or(figures.high - 1);
  return figures;
}

std::optional<std::int64_t> answer_of(std::string_view text, const QuestionFigures& scale) {
  if (text == "na") return Response::na;
  std::int32_t answer = 0;  // sums of these cannot overflow
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), answer);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return answer >= scale.low && answer <= scale.high ? std::optional<std::int64_t>(answer) : std::nullopt;
}

SurveyFigures survey_figures(const Record& survey) {
  SurveyFigures figures;
  figures.survey = &survey;
  figures.invited = survey["invited"].number().value_or(0);
  figures.questions = closed_questions(survey);
  std::unordered_map<std::string_view, std::size_t> by_token;
  for (const Value row : survey["responses"]) {
    if (auto response = response_of(row, figures.questions)) {
      keep(std::move(*response), figures, by_token);
    } else {
      ++figures.incomplete;
    }
  }
  for (const auto& response : figures.responses) {
    for (std::size_t i = 0; i < figures.questions.size(); ++i)
      count(response.answers[i], figures.questions[i]);
  }
  return figures;
}

std::optional<Bounds> bounds_of(const QuestionFigures& question, std::int64_t invited) {
  return question.is_nps ? nps_bounds(question.nps, invited)
                         : csat_bounds(question.satisfied, question.answered, invited);
}

}  // namespace rapport
