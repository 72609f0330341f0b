#include "report/json.hpp"
#include "report/section.hpp"

namespace rapport {
namespace {

constexpr Section sections[] = {
    {"header", "project, client, phase, date, audience", Checks::unused, write_header, header_json},
    {"needs", "what waits for the client: decisions, minutes, acceptances", Checks::unused, write_needs,
     needs_json},
    {"summary", "the headline figures, one line each", Checks::used, write_summary, summary_json},
    {"findings", "what check found: the counts, and the errors in full", Checks::used, write_findings,
     findings_json},
    {"requirements", "verification coverage, and the verification matrix", Checks::unused, write_requirements,
     requirements_json},
    {"changes", "open changes and their age, the register, exposure of the buffers", Checks::unused,
     write_changes, changes_json},
    {"milestones", "milestones with their slip, buffers with their burn", Checks::unused, write_milestones,
     milestones_json},
    {"satisfaction", "the latest survey beside the one before it", Checks::unused, write_satisfaction,
     satisfaction_json},
    {"feedback", "how fast feedback is acknowledged, answered, closed, and what came of it", Checks::unused,
     write_feedback, feedback_json},
    {"meetings", "meetings with the client, decisions, open actions", Checks::unused, write_meetings,
     meetings_json},
    {"risks", "the register by score, what occurred, reviews due", Checks::unused, write_risks, risks_json},
    {"lessons", "lessons recorded, and those of earlier projects", Checks::unused, write_lessons,
     lessons_json},
    {"method", "how the figures are counted; by name: intervals as of a sample", Checks::unused, write_method,
     method_json},
};

}  // namespace

std::span<const Section> report_sections() { return sections; }

}  // namespace rapport
