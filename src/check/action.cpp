#include <fmt/format.h>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/computed.hpp"

namespace rapport {
namespace {

void overdue(const Facts& facts, const Record& action, Sink& sink) {
  const auto days = days_overdue(action, facts.today);
  if (!days) return;
  const auto due = action["due"];
  const auto what = fmt::format("{} was due on {}", action.id, due.text());
  sink.add(action, due, fmt::format("{}, {} overdue", what, days_text(*days)), what);
}

void nothing_to_show(const Facts& /*facts*/, const Record& action, Sink& sink) {
  if (action.status() == "done" && !action["result"] && !action["evidence"])
    sink.add(action, action["status"], action.id + " is done, with neither a result nor evidence");
}

constexpr Check table[] = {
    {.code = "AC001",
     .name = "overdue-action",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "An action is past its due date and not done.",
     .reason = "Somebody was promised it by that day, and others wait for it.",
     .remedy = "Do it and write done_on and result, or agree on another date with those who wait.",
     .kind = "action",
     .record = overdue},
    {.code = "AC002",
     .name = "action-without-result",
     .severity = Severity::warning,
     .sentence = "An action is done, with neither a result nor evidence.",
     .reason = "Done without anything to show cannot be told from forgotten.",
     .remedy = "Write under result what came of it, or name the file that shows it under evidence.",
     .kind = "action",
     .record = nothing_to_show},
};

}  // namespace

std::span<const Check> action_checks() { return table; }

}  // namespace rapport
