#include <doctest/doctest.h>

#include "../check/in_memory.hpp"
#include "figures/actions.hpp"
#include "figures/buffers.hpp"
#include "figures/feedback.hpp"
#include "figures/meetings.hpp"
#include "figures/milestones.hpp"
#include "figures/statistics.hpp"

// Vectors: the figures of examples/jinghe-control-room on 2025-08-15, with nothing but the dates and amounts
// they follow from.

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

const std::string project_file =
    "client: Jinghe\n"
    "milestones:\n"
    "  - {id: M1, title: a, weight: 10, baseline: 2025-03-31, actual: 2025-04-02}\n"
    "  - {id: M2, title: b, weight: 20, baseline: 2025-05-16, actual: 2025-05-23}\n"
    "  - {id: M3, title: c, weight: 25, baseline: 2025-07-18, actual: 2025-07-25}\n"
    "  - {id: M4, title: d, weight: 25, baseline: 2025-09-12, forecast: 2025-09-19}\n"
    "  - {id: M5, title: e, weight: 15, baseline: 2025-10-10, forecast: 2025-10-15}\n"
    "  - {id: M6, title: f, weight: 5, baseline: 2025-10-31}\n"
    "buffers:\n"
    "  - {id: schedule, unit: day, size: 20, purpose: general}\n"
    "  - {id: change, unit: money, size: 240000, purpose: change}\n"
    "  - {id: contingency, unit: money, size: 144000, purpose: risk}\n"
    "people:\n"
    "  - {id: c-ops, side: client, decides: true}\n"
    "  - {id: c-it, side: client}\n"
    "  - {id: p-pm, side: us}\n"
    "profile: {meeting_interval: 70}\n"
    "authority:\n"
    "  - {who: p-pm, cost: 30000, days: 5}\n"
    "  - {who: steering, cost: 100000, days: 10}\n";

std::string change(const std::string& status, const std::string& more) {
  return "title: t\nstatus: " + status + "\nraised: 2025-05-06\n" + more;
}

const Files changes = {
    {"rapport.yaml", project_file},
    {"requirements/REQ-001.yaml", "title: t\nstatus: approved\npriority: must\n"},
    {"changes/CHG-001.yaml", change("closed",
                                    "affects: [REQ-001]\nimpact: {days: 4, cost: 168000}\n"
                                    "funding: [{buffer: change, cost: 168000}, {buffer: schedule, "
                                    "days: 4}]\n")},
    {"changes/CHG-002.yaml", change("implementing",
                                    "impact: {days: 5, cost: 22000}\n"
                                    "funding: [{buffer: contingency}, {buffer: schedule}]\n")},
    {"changes/CHG-003.yaml", change("assessed", "impact: {days: 6, cost: 96000}\n")},
    {"changes/CHG-004.yaml", change("approved",
                                    "impact: {days: 0, cost: 500}\n"
                                    "funding: [{paid_by: client, cost: 500}]\n")},
    {"changes/CHG-005.yaml", change("withdrawn", "impact: {days: 9, cost: 9}\n")},
    {"risks/RSK-001.yaml",
     "title: t\nstatus: occurred\noccurred: {date: 2025-06-18, days: 5, cost: 22000, "
     "ref: CHG-002}\nfunding: [{buffer: contingency, cost: 22000}]\n"},
    {"decisions/DEC-001.yaml", "title: t\nstatus: made\ndate: 2025-05-27\nsubject: [CHG-001, CHG-002]\n"},
    {"decisions/DEC-002.yaml", "title: t\nstatus: proposed\ndate: 2025-06-27\nsubject: [CHG-001]\n"},
};

/// Loads the files and keeps the folder as long as the project is looked at.
std::string feedback(const std::string& status, const std::string& more) {
  return "title: t\nstatus: " + status + "\ntext: t\n" + more;
}

}  // namespace

TEST_CASE("progress and slips of the milestones") {
  const Loaded loaded(Files{std::pair{"rapport.yaml", project_file}});
  CHECK(progress_of(loaded.project) == Fraction{55, 100});
  const auto milestones = milestones_of(loaded.project);
  REQUIRE(milestones.size() == 6);
  CHECK(milestones[0].slip == 2);
  CHECK(milestones[3].slip == 7);
  CHECK_FALSE(milestones[3].reached);
  CHECK_FALSE(milestones[5].slip);
  CHECK(format_date(milestones[5].due()) == "2025-10-31");
}

