#pragma once
#include <string>

#include "report/section.hpp"

namespace rapport {

// Lines that more than one section prints.

/// "Verified coverage: 7 of 11 active requirements passed (64 %); stale 1, failed 0, open 3, waived 0"
std::string coverage_line(const Material& material);
/// "Note coverage: 8 of 9 implemented requirements have a verification note (89 %)"
std::string note_line(const Material& material);
/// "errors 3, warnings 6, advice 2"
std::string finding_counts(const Material& material);
/// "Open changes: 2 of 3"
std::string open_changes_line(const Material& material);

}  // namespace rapport
