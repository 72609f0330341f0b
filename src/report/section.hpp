#pragma once
#include <vector>

#include "figures/actions.hpp"
#include "figures/buffers.hpp"
#include "figures/changes.hpp"
#include "figures/client_needs.hpp"
#include "figures/feedback.hpp"
#include "figures/meetings.hpp"
#include "figures/milestones.hpp"
#include "figures/period.hpp"
#include "figures/requirements.hpp"
#include "figures/risks.hpp"
#include "figures/survey.hpp"
#include "report/report.hpp"

namespace rapport {

/// What sections are written from: every figure is computed once, so that two sections print the same
/// numbers.
struct Material {
  const Project& project;
  std::vector<Finding> findings;
  Date today;
  const ReportOptions& options;
  Words words;
  RequirementFigures requirements;
  ChangeFigures changes;
  std::vector<SurveyPair> surveys;
  ClientNeeds needs;
  std::vector<Milestone> milestones;
  Fraction progress;
  std::vector<Buffer> buffers;
  FeedbackFigures feedback;
  MeetingFigures meetings;
  std::vector<SideFigures> decisions;
  ActionFigures actions;
  RiskFigures risks;

  [[nodiscard]] bool internal() const { return options.audience == Audience::internal; }
};

using Page = std::vector<Block>;

void write_header(const Material& material, Page& page);
void write_needs(const Material& material, Page& page);
void write_summary(const Material& material, Page& page);
void write_findings(const Material& material, Page& page);
void write_requirements(const Material& material, Page& page);
void write_changes(const Material& material, Page& page);
void write_milestones(const Material& material, Page& page);
void write_satisfaction(const Material& material, Page& page);
void write_feedback(const Material& material, Page& page);
void write_meetings(const Material& material, Page& page);
void write_risks(const Material& material, Page& page);
void write_lessons(const Material& material, Page& page);
void write_method(const Material& material, Page& page);

/// Without the columns that have a heading and nothing else.
Table without_empty_columns(Table table);

}  // namespace rapport
