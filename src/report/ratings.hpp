#pragma once
#include <string>

#include "report/section.hpp"

namespace rapport {

// How figures of surveys are said.

/// With fewer answers than this only counts are printed: no per cents, no bounds, no movement, no split by
/// category.
inline constexpr std::int64_t least_answers = 5;
inline bool too_few(std::int64_t answered) { return answered < least_answers; }

/// Whether a question is printed at all: too few answers are not split by category.
bool is_shown(const SurveyFigures& figures, const QuestionFigures& question);

/// By place, the first rating and the first recommendation that are about the project as a whole.
std::vector<std::size_t> headline_questions(const SurveyFigures& figures);

/// The figures of the same question in the survey before, where both are enough to be compared; else null.
const QuestionFigures* compared_with(const SurveyPair& pair, const QuestionFigures& latest);

/// Whether the survey before has a question of that id that asks something else.
bool has_changed(const SurveyPair& pair, const QuestionFigures& latest);

/// A rating read as a sample of a larger group, which it seldom is.
struct Sample {
  const Record* survey;
  const QuestionFigures* question;
  Interval interval;  ///< of the satisfaction rate, by Wilson

  [[nodiscard]] bool is_indicative() const { return question->answered < 30; }
};
/// The ratings with enough answers, the earlier survey's first; only where the section "method" was asked for
/// by name.
std::vector<Sample> samples_of(const Material& material);

/// The figure in per cents: "86 %" satisfied, "+29" of a recommendation; empty with too few answers.
std::string rate_text(const Words& words, const QuestionFigures& question);

/// "75–88 %", "-13…38", "everyone asked answered"; empty with too few answers, and where there are none (more
/// answers than invited).
std::string bounds_text(const Words& words, const QuestionFigures& question, std::int64_t invited);

/// "3 up, 3 same, 0 down (p = 0.250)"; empty if nobody can be followed.
std::string moves_text(const Words& words, const PairedMoves& moves);

/// The latest satisfaction rate less the one before, as shares, where nobody can be followed from one survey
/// to the other, with Newcombe's interval; nothing with too few answers, and for an nps question.
struct Difference {
  double change;
  Interval interval;
};
std::optional<Difference> difference_of(const QuestionFigures& before, const QuestionFigures& latest);

/// The same in words: "different people: +19.0 points (95 % interval -24.9…57.5)".
std::string difference_text(const Words& words, const QuestionFigures& before, const QuestionFigures& latest);

/// How the question moved, or why that can't be said; empty if there is nothing to compare, or too little.
std::string movement_text(const Words& words, const SurveyPair& pair, std::size_t place);

/// One line for a question: "CSAT (overall): 6 of 7 satisfied, 8 invited (86 %); before: …; rose".
std::string rating_line(const Material& material, const SurveyPair& pair, std::size_t place);

}  // namespace rapport
