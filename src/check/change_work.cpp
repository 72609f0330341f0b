#include "check/change_work.hpp"

#include <cstdlib>

#include "check/amounts.hpp"
#include "figures/changes.hpp"
#include "figures/percent.hpp"
#include "figures/questions.hpp"
#include "figures/verification.hpp"

namespace rapport {
namespace {

/// The first entry of the log by which the change is made; absent if there is none.
Value first_work(const Record& change) {
  for (const Value entry : change["log"]) {
    if (at_or_after(*change.kind, entry["status"].text(), "implementing")) return entry;
  }
  return {};
}

std::string lack_of_proof(const Verification& v) {
  if (const auto note = v.latest_on_words)
    return fmt::format("the latest note on its words, of {}, says {}", note["date"].text(),
                       note["result"].text());
  if (v.newest_pass)
    return fmt::format("its newest pass, of {}, vouches for older words", v.newest_pass["date"].text());
  return "there is no note on its present words";
}

bool is_above(std::int64_t actual, std::int64_t approved, int most_percent) {
  if (approved == 0) return actual > 0;
  return is_below({most_percent, 100}, {saturated_difference(actual, approved), std::abs(approved)});
}

}  // namespace

void work_before_decision(const Facts& facts, const Record& change, Sink& sink) {
  const auto work = first_work(change);
  const auto begun = work["date"].date();
  const auto decided = decided_on(facts.project, change);
  if (!begun || !decided || *begun >= *decided || is_dead(change)) return;
  sink.add(
      change, work["date"],
      fmt::format("{} was {} on {}, {} before the decision on it, of {}", change.id, work["status"].text(),
                  format_date(*begun), days_text(days_between(*begun, *decided)), format_date(*decided)));
}

void closed_without_pass(const Facts& facts, Sink& sink) {
  for (const auto& requirement : facts.project.records(*find_kind("requirement"))) {
    const auto naming = newest_change_of(facts.project, requirement);
    if (!naming || naming.record().status() != "closed" || is_dead(requirement)) continue;
    const auto v = verification_of(requirement, facts.today);
    if (v.found == VerificationClass::passed || v.found == VerificationClass::waived) continue;
    const auto& change = naming.record();
    const auto what = fmt::format("{} is closed, and {} has not passed", change.id, requirement.id);
    sink.add(change, naming, what + ": " + lack_of_proof(v), what);
    if (only_waiver_ended(requirement, v, facts.today)) sink.set_clock(Severity::warning);
  }
}

void unchanged_words(const Facts& facts, const Record& change, Sink& sink) {
  if (!at_or_after(*change.kind, change.status(), "implemented")) return;
  for (const Value row : change["affects"]) {
    const Record* requirement = facts.project.named_by(row["id"]);
    const auto of = row["of"];
    if (!of || requirement == nullptr || is_dead(*requirement) || !vouches_for(of, *requirement)) continue;
    sink.add(change, of,
             fmt::format("{} is {}, and {} still has the words that the change was assessed against",
                         change.id, change.status(), requirement->id));
  }
}

void untold_team(const Facts& facts, const Record& change, Sink& sink) {
  if (const auto decided = team_untold_since(facts.project, change))
    sink.add_late(change, change["notified"], "the team was not told of the decision on " + change.id,
                  days_between(*decided, facts.today), "the decision", tell_limit(facts.project));
}

void overrun(const Facts& facts, const Record& change, Sink& sink) {
  if (!is_approved(change)) return;
  const int limit = facts.project.limit("CH011", 20);
  for (const std::string_view field : {"cost", "days"}) {
    const auto approved = change["impact"][field].number();
    const auto actual = change["actual"][field].number();
    if (!approved || !actual || !is_above(*actual, *approved, limit)) continue;
    const auto text = [&](std::int64_t n) {
      return field == "cost" ? cost_text(facts, n) : std::to_string(n);
    };
    sink.add(
        change, change["actual"][field],
        fmt::format("{}: actual {} {}, approved {}, {} above, limit {} %", change.id, field, text(*actual),
                    text(*approved), text(saturated_difference(*actual, *approved)), limit));
  }
}

}  // namespace rapport
