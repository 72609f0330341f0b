#include "figures/changes.hpp"

#include <algorithm>
#include <tuple>

#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

bool is_undecided(const Record& change) {
  return change.status() == "raised" || change.status() == "assessed";
}

bool was_made(const Record& decision) {
  return decision.status() == "made" || decision.status() == "superseded";
}

/// Nothing for a date that is still to come.
std::optional<int> days_since(Value date, Date today) {
  const auto from = date.date();
  return from && *from <= today ? std::optional(days_between(*from, today)) : std::nullopt;
}

std::size_t bucket_of(int age) {
  const auto limit = std::lower_bound(age_limits.begin(), age_limits.end(), age);
  return static_cast<std::size_t>(limit - age_limits.begin());
}

/// The day of the first decision made whose subject is `change`.
std::optional<Date> decision_day(const Project& project, const Record& change) {
  std::optional<Date> first;
  for (const auto& link : project.links_to(change)) {
    const auto& decision = project.records()[link.from];
    if (project.value(link).field()->name != "subject" || !was_made(decision)) continue;
    const auto day = became(decision, "made");
    if (day && (!first || *day < *first)) first = day;
  }
  return first;
}

void add_growth(const Record& change, ChangeFigures& figures) {
  const auto cost = change["impact"]["cost"].number();
  if (!cost || !is_approved(change)) return;
  ++figures.approved;
  figures.approved_cost = saturated_sum(figures.approved_cost, *cost);
}

/// What tells a newer change: greater is newer.
auto newness(const Project& project, const Record& change) {
  return std::tuple(decided_on(project, change).value_or(Date::max()), change["raised"].date(),
                    project.index_of(change));
}

}  // namespace

int assess_limit(const Project& project) { return project.limit("CH005", 14); }

int tell_limit(const Project& project) { return project.limit("CH009", 3); }

bool is_approved(const Record& change) { return at_or_after(*change.kind, change.status(), "approved"); }

std::vector<std::string_view> blank_in_assessment(const Record& change) {
  std::vector<std::string_view> blank;
  if (!change["impact"]["days"]) blank.emplace_back("impact.days");
  if (!change["impact"]["cost"]) blank.emplace_back("impact.cost");
  if (!change["affects"] && !change["adds"] && !change["removes"]) blank.emplace_back("affects");
  return blank;
}

std::optional<Date> notice_due(const Record& change) {
  const auto claim = change["claim"];
  return is_dead(change) || claim["notice_given"] ? std::nullopt : claim["notice_due"].date();
}

OpenChange open_change(const Record& change, Date today) {
  const auto impact = change["impact"];
  OpenChange open{.record = &change,
                  .age = days_since(change["raised"], today),
                  .waiting = {},
                  .due_in = {},
                  .priced = impact["days"] && impact["cost"]};
  if (!is_undecided(change)) return open;
  open.waiting = days_since(change["submitted"], today);
  if (const auto due = change["decision_due"].date()) open.due_in = days_between(today, *due);
  return open;
}

ChangeFigures change_figures(const Project& project, Date today) {
  ChangeFigures figures;
  for (const auto& change : project.records(*find_kind("change"))) {
    ++figures.all;
    const auto raised = change["raised"].date();
    const auto decided = decided_on(project, change);
    if (raised && decided) figures.lead_times.push_back(days_between(*raised, *decided));
    add_growth(change, figures);
    if (!is_open(change)) continue;
    figures.open.push_back(open_change(change, today));
    const auto age = figures.open.back().age;
    if (age) ++figures.ages[bucket_of(*age)];
    if (decided) continue;
    ++figures.undecided;
    figures.oldest_undecided = std::max(figures.oldest_undecided, age);
  }
  return figures;
}

std::optional<int> oldest_age(const ChangeFigures& figures) {
  std::optional<int> oldest;
  for (const auto& change : figures.open) oldest = std::max(oldest, change.age);
  return oldest;
}

int waiting_count(const ChangeFigures& figures) {
  return static_cast<int>(std::count_if(figures.open.begin(), figures.open.end(),
                                        [](const OpenChange& change) { return change.waiting.has_value(); }));
}

const OpenChange* longest_waiting(const ChangeFigures& figures) {
  const auto waits_less = [](const OpenChange& a, const OpenChange& b) { return a.waiting < b.waiting; };
  const auto longest = std::max_element(figures.open.begin(), figures.open.end(), waits_less);
  return longest == figures.open.end() || !longest->waiting ? nullptr : &*longest;
}

std::vector<const Record*> not_priced(const ChangeFigures& figures) {
  std::vector<const Record*> found;
  for (const auto& change : figures.open) {
    if (!change.priced) found.push_back(change.record);
  }
  return found;
}

std::optional<Date> decided_on(const Project& project, const Record& change) {
  if (const auto day = decision_day(project, change)) return day;
  if (const auto day = became(change, "approved")) return day;
  return became(change, "rejected");
}

std::optional<Date> team_untold_since(const Project& project, const Record& change) {
  if (!is_approved(change) || !is_open(change)) return std::nullopt;
  const auto notified = change["notified"];
  const bool told = std::any_of(notified.begin(), notified.end(), [&](Value row) {
    const Person* person = project.person(row["who"].text());
    return person == nullptr || person->side == Side::us;
  });
  return told ? std::nullopt : decided_on(project, change);
}

Value newest_change_of(const Project& project, const Record& requirement) {
  Value newest;
  for (const auto& link : project.links_to(requirement)) {
    const auto& change = project.records()[link.from];
    const auto naming = project.value(link);
    if (change.kind->name != "change" || !is_approved(change) || top_field(naming) != "affects") continue;
    if (!newest || newness(project, newest.record()) < newness(project, change)) newest = naming;
  }
  return newest;
}

}  // namespace rapport
