#include <fmt/format.h>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/questions.hpp"
#include "figures/risks.hpp"

namespace rapport {
namespace {

/// "trigger, owner": those of `routes` that the record has nothing at.
std::string missing(const Record& record, std::initializer_list<std::string_view> routes) {
  std::string names;
  for (const auto route : routes) {
    bool there = false;
    for_each_at(record.root(), route, [&](Value value) { there = there || static_cast<bool>(value); });
    if (!there) names += (names.empty() ? "" : ", ") + std::string(route);
  }
  return names;
}

void unmanaged_risk(const Facts& facts, const Record& risk, Sink& sink) {
  const auto score = risk_score(risk);
  const int limit = grave_score(facts.project);
  if (risk.status() != "open" || score.value_or(0) < limit) return;
  const auto names = missing(risk, {"response", "trigger", "owner"});
  if (names.empty()) return;
  sink.add(risk, risk["probability"],
           fmt::format("{} scores {} ({} × {}, limit {}) without {}", risk.id, *score,
                       *risk["probability"].number(), *risk["impact"].number(), limit, names));
}

// ---- RK002

bool is_change(const Project& project, Value ref) {
  const Record* record = project.named_by(ref);
  return record != nullptr && record->kind->name == "change";
}

void uncounted_occurrence(const Facts& facts, const Record& risk, Sink& sink) {
  const auto occurred = risk["occurred"];
  if (!occurred && risk.status() != "occurred") return;
  const auto names = missing(risk, {"occurred.days", "occurred.cost"});
  if (!names.empty())
    return sink.add(risk, occurred, fmt::format("{} has occurred without {}", risk.id, names));
  const bool cost_nothing = occurred["days"].number() == 0 && occurred["cost"].number() == 0;
  if (cost_nothing || risk["funding"] || is_change(facts.project, occurred["ref"])) return;
  sink.add(risk, occurred,
           fmt::format("{} has occurred ({}, {}) with neither funding nor a change in occurred.ref", risk.id,
                       days_text(*occurred["days"].number()), occurred["cost"].text()));
}

// ---- RK003, RK004

void missing_emergency_plan(const Facts& /*facts*/, const Record& risk, Sink& sink) {
  const auto category = risk["category"];
  if (risk.status() != "open" || !word_place("weather|supply|safety", category.text())) return;
  const auto names = missing(risk, {"emergency.steps", "emergency.response_hours"});
  if (!names.empty())
    sink.add(risk, category, fmt::format("{} is a {} risk without {}", risk.id, category.text(), names));
}

bool is_watched(const Project& project, std::string_view supplier) {
  const auto risks = project.records(*find_kind("risk"));
  return std::any_of(risks.begin(), risks.end(),
                     [&](const Record& risk) { return is_open(risk) && risk["party"].text() == supplier; });
}

void lone_supplier(const Facts& facts, Sink& sink) {
  for (const Value row : facts.project.file()["people"]) {
    const bool critical = row["side"].text() == "supplier" && row["critical"].is_true();
    const auto left = row["left"].date();
    if (!critical || row["backup"] || (left && *left < facts.today)) continue;
    const auto id = row["id"].text();
    if (is_watched(facts.project, id)) continue;
    sink.add(facts.project.file(), row["critical"],
             fmt::format("supplier {} is critical and has neither a backup nor an open risk", id));
  }
}

constexpr Check table[] = {
    {.code = "RK001",
     .name = "unmanaged-risk",
     .severity = Severity::warning,
     .sentence = "Probability × impact of an open risk is 12 or more, and it has no response, no trigger or "
                 "no owner. limits: {RK001: N} sets another score.",
     .reason = "A grave risk that nobody watches for is only a worry that was written down.",
     .remedy = "Decide what is done about it, by what sign it will be known, and who looks out for it.",
     .kind = "risk",
     .record = unmanaged_risk},
    {.code = "RK002",
     .name = "uncounted-occurrence",
     .sentence = "A risk has occurred, and its days or its cost are missing (0 is an answer), or it cost "
                 "something and has neither funding nor a change in occurred.ref.",
     .reason = "What it cost was drawn from somewhere, and no buffer shows it.",
     .remedy = "Write days and cost under occurred:, and what pays for it under funding:, or the change that "
               "deals with it under occurred.ref.",
     .kind = "risk",
     .record = uncounted_occurrence},
    {.code = "RK003",
     .name = "missing-emergency-plan",
     .severity = Severity::info,
     .sentence = "An open weather, supply or safety risk has no emergency steps or no response hours.",
     .reason = "These come without warning, and the first hours count.",
     .remedy = "Write under emergency: what to do in order, and within how many hours somebody is on it.",
     .kind = "risk",
     .record = missing_emergency_plan},
    {.code = "RK004",
     .name = "lone-supplier",
     .severity = Severity::info,
     .sentence = "A critical supplier has neither a backup nor an open risk whose party it is.",
     .reason = "The project hangs on somebody, and nothing is prepared for their failing.",
     .remedy = "Name a backup under people:, or write a risk with the supplier as party.",
     .project = lone_supplier},
};

}  // namespace

std::span<const Check> risk_checks() { return table; }

}  // namespace rapport