TEST_CASE("milestones without weights count alike; no milestones, no progress") {
  const Loaded two(
      Files{std::pair{"rapport.yaml",
                      "milestones: [{id: A, title: a, baseline: 2025-01-01, actual: 2025-01-01}, "
                      "{id: B, title: b, baseline: 2025-02-01}]\n"}});
  CHECK(progress_of(two.project) == Fraction{1, 2});
  CHECK(progress_of(Loaded(Files{}).project) == Fraction{0, 0});
}

TEST_CASE("what is drawn from buffers, and what is asked of them") {
  const Loaded loaded(changes);
  const auto buffers = buffers_of(loaded.project);
  REQUIRE(buffers.size() == 3);
  CHECK(buffers[0].burn() == Fraction{9, 20});
  CHECK(buffers[0].exposure() == Fraction{15, 20});
  CHECK(buffers[1].burn() == Fraction{16800000, 24000000});
  CHECK(buffers[1].exposure() == Fraction{26400000, 24000000});
  CHECK(buffers[2].burn() == Fraction{2200000, 14400000});
  CHECK(buffers[0].draws.size() == 2);
  CHECK(buffers[1].pending[0].by->id == "CHG-003");
}

TEST_CASE("zones: the lines are 15 % and 30 % + 0.6 of the progress") {
  const Loaded loaded(changes);
  const auto buffers = buffers_of(loaded.project);
  const Fraction progress{55, 100};
  CHECK(percent(zone_line(Zone::amber, progress)->part, zone_line(Zone::amber, progress)->whole) == 48);
  CHECK(percent(zone_line(Zone::red, progress)->part, zone_line(Zone::red, progress)->whole) == 63);
  CHECK(zone_of(buffers[0], progress) == Zone::green);
  CHECK(zone_of(buffers[1], progress) == Zone::red);
  CHECK(zone_of(buffers[2], progress) == Zone::green);
  CHECK(zone_of(buffers[1], {0, 0}) == Zone::green);
  CHECK_FALSE(zone_line(Zone::amber, {0, 0}));
}

TEST_CASE("a burn on a line is not above it") {
  Buffer buffer{.row = {}, .size = 100, .draws = {{.row = {}, .amount = 48}}};
  CHECK(zone_of(buffer, {55, 100}) == Zone::green);
  buffer.draws[0].amount = 49;
  CHECK(zone_of(buffer, {55, 100}) == Zone::amber);
  buffer.draws[0].amount = 64;
  CHECK(zone_of(buffer, {55, 100}) == Zone::red);
}

TEST_CASE("a risk that occurred draws its own funding unless a change does") {
  auto files = changes;
  files["risks/RSK-001.yaml"] =
      "title: t\nstatus: occurred\noccurred: {date: 2025-06-18, days: 3, cost: 0}\nfunding: [{buffer: "
      "schedule}]\n";
  CHECK(buffers_of(Loaded(files).project)[0].drawn() == 12);
}

TEST_CASE("how far authority reaches") {
  const Loaded loaded(changes);
  const auto& project = loaded.project;
  CHECK(may_decide(project, "p-pm", {3000000, 5}));
  CHECK_FALSE(may_decide(project, "p-pm", {3000001, 5}));
  CHECK_FALSE(may_decide(project, "p-pm", {0, 6}));
  CHECK(may_decide(project, "c-ops", {999999999, 99}));
  CHECK_FALSE(may_decide(project, "c-it", {1, 0}));
  CHECK(who_may_decide(project, {3000001, 0}) == std::vector<std::string_view>{"steering", "c-ops"});
  CHECK(may_decide(Loaded(Files{}).project, "anybody", {1, 1}));
}

TEST_CASE("major: above all authority, or touching a must") {
  const Loaded loaded(changes);
  CHECK(is_major(loaded.project, loaded["CHG-001"]));
  CHECK_FALSE(is_major(loaded.project, loaded["CHG-002"]));
  CHECK_FALSE(above_all_authority(loaded.project, {10000000, 10}));
  CHECK(above_all_authority(loaded.project, {10000001, 10}));
}

TEST_CASE("the decision on a change, and what it decides in all") {
  const Loaded loaded(changes);
  CHECK(decision_on(loaded.project, loaded["CHG-001"])->id == "DEC-001");
  CHECK(decision_on(loaded.project, loaded["CHG-003"]) == nullptr);
  CHECK(decided_impact(loaded.project, loaded["DEC-001"]) == Impact{19000000, 9});
}

