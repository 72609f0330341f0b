#include <fmt/format.h>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/milestones.hpp"
#include "figures/phases.hpp"
#include "figures/questions.hpp"

namespace rapport {
namespace {

void milestone_weights(const Facts& facts, Sink& sink) {
  const auto& file = facts.project.file();
  std::int64_t sum = 0;
  bool used = false;
  for (const Value row : file["milestones"]) {
    const auto weight = row["weight"].number();
    if (row["weight"] && !weight) return;  // GN001 has its say first
    used = used || weight;
    sum += weight.value_or(0);
  }
  if (used && sum != 100)
    sink.add(file, file["milestones"],
             fmt::format("the weights of the milestones add up to {}, not 100", sum));
}

void nobody_decides(const Facts& facts, Sink& sink) {
  const auto& people = facts.project.people();
  bool anybody_decided = false;
  for (const auto& person : people) {
    if (person.side != Side::client || !person.decides) continue;
    if (!person.left || *person.left >= facts.today) return;
    anybody_decided = true;
  }
  if (people.empty()) return;
  const auto& file = facts.project.file();
  sink.add(file, file["people"], "nobody on the client's side decides");
  if (anybody_decided) sink.set_clock(Severity::warning);
}

void missed_milestones(const Facts& facts, Sink& sink) {
  for (const auto& milestone : milestones_of(facts.project)) {
    if (milestone.reached || milestone.due() >= facts.today) continue;
    const auto at = milestone.row[milestone.expected ? "forecast" : "baseline"];
    const auto what =
        fmt::format("milestone {} was to be reached by {}", milestone.row["id"].text(), at.text());
    sink.add(facts.project.file(), at,
             fmt::format("{}, {} ago", what, days_text(days_between(milestone.due(), facts.today))), what);
  }
}

// ---- PJ004

template <typename Condition>
bool any_record(const Project& project, std::string_view kind, const Condition& condition) {
  const auto records = project.records(*find_kind(kind));
  return std::any_of(records.begin(), records.end(), condition);
}

bool has_retrospective(const Project& project) {
  return any_record(project, "meeting", [](const Record& meeting) {
    return meeting["type"].text() == "retrospective" && meeting.status() != "planned" && !is_dead(meeting);
  });
}

bool has_closing_survey(const Project& project) {
  return any_record(project, "survey", [](const Record& survey) {
    return survey["purpose"].text() == "closing" && survey.status() != "planned";
  });
}

bool has_lesson(const Project& project) {
  return any_record(project, "lesson", [](const Record& lesson) { return !is_dead(lesson); });
}

void hasty_closing(const Facts& facts, Sink& sink) {
  const auto& project = facts.project;
  if (!has_reached(project, "closed")) return;
  std::string names;
  const auto need = [&](bool there, std::string_view what) {
    if (!there) names += (names.empty() ? "" : ", ") + std::string(what);
  };
  need(has_retrospective(project), "a retrospective");
  need(has_closing_survey(project), "a closing survey");
  need(has_lesson(project), "a lesson");
  const auto& file = project.file();
  if (!names.empty()) sink.add(file, file["phase"], "the project is closed without " + names);
}

// ---- PJ005

void late_commitments(const Facts& facts, Sink& sink) {
  const auto& file = facts.project.file();
  for (const Value row : file["profile"]["aftersales"]) {
    const auto until = row["until"].date();
    if (row["done"] || !until || *until >= facts.today) continue;
    const auto what = fmt::format("\"{}\" was promised until {}", row["what"].text(), row["until"].text());
    sink.add(file, row["until"],
             fmt::format("{}, {} ago", what, days_text(days_between(*until, facts.today))), what);
  }
}

constexpr Check table[] = {
    {.code = "PJ001",
     .name = "milestone-weights",
     .sentence = "Milestones have weights, and these do not add up to 100.",
     .reason = "The progress of the project is counted in them.",
     .remedy = "Put the weights right, or leave all of them out: then each milestone counts alike.",
     .project = milestone_weights},
    {.code = "PJ002",
     .name = "nobody-decides",
     .severity = Severity::warning,
     .needs = Needs::client,
     .sentence = "people: is used, and nobody on the client's side decides.",
     .reason = "Acceptance, scope and large changes are the client's to decide, and somebody has to.",
     .remedy = "Ask who decides for them, and write decides: true there.",
     .project = nobody_decides},
    {.code = "PJ003",
     .name = "missed-milestone",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "The date of a milestone has passed, with neither an actual date nor a new forecast.",
     .reason = "The client plans by these dates.",
     .remedy = "Write the day it was reached under actual, or when it is expected now under forecast.",
     .project = missed_milestones},
    {.code = "PJ004",
     .name = "hasty-closing",
     .needs = Needs::client,
     .sentence = "The project's phase is closed, and there was no retrospective, no closing survey or no "
                 "lesson.",
     .reason = "What was learnt is gone with the people who leave.",
     .remedy = "Hold the retrospective, ask the client in a survey of purpose closing, and write lessons.",
     .project = hasty_closing},
    {.code = "PJ005",
     .name = "late-commitment",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "An after-sales commitment is past its date and not done.",
     .reason = "It is by these that the client remembers the project.",
     .remedy = "Keep it and write the day under done, or agree on another date.",
     .project = late_commitments},
};

}  // namespace

std::span<const Check> project_checks() { return table; }

}  // namespace rapport
