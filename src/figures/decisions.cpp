#include "figures/decisions.hpp"

#include <algorithm>
#include <array>

#include "figures/authority.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

bool awaits_decision(const Record& change) {
  const bool undecided = change.status() == "raised" || change.status() == "assessed";
  return undecided && (change["submitted"].date() || change["decision_due"].date());
}

const Record* change_named(const Project& project, Value subject) {
  const Record* record = project.named_by(subject);
  return record != nullptr && record->kind->name == "change" ? record : nullptr;
}

template <typename Condition>
bool any_change(const Project& project, const Record& decision, const Condition& condition) {
  const auto subjects = decision["subject"];
  return std::any_of(subjects.begin(), subjects.end(), [&](Value subject) {
    const Record* change = change_named(project, subject);
    return change != nullptr && condition(*change);
  });
}

/// Named deciders say whose it is; else the changes it decides; else what it is about.
bool proposed_to_client(const Project& project, const Record& decision) {
  if (!project.has_client()) return false;
  if (const auto named = decision["decided_by"]) return client_among(project, named);
  if (any_change(project, decision, [](const Record&) { return true; }))
    return any_change(project, decision,
                      [&](const Record& change) { return is_for_client(project, change); });
  const auto about = decision["about"].text();
  return about != "design_choice" && about != "other";
}

bool was_made(const Record& decision) {
  return decision.status() == "made" || decision.status() == "superseded";
}

std::size_t place_of(std::optional<Side> side) { return side ? static_cast<std::size_t>(*side) : 3; }

void add_made(const Project& project, const Record& decision, SideFigures& figures) {
  ++figures.made;
  const auto asked = asked_on(project, decision);
  const auto made = became(decision, "made");
  if (asked && made && *asked <= *made) figures.days.push_back(days_between(*asked, *made));
}

void add_awaited(const AwaitedDecision& awaited, Date today, SideFigures& figures) {
  ++figures.awaited;
  if (!awaited.asked || *awaited.asked > today) return;
  figures.longest = std::max(figures.longest.value_or(0), days_between(*awaited.asked, today));
}

}  // namespace

bool is_for_client(const Project& project, const Record& change) {
  return project.has_client() && (!project.file()["authority"] || is_major(project, change));
}

std::vector<AwaitedDecision> awaited_decisions(const Project& project) {
  std::vector<AwaitedDecision> all;
  for (const auto& change : project.records(*find_kind("change"))) {
    if (!awaits_decision(change)) continue;
    all.push_back(
        {&change, change["submitted"].date(), change["decision_due"].date(), is_for_client(project, change)});
  }
  for (const auto& decision : project.records(*find_kind("decision"))) {
    if (decision.status() != "proposed" || any_change(project, decision, awaits_decision)) continue;
    all.push_back({&decision, asked_on(project, decision), {}, proposed_to_client(project, decision)});
  }
  return all;
}

std::optional<Side> side_of(const Project& project, const Record& decision) {
  std::optional<Side> side;
  for (const Value who : decision["decided_by"]) {
    const Person* person = project.person(who.text());
    if (person != nullptr && (!side || person->side == Side::client)) side = person->side;
  }
  return side;
}

std::optional<Date> asked_on(const Project& project, const Record& decision) {
  auto asked = became(decision, "proposed");
  if (asked) return asked;
  for (const Value subject : decision["subject"]) {
    const Record* change = change_named(project, subject);
    const auto submitted = change == nullptr ? std::nullopt : (*change)["submitted"].date();
    if (submitted && (!asked || *submitted < *asked)) asked = submitted;
  }
  return asked;
}

std::vector<SideFigures> decision_figures(const Project& project, Date today) {
  std::array<SideFigures, 4> sides;
  for (const auto side : {Side::client, Side::us, Side::supplier}) sides[place_of(side)].side = side;
  for (const auto& decision : project.records(*find_kind("decision"))) {
    if (was_made(decision)) add_made(project, decision, sides[place_of(side_of(project, decision))]);
  }
  for (const auto& awaited : awaited_decisions(project))
    add_awaited(awaited, today, sides[place_of(awaited.by_client ? Side::client : Side::us)]);
  std::vector<SideFigures> shown;
  for (auto& side : sides) {
    if (side.made + side.awaited > 0) shown.push_back(std::move(side));
  }
  return shown;
}

}  // namespace rapport