TEST_CASE("the rhythm of client meetings") {
  const auto meeting = [](const std::string& date, const std::string& more,
                          const std::string& who = "c-ops") {
    return "title: t\nstatus: held\ntype: progress\ndate: " + date + "\nattendees: [p-pm, " + who + "]\n" +
           more;
  };
  const Loaded loaded(Files{{"rapport.yaml", project_file},
                            {"meetings/MTG-001.yaml", meeting("2025-03-11", "issued: 2025-03-13\n")},
                            {"meetings/MTG-002.yaml", meeting("2025-05-27", "issued: 2025-05-29\n")},
                            {"meetings/MTG-003.yaml", meeting("2025-07-29", "issued: 2025-08-01\n")},
                            {"meetings/MTG-004.yaml", meeting("2025-06-15", "", "s-ups")},
                            {"meetings/MTG-005.yaml", meeting("2025-09-15", "")}});
  const auto figures = meeting_figures(loaded.project, today);
  CHECK(figures.held.size() == 4);
  CHECK(figures.with_client.size() == 3);
  REQUIRE(figures.gaps.size() == 2);
  CHECK(figures.gaps[0].days == 77);
  CHECK(figures.gaps[1].days == 63);
  CHECK(figures.kept == 1);
  CHECK(figures.since_last == 17);
  CHECK(figures.minutes_delays == std::vector<std::int64_t>{2, 2, 3});
}

TEST_CASE("punctuality of actions") {
  const auto action = [](const std::string& status, const std::string& due, const std::string& more) {
    return "title: t\nstatus: " + status + "\nowner: p-pm\ndue: " + due + "\n" + more;
  };
  const Loaded loaded(Files{{"actions/ACT-001.yaml", action("done", "2025-03-28", "done_on: 2025-03-28\n")},
                            {"actions/ACT-002.yaml", action("done", "2025-03-21", "done_on: 2025-03-26\n")},
                            {"actions/ACT-003.yaml", action("open", "2025-08-14", "")},
                            {"actions/ACT-004.yaml", action("blocked", "2025-08-15", "")},
                            {"actions/ACT-005.yaml", action("cancelled", "2025-08-01", "")},
                            {"actions/ACT-006.yaml", action("done", "2025-08-16", "done_on: 2025-08-02\n")}});
  const auto figures = action_figures(loaded.project, today);
  CHECK(figures.on_time == 1);
  CHECK(figures.due() == 3);
  CHECK(figures.late[0]->id == "ACT-002");
  CHECK(figures.overdue[0]->id == "ACT-003");
  CHECK(figures.open.size() == 2);
}

TEST_CASE("the feedback loop: an open item past its limit is a breach, one before it is left out") {
  const Loaded loaded(
      Files{{"feedback/FBK-001.yaml",
             feedback("closed",
                      "received: 2025-04-09\nacknowledged: 2025-04-10\nresponded: {date: 2025-04-16}\n"
                      "analysis: {cause: c, code: format}\neffect: {date: 2025-04-30, result: effective}\n"
                      "log: [{date: 2025-04-30, status: closed}]\n")},
            {"feedback/FBK-002.yaml", feedback("closed",
                                               "received: 2025-05-20\nresponded: {date: 2025-05-23}\n"
                                               "analysis: {cause: c, code: format}\n"
                                               "log: [{date: 2025-06-01, status: closed}, {date: 2025-07-29, "
                                               "status: closed}]\n")},
            {"feedback/FBK-003.yaml", feedback("received", "received: 2025-08-04\ncategory: teamwork\n")},
            {"feedback/FBK-004.yaml", feedback("received", "received: 2025-08-13\n")},
            {"feedback/FBK-005.yaml", feedback("responded",
                                               "received: 2025-07-29\nacknowledged: 2025-07-29\n"
                                               "responded: {date: 2025-08-08}\n")}});
  const auto figures = feedback_figures(loaded.project, today);
  CHECK(figures.acknowledged.met == 3);
  CHECK(figures.acknowledged.breached == 1);
  CHECK(figures.responded.met == 3);
  CHECK(figures.responded.breached == 1);
  CHECK(median(figures.closed.days) == 21);
  CHECK(figures.open.size() == 3);
  CHECK(figures.closed.oldest == 17);
  CHECK(figures.repeats == 1);
  CHECK(figures.causes[0].second == 2);
  CHECK(figures.effective == 1);
  CHECK(figures.by_category.at({"teamwork", ""}) == 1);
}
