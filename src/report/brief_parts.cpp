#include "report/brief_parts.hpp"

#include <algorithm>

#include "figures/questions.hpp"

namespace rapport {
namespace {

constexpr std::chrono::days week{7};

/// What was only begun in the period is nothing done.
bool is_done(const Reached& reached) {
  constexpr std::string_view done =
      "verified|accepted|held|agreed|made|done|approved|implemented|closed|responded|published|occurred|"
      "rejected";
  return word_place(done, reached.state).has_value();
}

std::vector<Brief::Done> done_in(const Material& material, const Period& period) {
  std::vector<Brief::Done> all;
  for (const auto& milestone : material.milestones) {
    if (milestone.reached && period.holds(milestone.expected))
      all.push_back({.day = *milestone.expected, .record = nullptr, .milestone = milestone.row});
  }
  for (const auto& record : material.project.records()) {
    const auto reached = reached_in(record, period);
    const auto last = std::find_if(reached.rbegin(), reached.rend(), is_done);
    if (last != reached.rend()) all.push_back({.day = last->day, .record = &record, .state = last->state});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Brief::Done& a, const Brief::Done& b) { return a.day > b.day; });
  return all;
}

bool is_ours_alone(Waiting::What what) {
  using What = Waiting::What;
  return what == What::acknowledge || what == What::answer || what == What::assess || what == What::tell ||
         what == What::issue || what == What::notice;
}

void add_waiting(const Material& material, Brief& brief) {
  for (auto& item : all_waiting(material.project, material.today)) {
    if (!item.due || *item.due > brief.due_by || (!material.internal() && is_ours_alone(item.what))) continue;
    (*item.due < material.today ? brief.overdue : brief.due).push_back(std::move(item));
  }
}

void add_unproven(const Material& material, Brief& brief) {
  const auto requirements = material.project.records(*find_kind("requirement"));
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    const auto& requirement = requirements[i];
    const auto& proof = material.requirements.verifications[i];
    const bool bad = proof.found == VerificationClass::failed || proof.found == VerificationClass::stale;
    const bool missing = proof.found == VerificationClass::open && !proof.latest &&
                         at_or_after(*requirement.kind, requirement.status(), "implemented");
    if (is_active(requirement) && (bad || missing)) brief.unproven.push_back({&requirement, proof.found});
  }
}

void add_strained(const Material& material, Brief& brief) {
  for (const auto& buffer : material.buffers) {
    const bool green = zone_of(buffer, material.progress) == Zone::green;
    const bool covered = buffer.size <= 0 || !is_below({1, 1}, buffer.exposure());
    if (!green || !covered) brief.strained.push_back(buffer);
  }
}

void add_problems(const Material& material, Brief& brief) {
  for (const auto* meeting : material.meetings.held) {
    if (!brief.period.holds((*meeting)["date"].date())) continue;
    for (const Value problem : (*meeting)["problems"]) brief.problems.push_back({meeting, problem.text()});
  }
}

void add_risks(const Material& material, Brief& brief) {
  constexpr std::size_t most_risks = 3;
  const int grave = grave_score(material.project);
  for (const auto* risk : material.risks.all) {
    if (risk_score(*risk).value_or(0) >= grave && risk->status() == "open" && brief.risks.size() < most_risks)
      brief.risks.push_back(risk);
  }
}

}  // namespace

Brief brief_of(const Material& material) {
  Brief brief{.period = {material.options.since.value_or(material.today - week), material.today},
              .due_by = material.today + week};
  brief.done = done_in(material, brief.period);
  add_waiting(material, brief);
  add_unproven(material, brief);
  add_strained(material, brief);
  add_problems(material, brief);
  add_risks(material, brief);
  return brief;
}

bool is_title_withheld(const Material& material, const Record& record) {
  return !material.internal() && record.kind->name == "feedback";
}

}  // namespace rapport
