#include "report/section.hpp"

namespace rapport {
namespace {

constexpr Section sections[] = {
    {"header", "project, client, phase, date, audience", Checks::unused, write_header},
    {"summary", "the headline figures, one line each", Checks::used, write_summary},
    {"findings", "what check found: the counts, and the errors in full", Checks::used, write_findings},
    {"requirements", "verification coverage, and the verification matrix", Checks::unused,
     write_requirements},
    {"changes", "open changes, their age, and what they wait for", Checks::unused, write_changes},
    {"satisfaction", "the latest survey beside the one before it", Checks::unused, write_satisfaction},
};

}  // namespace

std::span<const Section> report_sections() { return sections; }

}  // namespace rapport
