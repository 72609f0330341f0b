#include <doctest/doctest.h>

#include "../check/in_memory.hpp"
#include "figures/client_needs.hpp"
#include "figures/risks.hpp"
#include "figures/waiting.hpp"

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

const std::string people =
    "client: Jinghe\n"
    "people:\n  - {id: c-ops, side: client, decides: true}\n  - {id: p-pm, side: us}\n"
    "  - {id: s-net, side: supplier}\n"
    "authority: [{who: p-pm, cost: 1000, days: 5}]\n";

std::string change(const std::string& status, const std::string& more) {
  return "title: t\nstatus: " + status + "\nraised: 2025-07-01\n" + more;
}

std::vector<std::string> ids(const std::vector<AwaitedDecision>& decisions) {
  std::vector<std::string> all;
  for (const auto& decision : decisions) all.push_back(decision.record->id);
  return all;
}

using Ids = std::vector<std::string>;

const Files decisions = {
    {"rapport.yaml", people},
    {"requirements/REQ-001.yaml", "title: t\nstatus: approved\npriority: must\n"},
    // Above our authority; submitted.
    {"changes/CHG-001.yaml",
     change("assessed", "impact: {days: 1, cost: 2000}\naffects: []\nsubmitted: 2025-08-01\n")},
    // Within it: ours to decide.
    {"changes/CHG-002.yaml",
     change("assessed",
            "impact: {days: 1, cost: 500}\naffects: []\nsubmitted: 2025-08-02\ndecision_due: 2025-08-10\n")},
    // It touches a must; only the day is named.
    {"changes/CHG-003.yaml", change("raised", "affects: [REQ-001]\ndecision_due: 2025-08-20\n")},
    // Nobody was asked yet.
    {"changes/CHG-004.yaml", change("assessed", "impact: {days: 1, cost: 2000}\naffects: []\n")},
    {"changes/CHG-005.yaml", change("approved", "impact: {days: 0, cost: 1}\nsubmitted: 2025-07-05\n")},
    {"decisions/DEC-001.yaml", "title: t\nstatus: proposed\nsubject: [CHG-001]\n"},
    {"decisions/DEC-002.yaml", "title: t\nstatus: proposed\nabout: acceptance\n"},
    {"decisions/DEC-003.yaml", "title: t\nstatus: proposed\nabout: design_choice\n"},
    {"decisions/DEC-004.yaml", "title: t\nstatus: proposed\nabout: scope\ndecided_by: [p-pm]\n"},
    {"decisions/DEC-005.yaml",
     "title: t\nstatus: made\ndate: 2025-07-15\nsubject: [CHG-005]\ndecided_by: [p-pm, c-ops]\n"},
    {"decisions/DEC-006.yaml",
     "title: t\nstatus: superseded\ndate: 2025-07-09\ndecided_by: [p-pm]\n"
     "log: [{date: 2025-07-01, status: proposed}, {date: 2025-07-09, status: made}]\n"},
    {"decisions/DEC-007.yaml", "title: t\nstatus: made\ndate: 2025-07-09\n"},
    {"meetings/MTG-001.yaml",
     "title: t\nstatus: issued\ntype: progress\ndate: 2025-08-01\nattendees: [c-ops]\nissued: 2025-08-12\n"},
    {"meetings/MTG-002.yaml",
     "title: t\nstatus: issued\ntype: progress\ndate: 2025-07-01\nattendees: [p-pm, s-net]\nissued: "
     "2025-07-02\n"},
    {"meetings/MTG-003.yaml",
     "title: t\nstatus: disputed\ntype: progress\ndate: 2025-07-01\nattendees: [c-ops]\nissued: "
     "2025-07-02\n"},
    {"meetings/MTG-004.yaml",
     "title: t\nstatus: issued\ntype: progress\ndate: 2025-07-01\nattendees: [c-ops]\nissued: "
     "2025-07-02\nagreed: {by: c-ops, date: 2025-07-05}\n"},
};

Files with(Files files, const std::string& name, const std::string& text) {
  files[name] = text;
  return files;
}

}  // namespace

