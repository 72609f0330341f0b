#pragma once
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "model/record.hpp"

namespace rapport {

/// A record of a kind read from text, by the built-in tables.
inline Record record_from(std::string_view kind, std::string text, const Schema& schema) {
  const Kind* found = kind == "project" ? &project_kind() : find_kind(kind);
  REQUIRE(found != nullptr);
  Record record{.id = "X-001", .kind = found, .file = "x.yaml", .document = Document::read(std::move(text))};
  type_record(record, schema);
  return record;
}

/// "line:column field: message" of every problem.
inline std::vector<std::string> problems_of(const Record& record) {
  std::vector<std::string> lines;
  for (const auto& problem : record.problems) {
    const auto place = line_column(record.document.text(), problem.offset);
    lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " + problem.field +
                    ": " + problem.message);
  }
  return lines;
}

}  // namespace rapport
