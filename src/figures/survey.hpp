#pragma once
#include <limits>
#include <string_view>
#include <vector>

#include "figures/statistics.hpp"
#include "project/project.hpp"

namespace rapport {

/// What a survey's complete responses answer to one of its rating or nps questions.
struct QuestionFigures {
  Value question;
  bool is_nps = false;
  std::int64_t low = 1, high = 5;  ///< the scale
  std::int64_t good_from = 4;      ///< lowest answer that counts as satisfied
  std::int64_t answered = 0;       ///< n, `na` left out
  std::int64_t not_applicable = 0;
  std::int64_t satisfied = 0;  ///< s; of a rating
  std::int64_t sum = 0;        ///< of all answers
  NpsCounts nps;               ///< of an nps question

  [[nodiscard]] std::string_view id() const { return question["id"].text(); }
  /// Satisfied of answered.
  [[nodiscard]] Fraction csat() const { return {satisfied, answered}; }
  /// The mean score, on this question's own scale.
  [[nodiscard]] Fraction mean() const { return {sum, answered}; }
};

/// One response: an answer a question of the survey, `na` or the number itself.
struct Response {
  static constexpr std::int64_t na = std::numeric_limits<std::int64_t>::min();
  std::string_view token;
  std::vector<std::int64_t> answers;  ///< by place among `SurveyFigures::questions`
};

struct SurveyFigures {
  const Record* survey = nullptr;
  std::int64_t invited = 0;
  std::int64_t incomplete = 0;             ///< responses that lack an answer, or have one outside its scale
  std::vector<QuestionFigures> questions;  ///< without the open ones
  std::vector<Response> responses;         ///< complete ones, the latest of each token

  [[nodiscard]] std::int64_t answered() const { return static_cast<std::int64_t>(responses.size()); }
};

/// The question's kind and scale, nothing counted yet.
QuestionFigures scale_of(Value question);

/// An answer on the scale of its question, or `Response::na`; nothing for anything else.
std::optional<std::int64_t> answer_of(std::string_view text, const QuestionFigures& scale);

/// One answer per token (its last complete one; responses without a token are all counted), complete ones
/// only: every question but the open ones is answered or `na`.
SurveyFigures survey_figures(const Record& survey);

/// The lowest and the highest the figure can be for everybody invited: of CSAT, or of an nps question's
/// score.
std::optional<Bounds> bounds_of(const QuestionFigures& question, std::int64_t invited);

/// A survey and the one it is compared with.
struct SurveyPair {
  SurveyFigures latest;
  std::optional<SurveyFigures> before;
};

/// The latest survey of satisfaction (not planned, no elicitation, with a complete response) of each group,
/// and the one before it of the same group; by group, surveys without one last. Those without a group are one
/// row in time, of which the latest is compared with the newest one before it that had as many invited. Dated
/// by `opened`, else `closed`.
std::vector<SurveyPair> survey_pairs(const Project& project);

/// The surveys of satisfaction that have no complete response, though they were opened; by id.
std::vector<SurveyFigures> unanswered_surveys(const Project& project);

/// What may be said of one question in two comparable surveys.
struct QuestionMove {
  PairedMoves
      moves;  ///< of the tokens that answered both times; of nobody if tokens do not tell people apart
  Movement movement = Movement::not_shown;
};

/// The question of `pair.before` that asks the same: same id, text, kind, scale and lowest good answer. Null
/// if none.
const QuestionFigures* same_question(const SurveyPair& pair, const QuestionFigures& latest);

/// The question of the same id there, whatever it asks. Null if none.
const QuestionFigures* namesake(const SurveyPair& pair, const QuestionFigures& latest);

/// How the question at `place` of `pair.latest` moved since; `same_question` is there.
QuestionMove question_move(const SurveyPair& pair, std::size_t place);

}  // namespace rapport
