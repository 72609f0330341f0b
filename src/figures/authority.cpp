#include "figures/authority.hpp"

#include <algorithm>

#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

Impact limits_of(Value row) { return {row["cost"].number().value_or(0), row["days"].number().value_or(0)}; }

bool reaches(Impact limit, Impact impact) { return impact.cost <= limit.cost && impact.days <= limit.days; }

bool is_must(const Project& project, Value reference) {
  const Record* requirement = project.named_by(reference);
  return requirement != nullptr && (*requirement)["priority"].text() == "must";
}

bool any_must(const Project& project, Value list) {
  return std::any_of(list.begin(), list.end(), [&](Value item) {
    const auto id = item["id"];
    return is_must(project, id ? id : item);
  });
}

bool is_later(const Record& decision, const Record* than) {
  return than == nullptr || became(*than, "made") <= became(decision, "made");
}

}  // namespace

Impact impact_of(const Record& change) { return limits_of(change["impact"]); }

bool touches_must(const Project& project, const Record& change) {
  return any_must(project, change["affects"]) || any_must(project, change["adds"]) ||
         any_must(project, change["removes"]);
}

bool above_all_authority(const Project& project, Impact impact) {
  const auto rows = project.file()["authority"];
  return rows && !reaches(limits_of(rows.back()), impact);
}

bool is_major(const Project& project, const Record& change) {
  return above_all_authority(project, impact_of(change)) || touches_must(project, change);
}

const Record* decision_on(const Project& project, const Record& subject) {
  const Record* latest = nullptr;
  for (const auto& link : project.links_to(subject)) {
    const auto& decision = project.records()[link.from];
    if (decision.status() != "made" || top_field(project.value(link)) != "subject") continue;
    if (is_later(decision, latest)) latest = &decision;
  }
  return latest;
}

Impact decided_impact(const Project& project, const Record& decision) {
  Impact sum;
  for (const Value subject : decision["subject"]) {
    const Record* change = project.named_by(subject);
    if (change == nullptr || change->kind->name != "change") continue;
    const auto impact = impact_of(*change);
    sum = {saturated_sum(sum.cost, impact.cost), saturated_sum(sum.days, impact.days)};
  }
  return sum;
}

bool decides_for_client(const Project& project, std::string_view person) {
  if (project.people().empty()) return !person.empty();
  const Person* known = project.person(person);
  return known != nullptr && known->side == Side::client && known->decides;
}

bool may_decide(const Project& project, std::string_view person, Impact impact) {
  const auto rows = project.file()["authority"];
  if (!rows || decides_for_client(project, person)) return true;
  return std::any_of(rows.begin(), rows.end(), [&](Value row) {
    return row["who"].text() == person && reaches(limits_of(row), impact);
  });
}

Impact highest_authority(const Project& project, Value people) {
  Impact highest;
  for (const Value row : project.file()["authority"]) {
    const auto is_row = [&](Value person) { return person.text() == row["who"].text(); };
    if (std::any_of(people.begin(), people.end(), is_row)) highest = limits_of(row);
  }
  return highest;
}

std::vector<std::string_view> who_may_decide(const Project& project, Impact impact) {
  std::vector<std::string_view> able;
  for (const Value row : project.file()["authority"]) {
    if (reaches(limits_of(row), impact)) able.push_back(row["who"].text());
  }
  for (const auto& person : project.people()) {
    if (decides_for_client(project, person.id)) able.push_back(person.id);
  }
  return able;
}

std::vector<std::string_view> who_may_decide_changes(const Project& project, Impact impact, bool major) {
  auto able = who_may_decide(project, impact);
  if (major && project.has_client())
    std::erase_if(able, [&](std::string_view who) { return !decides_for_client(project, who); });
  return able;
}

}  // namespace rapport
