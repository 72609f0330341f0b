#pragma once
#include <string>

#include "report/section.hpp"

namespace rapport {

// How figures of surveys are said.

/// With fewer answers than this only counts are printed: no per cents, no bounds, no movement, no split by
/// category.
inline constexpr std::int64_t least_answers = 5;
inline bool too_few(std::int64_t answered) { return answered < least_answers; }

/// The figure in per cents: "86 %" satisfied, "+29" of a recommendation; empty with too few answers.
std::string rate_text(const Words& words, const QuestionFigures& question);

/// "75–88 %", "-13…38", "everyone asked answered"; empty with too few answers, and where there are none (more
/// answers than invited).
std::string bounds_text(const Words& words, const QuestionFigures& question, std::int64_t invited);

/// "3 up, 3 same, 0 down (p = 0.250)"; empty if nobody can be followed.
std::string moves_text(const Words& words, const PairedMoves& moves);

/// The difference of two satisfaction rates where nobody can be followed from one survey to the other, with
/// Newcombe's interval: "different people: +19.0 points (95 % interval -24.9…57.5)"; empty with too few
/// answers, and for an nps question.
std::string difference_text(const Words& words, const QuestionFigures& before, const QuestionFigures& latest);

/// How the question moved, or why that can't be said; empty if there is nothing to compare, or too little.
std::string movement_text(const Words& words, const SurveyPair& pair, std::size_t place);

/// One line for a question: "CSAT (overall): 6 of 7 satisfied, 8 invited (86 %); before: …; rose".
std::string rating_line(const Words& words, const SurveyPair& pair, std::size_t place);

}  // namespace rapport
