#include "figures/period.hpp"

#include <algorithm>

#include "figures/computed.hpp"
#include "figures/questions.hpp"
#include "figures/verification.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

bool any_date(Value list, const Period& period) {
  return std::any_of(list.begin(), list.end(), [&](Value item) { return period.holds(item["date"].date()); });
}

bool was_closed(const Record& record, const Period& period) {
  const State* state = find_state(*record.kind, record.status());
  return state != nullptr && state->phase != Phase::open && period.holds(became(record, state->name));
}

bool was_touched(const Record& record, const Period& period) {
  return any_date(record["log"], period) || any_date(record["verification"], period) ||
         !reached_in(record, period).empty();
}

bool is_active_state(std::string_view state) {
  return at_or_after(*find_kind("requirement"), state, "approved");
}

bool was_active_before(const Record& requirement, Date day) {
  const auto log = requirement["log"];
  if (log.size() == 0) return is_active(requirement);
  bool active = false;
  for (const Value entry : log) {
    const auto when = entry["date"].date();
    if (when && *when < day) active = is_active_state(entry["status"].text());
  }
  return active;
}

bool is_change(const Project& project, Value ref) {
  const Record* record = project.named_by(ref);
  return record != nullptr && record->kind->name == "change";
}

bool was_reworded(const Project& project, const Record& requirement, const Period& period) {
  const auto agreed = requirement["agreed"];
  if (period.holds(agreed["date"].date()) && is_change(project, agreed["ref"])) return true;
  const auto log = requirement["log"];
  return std::any_of(log.begin(), log.end(), [&](Value entry) {
    return entry["status"].text() == "approved" && period.holds(entry["date"].date()) &&
           is_change(project, entry["ref"]);
  });
}

}  // namespace

std::vector<Reached> reached_in(const Record& record, const Period& period) {
  std::vector<Reached> reached;
  for (const auto& state : record.kind->states) {
    const auto day = became(record, state.name);
    if (period.holds(day)) reached.push_back({&record, state.name, *day});
  }
  std::stable_sort(reached.begin(), reached.end(),
                   [](const Reached& a, const Reached& b) { return a.day < b.day; });
  return reached;
}

PeriodFigures period_figures(const Project& project, const Kind& kind, const Period& period) {
  PeriodFigures figures;
  for (const auto& record : project.records(kind)) {
    const bool added = period.holds(beginning_of(record));
    const bool closed = was_closed(record, period);
    if (added) figures.added.push_back(&record);
    if (closed) figures.closed.push_back(&record);
    if (!added && !closed && was_touched(record, period)) figures.changed.push_back(&record);
  }
  return figures;
}

Volatility volatility_in(const Project& project, const Period& period) {
  Volatility figures;
  for (const auto& requirement : project.records(*find_kind("requirement"))) {
    const bool before = was_active_before(requirement, period.first);
    const bool now = is_active(requirement);
    if (before) ++figures.active;
    if (!before && now) ++figures.added;
    if (before && !now) ++figures.removed;
    if (before && now && was_reworded(project, requirement, period)) ++figures.reworded;
  }
  return figures;
}

}  // namespace rapport