TEST_CASE("what waits for the client: major changes that were put to them, and what only they can decide") {
  const Loaded loaded(decisions);
  const auto needs = client_needs(loaded.project);
  CHECK(ids(needs.decisions) == Ids{"CHG-003", "CHG-001", "DEC-002"});
  REQUIRE(needs.minutes.size() == 1);
  CHECK(needs.minutes[0].meeting->id == "MTG-001");
  CHECK(needs.minutes[0].due == parse_date("2025-08-17"));
}

TEST_CASE("without a client nothing waits for one; without authority every change does") {
  const Loaded nobody(with(decisions, "rapport.yaml", "title: t\n"));
  CHECK(client_needs(nobody.project).none());
  const Loaded all(with(decisions, "rapport.yaml", "client: Jinghe\n"));
  CHECK(ids(client_needs(all.project).decisions) ==
        Ids{"CHG-002", "CHG-003", "CHG-001", "DEC-002", "DEC-004"});
}

TEST_CASE("acceptances are due once the handover has begun") {
  const std::string verified = "title: t\nstatus: verified\n";
  const auto waiting = [&](const std::string& phase) {
    const Loaded loaded({{"rapport.yaml", "client: Jinghe\n" + phase},
                         {"requirements/REQ-001.yaml", verified},
                         {"requirements/REQ-002.yaml", "title: t\nstatus: accepted\n"}});
    return ids(client_needs(loaded.project).acceptances);
  };
  CHECK(waiting("phase: execution\n").empty());
  CHECK(waiting("phase: closeout\n") == Ids{"REQ-001"});
  CHECK(waiting("") == Ids{"REQ-001"});
}

TEST_CASE("decisions by the side that made them, with the days from asked to made") {
  const Loaded loaded(decisions);
  const auto sides = decision_figures(loaded.project, today);
  REQUIRE(sides.size() == 3);
  CHECK(sides[0].side == Side::client);
  CHECK(sides[0].made == 1);
  CHECK(sides[0].days == std::vector<std::int64_t>{10});  // submitted 07-05, made 07-15
  CHECK(sides[0].awaited == 3);
  CHECK(sides[0].longest == 14);
  CHECK(sides[1].side == Side::us);
  CHECK(sides[1].days == std::vector<std::int64_t>{8});
  CHECK(sides[1].awaited == 3);  // CHG-002, DEC-003, DEC-004
  CHECK_FALSE(sides[2].side);
  CHECK(sides[2].made == 1);
}

TEST_CASE("risks by score, closed ones last; what occurred; reviews by their day") {
  const Loaded loaded(
      {{"risks/RSK-001.yaml", "title: t\nstatus: open\nprobability: 2\nimpact: 2\nreview_on: 2025-08-20\n"},
       {"risks/RSK-002.yaml", "title: t\nstatus: closed\nprobability: 5\nimpact: 5\nreview_on: 2025-08-01\n"},
       {"risks/RSK-003.yaml",
        "title: t\nstatus: occurred\nprobability: 3\nimpact: 4\nreview_on: 2025-08-14\n"
        "occurred: {date: 2025-08-02}\n"},
       {"risks/RSK-004.yaml", "title: t\nstatus: open\nprobability: 3\n"},
       {"risks/RSK-005.yaml", "title: t\nstatus: closed\noccurred: {date: 2025-07-02}\n"}});
  const auto figures = risk_figures(loaded.project, today);
  CHECK(ids(figures.all) == Ids{"RSK-003", "RSK-001", "RSK-004", "RSK-002", "RSK-005"});
  CHECK(ids(figures.occurred) == Ids{"RSK-005", "RSK-003"});
  CHECK(ids(figures.reviews) == Ids{"RSK-003", "RSK-001"});
  CHECK(figures.open == 2);
  CHECK(figures.overdue == 1);
}

