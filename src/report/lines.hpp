#pragma once
#include <array>
#include <string>

#include "report/section.hpp"

namespace rapport {

// Lines that more than one section prints.

/// "Verified coverage: 7 of 11 active requirements passed (64 %); stale 1, failed 0, open 3, waived 0"
std::string coverage_line(const Material& material);
/// "Note coverage: 8 of 9 implemented requirements have a verification note (89 %)"
std::string note_line(const Material& material);
/// How many findings there are of each severity, the gravest first.
std::array<std::size_t, 3> counts_by_severity(const std::vector<Finding>& findings);
/// "errors 3, warnings 6, advice 2"
std::string finding_counts(const Material& material);
/// "Open changes: 2 of 3"
std::string open_changes_line(const Material& material);

/// "Progress: 55 %; 3 of 6 milestones reached"
std::string progress_line(const Material& material);
/// An amount of a buffer: "20 days", "CNY 240,000".
std::string in_unit(const Material& material, const Buffer& buffer, std::int64_t amount);
/// A share of an amount, in whole per cents: "70 %", "n/a".
std::string percent_of(const Words& words, Fraction share);
/// "M4 Installed on site, 2025-09-19 (due in 35 days); slip +7 days"
std::string milestone_line(const Material& material, const Milestone& milestone);
/// "Buffer change: 70 % of CNY 240,000 burned, exposure 110 %; red"
std::string buffer_line(const Material& material, const Buffer& buffer);
/// "Actions on time: 6 of 8 (75 %); late 1, overdue 1"
std::string actions_line(const Material& material);
/// "Intervals between client meetings kept: 1 of 2 (at most 70 days)"; empty without a limit or an interval.
std::string intervals_line(const Material& material);
/// "Risks: 3; open 2, occurred 1"
std::string risks_line(const Material& material);

}  // namespace rapport
