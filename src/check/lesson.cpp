#include <fmt/format.h>

#include "check/check.hpp"
#include "figures/phases.hpp"

namespace rapport {
namespace {

void no_lessons_reviewed(const Facts& facts, Sink& sink) {
  const auto& file = facts.project.file();
  if (!has_reached(facts.project, "execution") || file["lessons_reviewed"].size() > 0) return;
  sink.add(file, file["phase"],
           fmt::format("the project is in {} and no lessons of earlier projects were reviewed",
                       file["phase"].text()));
}

constexpr Check table[] = {
    {.code = "LS001",
     .name = "no-lessons-reviewed",
     .severity = Severity::info,
     .needs = Needs::client,
     .sentence = "Execution has begun and no lessons of earlier projects were reviewed.",
     .reason = "A lesson is learnt only when the next project reads it.",
     .remedy = "Search with \"rapport lessons --in OTHER-PROJECT\" and write what was read under "
               "lessons_reviewed: in rapport.yaml, with a verdict.",
     .project = no_lessons_reviewed},
};

}  // namespace

std::span<const Check> lesson_checks() { return table; }

}  // namespace rapport
