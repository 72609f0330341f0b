#pragma once
#include <string>
#include <vector>

#include "exchange/survey_columns.hpp"
#include "text/data.hpp"

namespace rapport {

/// An answer as survey tools write it: the number itself ("4", "4.0"), the number that a label begins with
/// ("5 - very satisfied", "4分") if no other digit follows, or "n/a", "not applicable", 不适用. Gives the
/// number, or "na"; nothing for what is no answer on the scale.
std::optional<std::string> answer_in_cell(std::string_view cell, const QuestionFigures& scale);

/// What an export brings to a survey.
struct ImportedResponses {
  std::vector<Data> responses;  ///< to be added
  int known = 0;                ///< rows whose token has given the same answers in the survey already
  int empty = 0;                ///< rows without any answer
};

/// Turns rows into responses. Throws Error that lists every cell that is no answer, by row and column, every
/// token that stands twice or has answered otherwise before, and where tokens would tell who answered.
ImportedResponses import_responses(const Record& survey, const SurveyExport& table,
                                   const SurveyColumns& columns);

}  // namespace rapport
