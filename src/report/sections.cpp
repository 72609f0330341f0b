#include "report/section.hpp"

namespace rapport {
namespace {

constexpr Section sections[] = {
    {"header", "project, client, phase, date, audience", Checks::unused, write_header},
    {"needs", "what waits for the client: decisions, minutes, acceptances", Checks::unused, write_needs},
    {"summary", "the headline figures, one line each", Checks::used, write_summary},
    {"findings", "what check found: the counts, and the errors in full", Checks::used, write_findings},
    {"requirements", "verification coverage, and the verification matrix", Checks::unused,
     write_requirements},
    {"changes", "open changes and their age, the register, exposure of the buffers", Checks::unused,
     write_changes},
    {"milestones", "milestones with their slip, buffers with their burn", Checks::unused, write_milestones},
    {"satisfaction", "the latest survey beside the one before it", Checks::unused, write_satisfaction},
    {"feedback", "how fast feedback is acknowledged, answered, closed, and what came of it", Checks::unused,
     write_feedback},
    {"meetings", "meetings with the client, decisions, open actions", Checks::unused, write_meetings},
    {"risks", "the register by score, what occurred, reviews due", Checks::unused, write_risks},
    {"lessons", "lessons recorded, and those of earlier projects", Checks::unused, write_lessons},
    {"method", "how the figures are counted; by name: intervals as of a sample", Checks::unused,
     write_method},
};

}  // namespace

std::span<const Section> report_sections() { return sections; }

}  // namespace rapport
