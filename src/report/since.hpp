#pragma once
#include "report/section.hpp"

namespace rapport {

/// The period that a report looks back on: from `--since` to today. Nothing if it was not asked for.
std::optional<Period> period_of(const ReportOptions& options);

/// What was added, changed and closed of a kind in that period, if one was asked for: the lines that
/// `--since` adds to a section.
void add_since(const Material& material, std::string_view kind, Page& page);

/// The ids of the milestones that were reached in that period.
std::vector<std::string> milestones_reached_since(const Material& material);

}  // namespace rapport
