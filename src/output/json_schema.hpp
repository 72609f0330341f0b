#pragma once
#include <string>

#include "model/schema.hpp"

namespace rapport {

/// JSON Schema (draft-07) of the files of one kind, `project_kind()` for rapport.yaml, from its field table.
///
/// It judges what a YAML reader makes of a file that types plain scalars by their looks (YAML 1.2 core), as
/// editors do: where 1.10, 2025 or true may be written for text or money, numbers and truth values are taken.
/// It refuses what GN001 refuses for the form of a file, but for what such a reader has lost (how a number
/// was spelt: 12.345 for money, 1.0 for a whole number) and the range of a number in quotes; and also what is
/// no id where one belongs, and "" as an item of a list. Uses the keywords patternErrorMessage and
/// enumDescriptions of editors besides those of the standard.
std::string json_schema(const Kind& kind, const Schema& schema);

}  // namespace rapport
