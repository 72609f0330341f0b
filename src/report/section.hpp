#pragma once
#include <vector>

#include "figures/changes.hpp"
#include "figures/requirements.hpp"
#include "figures/survey.hpp"
#include "report/report.hpp"

namespace rapport {

/// What sections are written from: every figure is computed once, so that two sections print the same
/// numbers.
struct Material {
  const Project& project;
  const std::vector<Finding>& findings;
  Date today;
  Words words;
  RequirementFigures requirements;
  ChangeFigures changes;
  std::vector<SurveyPair> surveys;
};

using Page = std::vector<Block>;

void write_header(const Material& material, Page& page);
void write_summary(const Material& material, Page& page);
void write_findings(const Material& material, Page& page);
void write_requirements(const Material& material, Page& page);
void write_changes(const Material& material, Page& page);
void write_satisfaction(const Material& material, Page& page);

/// Without the columns that have a heading and nothing else.
Table without_empty_columns(Table table);

}  // namespace rapport
