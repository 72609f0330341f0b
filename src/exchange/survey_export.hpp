#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv.hpp"

namespace rapport {

/// A column of a survey tool's export.
struct ExportColumn {
  std::string header;              ///< as people see it
  std::vector<std::string> names;  ///< what a question or an option may call it, through `folded_name`
};

struct ExportRow {
  std::size_t number = 0;  ///< as a spreadsheet counts, the header is 1; blank lines are not counted
  CsvRow cells;            ///< as many as there are columns
};

struct SurveyExport {
  std::vector<ExportColumn> columns;
  std::vector<ExportRow> rows;
};

/// A text for comparing: case, white space and the form of characters make no difference.
std::string folded_name(std::string_view text);

/// Reads the export of any survey tool: Google Forms, LimeSurvey ("code. Question", "Group [Question]"),
/// Formbricks ("1. Question"), SurveyMonkey (a second header row), or a plain table. Throws Error that says
/// what to do for a workbook, for an encoding other than UTF-8, and for what is no table.
SurveyExport read_survey_export(std::string_view bytes);

}  // namespace rapport