namespace {

/// "2025-08-14 action ACT-001 p-eng us"
std::vector<std::string> lines(const std::vector<Waiting>& items) {
  constexpr std::string_view sides[] = {"client", "us", "supplier"};
  std::vector<std::string> all;
  for (const auto& item : items) {
    std::string line = item.due ? format_date(*item.due) : "-";
    for (const auto word : {what_name(item.what), item.id(), item.title()})
      line += " " + std::string(word.empty() ? "-" : word);
    for (const auto who : item.who) line += " " + std::string(who);
    all.push_back(line + " " + std::string(sides[static_cast<std::size_t>(item.side)]));
  }
  return all;
}

}  // namespace

TEST_CASE("what waits, by day and kind, with whom it waits for; nothing that is done") {
  const Loaded loaded(
      {{"rapport.yaml",
        people + "milestones:\n  - {id: M1, title: Design, baseline: 2025-07-01, actual: 2025-07-02}\n"
                 "  - {id: M2, title: FAT, baseline: 2025-08-20, forecast: 2025-09-01}\n"
                 "profile:\n  aftersales:\n    - {what: Visits, until: 2026-10-31, owner: s-net}\n"
                 "    - {what: Manual, until: 2025-01-31, done: 2025-01-30}\n    - {what: Spares}\n"
                 "limits: {CH005: 10, MT005: 2}\n"},
       {"actions/ACT-001.yaml", "title: t\nstatus: blocked\nowner: s-net\ndue: 2025-08-16\n"},
       {"actions/ACT-002.yaml", "title: t\nstatus: done\nowner: a\ndue: 2025-08-14\n"},
       {"feedback/FBK-001.yaml",
        "title: t\nstatus: acknowledged\nreceived: 2025-08-06\nacknowledged: 2025-08-06\ntext: t\n"},
       {"feedback/FBK-002.yaml", "title: t\nstatus: received\nreceived: 2025-08-13\ntext: t\nowner: p-pm\n"},
       {"feedback/FBK-003.yaml",
        "title: t\nstatus: reopened\nreceived: 2025-06-01\nresponded: {date: 2025-06-02}\ntext: t\n"
        "log: [{date: 2025-06-20, status: reopened}, {date: 2025-07-01, status: closed}, "
        "{date: 2025-08-08, status: reopened}]\n"},
       {"changes/CHG-001.yaml", change("raised", "owner: p-pm\n")},
       {"changes/CHG-002.yaml",
        change("approved", "claim: {event: flood, notice_due: 2025-08-16}\nimpact: {days: 0, cost: 0}\n")},
       {"changes/CHG-003.yaml", change("rejected", "claim: {event: flood, notice_due: 2025-08-16}\n")},
       {"changes/CHG-004.yaml",
        change("approved", "claim: {event: x, notice_due: 2025-08-16, notice_given: 2025-08-01}\n")},
       {"meetings/MTG-001.yaml",
        "title: t\nstatus: held\ntype: progress\ndate: 2025-08-14\nattendees: [p-pm]\n"},
       {"meetings/MTG-002.yaml",
        "title: t\nstatus: held\ntype: progress\ndate: 2025-08-13\nissued: 2025-08-14\n"},
       {"requirements/REQ-001.yaml", "title: t\nstatus: approved\nplanned: {due: 2025-08-30}\n"},
       {"requirements/REQ-002.yaml",
        "title: t\nstatus: approved\nplanned: {due: 2025-08-30}\n"
        "verification: {date: 2025-08-01, method: test, result: fail}\n"},
       {"requirements/REQ-003.yaml", "title: t\nstatus: draft\nplanned: {due: 2025-08-30}\n"},
       {"requirements/REQ-004.yaml", "title: t\nstatus: implemented\nplanned: {where: FAT}\nowner: p-pm\n"},
       {"requirements/REQ-005.yaml", "title: t\nstatus: approved\nplanned: {where: FAT}\n"},
       {"requirements/REQ-006.yaml",
        "title: t\nstatus: implemented\nplanned: {where: FAT}\n"
        "waived: {by: c, date: 2025-01-01, until: 2025-12-31, reason: r}\n"},
       {"requirements/REQ-007.yaml", "title: t\nstatus: implemented\n"},
       {"risks/RSK-001.yaml", "title: t\nstatus: open\nreview_on: 2025-08-16\nowner: p-pm\n"}});
  CHECK(lines(all_waiting(loaded.project, today)) == std::vector<std::string>{
                                                         "2025-07-11 assess CHG-001 t p-pm us",
                                                         "2025-08-16 action ACT-001 t s-net supplier",
                                                         "2025-08-16 acknowledge FBK-002 t p-pm us",
                                                         "2025-08-16 answer FBK-001 t us",
                                                         "2025-08-16 issue MTG-001 t us",
                                                         "2025-08-16 review RSK-001 t p-pm us",
                                                         "2025-08-16 notice CHG-002 t us",
                                                         "2025-08-18 answer FBK-003 t us",
                                                         "2025-08-23 answer FBK-002 t p-pm us",
                                                         "2025-08-30 verify REQ-001 t us",
                                                         "2025-09-01 milestone M2 FAT us",
                                                         "2026-10-31 commitment - Visits s-net supplier",
                                                         "- verify REQ-004 t p-pm us",
                                                     });
}

