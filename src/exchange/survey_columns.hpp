#pragma once
#include <optional>
#include <string>
#include <vector>

#include "exchange/survey_export.hpp"
#include "figures/survey.hpp"

namespace rapport {

/// What the user says of an export's columns.
struct ColumnWishes {
  std::vector<std::string> maps;  ///< COLUMN=QUESTION, or =comment, =followup
  std::string token;              ///< the column of tokens; empty if none is named
};

/// A question of the survey, and where its answers stand.
struct QuestionColumn {
  QuestionFigures scale;
  bool is_open = false;
  std::optional<std::size_t> place;  ///< none only for an open question
};

/// Which column of an export holds what.
struct SurveyColumns {
  std::vector<QuestionColumn> questions;
  std::optional<std::size_t> token, comment, followup;
  std::vector<std::string> ignored;  ///< headers of the others
};

/// Finds the columns by their headers: a question's id or text, in any case. Throws Error that names what is
/// missing, stands twice, or is not there, and says what to do.
SurveyColumns find_columns(const Record& survey, const SurveyExport& table, const ColumnWishes& wishes);

}  // namespace rapport