TEST_CASE("decisions wait for whoever may make them, minutes for the client who was there") {
  const Loaded loaded(decisions);
  CHECK(lines(all_waiting(loaded.project, today)) == std::vector<std::string>{
                                                         "2025-07-15 assess CHG-003 t us",
                                                         "2025-07-18 tell CHG-005 t us",
                                                         "2025-08-10 decide CHG-002 t p-pm us",
                                                         "2025-08-17 agree MTG-001 t c-ops client",
                                                         "2025-08-20 decide CHG-003 t c-ops client",
                                                         "- submit CHG-004 t us",
                                                         "- decide CHG-001 t c-ops client",
                                                         "- decide DEC-002 t c-ops client",
                                                         "- decide DEC-003 t p-pm us",
                                                         "- decide DEC-004 t p-pm us",
                                                     });
  const Loaded ours(with(decisions, "changes/CHG-004.yaml",
                         change("assessed", "impact: {days: 1, cost: 500}\naffects: []\n")));
  const auto small = lines(all_waiting(ours.project, today));
  CHECK(std::find(small.begin(), small.end(), "- decide CHG-004 t p-pm us") != small.end());
  const Loaded nobody(with(decisions, "rapport.yaml", "client: Jinghe\n"));
  const auto minutes = lines(all_waiting(nobody.project, today));
  CHECK(std::find(minutes.begin(), minutes.end(), "2025-08-17 agree MTG-001 t client") != minutes.end());
  const Loaded alone(with(decisions, "rapport.yaml", ""));
  for (const auto& item : all_waiting(alone.project, today)) CHECK(item.what != Waiting::What::agree);
}

TEST_CASE("a change that is assessed with blanks is still to be assessed; an approved one to be told of") {
  const auto waiting = [](const std::string& status, const std::string& more) {
    const Loaded loaded(
        {{"rapport.yaml", people + "limits: {CH009: 5}\n"}, {"changes/CHG-001.yaml", change(status, more)}});
    return lines(all_waiting(loaded.project, today));
  };
  CHECK(waiting("assessed", "impact: {days: 1}\naffects: []\n") == Ids{"2025-07-15 assess CHG-001 t us"});
  CHECK(waiting("assessed", "impact: {days: 1, cost: 0}\naffects: []\n") ==
        Ids{"- decide CHG-001 t p-pm us"});
  const std::string approved = "log: [{date: 2025-08-01, status: approved}]\n";
  CHECK(waiting("approved", approved) == Ids{"2025-08-06 tell CHG-001 t us"});
  CHECK(waiting("implemented", approved + "notified: [{who: c-ops, date: 2025-08-02}]\n") ==
        Ids{"2025-08-06 tell CHG-001 t us"});
  CHECK(waiting("approved", approved + "notified: [{who: p-pm, date: 2025-08-02}]\n").empty());
  CHECK(waiting("closed", approved).empty());
}
