#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string people =
    "client: Jinghe\ncurrency: CNY\n"
    "people:\n  - {id: c-ops, side: client, decides: true}\n  - {id: p-pm, side: us}\n";

/// How often a text stands in another.
int count_of(const std::string& text, std::string_view part) {
  int count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string survey(const std::string& day, const std::vector<std::string>& answers) {
  std::string text = "title: t\nstatus: closed\npurpose: satisfaction\nopened: " + day +
                     "\ninvited: 8\ngroup: g\n" +
                     "questions: [{id: overall, text: How, kind: rating}]\nresponses:\n";
  for (const auto& answer : answers) text += "  - {answers: {overall: " + answer + "}}\n";
  return text;
}

}  // namespace

TEST_CASE("an empty project has a header, what check found, and nothing else") {
  CHECK(report_of({}) ==
        "# Project report\n\n- As of: 2025-08-15\n- Audience: INTERNAL\n\n"
        "## Headline figures\n\n- Check findings: errors 0, warnings 0, advice 0\n\n"
        "## Check findings\n\nerrors 0, warnings 0, advice 0\n");
  CHECK(report_of({}, {.audience = Audience::client}) ==
        "# Project report\n\n- As of: 2025-08-15\n- Audience: client\n");
}

TEST_CASE("sections without records are left out") {
  const Files files = {{"requirements/REQ-001.yaml", "title: t\nstatus: draft\n"}};
  for (const auto& section : report_sections()) {
    const bool always = section.name == "header" || section.name == "summary" || section.name == "findings" ||
                        section.name == "requirements";
    CHECK_MESSAGE(section_of(std::string(section.name), files).empty() != always, section.name);
  }
}

TEST_CASE("needs: overdue first, then by day, then what has none") {
  const auto text =
      section_of("needs", {{"rapport.yaml", people},
                           {"changes/CHG-001.yaml",
                            "title: Later\nstatus: assessed\nraised: 2025-08-01\ndecision_due: "
                            "2025-08-20\nif_not_done: It stops.\n"},
                           {"decisions/DEC-001.yaml", "title: Some day\nstatus: proposed\nabout: scope\n"},
                           {"requirements/REQ-001.yaml", "title: t\nstatus: verified\n"},
                           {"meetings/MTG-001.yaml",
                            "title: May\nstatus: issued\ntype: progress\ndate: 2025-08-01\n"
                            "attendees: [c-ops]\nissued: 2025-08-02\n"}});
  const auto minutes = text.find("2025-08-07 (overdue by 8 days)");
  const auto change = text.find("2025-08-20 (due in 5 days)");
  const auto decision = text.find("DEC-001");
  const auto acceptance = text.find("verified requirements (1): REQ-001");
  CHECK(minutes < change);
  CHECK(change < decision);
  CHECK(decision < acceptance);
  CHECK(acceptance != text.npos);
}

TEST_CASE("changes: what is not priced is said, never counted as 0") {
  const auto text = section_of(
      "changes", {{"rapport.yaml",
                   people + "contract_value: 1000\nbuffers: [{id: change, unit: money, size: 100, purpose: "
                            "change}]\n"},
                  {"changes/CHG-001.yaml",
                   "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: {days: 0, cost: 60}\n"
                   "funding: [{buffer: change, cost: 60}]\n"},
                  {"changes/CHG-002.yaml", "title: t\nstatus: raised\nraised: 2025-08-02\n"},
                  {"changes/CHG-003.yaml",
                   "title: t\nstatus: assessed\nraised: 2025-08-03\nimpact: {days: 2, cost: 50}\n"},
                  {"changes/CHG-004.yaml",
                   "title: t\nstatus: withdrawn\nraised: 2025-08-03\nimpact: {days: 2, cost: 50}\n"},
                  {"changes/CHG-005.yaml",
                   "title: t\nstatus: approved\nraised: 2025-08-04\nimpact: {days: 1, cost: 9}\n"
                   "funding: [{paid_by: client, cost: 9, days: 1}]\n"}});
  CHECK(has(text, "Not yet priced: 1 of 4 open changes: CHG-002"));
  CHECK(has(text, "Growth: 2 approved changes add CNY 69 to a contract of CNY 1,000 (7 %)"));
  CHECK(has(text, "| change | CNY 100 | CNY 60 |  CNY 50 |    110 % |            CNY 10 short |"));
  CHECK(has(text, "paid by client 9, 1 day"));
}

TEST_CASE("milestones: without progress there is neither ratio nor zone") {
  const std::string buffers = "buffers: [{id: days, unit: day, size: 10}]\n";
  const auto none = section_of("milestones", {{"rapport.yaml", buffers}});
  CHECK(has(none, "| days   | 10 days | 0 days |  0 % |      n/a |             n/a |"));
  CHECK_FALSE(has(none, "Zone"));
  const auto begun = section_of(
      "milestones", {{"rapport.yaml", buffers + "milestones: [{id: M1, title: a, baseline: 2025-08-01}]\n"}});
  CHECK(has(begun, "Progress: 0 %; 0 of 1 milestones reached"));
  CHECK(has(begun, "|      0 % |             n/a |        15 % |      30 % | green |"));
}

TEST_CASE("satisfaction: other people are compared by Newcombe's interval, which alone shows no change") {
  const auto text = section_of(
      "satisfaction", {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "4", "5", "3", "2"})},
                       {"surveys/SUR-002.yaml", survey("2025-08-01", {"4", "5", "4", "5", "4", "4", "2"})}});
  CHECK(has(text, "different people: +19.0 points (95 % interval -24.9…57.5)"));
  CHECK(has(text, "no change that these numbers can show"));
  const auto few =
      section_of("satisfaction", {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "4", "5"})},
                                  {"surveys/SUR-002.yaml", survey("2025-08-01", {"4", "5", "4", "5", "4"})}});
  CHECK_FALSE(has(few, "different people"));
  CHECK(has(few, "Fewer than 5 answers"));
}

TEST_CASE("method: Wilson's interval stands only where the section is asked for by name") {
  const Files files = {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "4", "5", "3", "2"})}};
  CHECK(has(section_of("method", files), "30.0–90.3 %"));
  CHECK(has(section_of("method", files), "indicative (n below 30)"));
  CHECK_FALSE(has(report_of(files), "30.0–90.3 %"));
  CHECK(has(report_of(files), "## Method notes"));
}

TEST_CASE("feedback: a median never stands without what is open and how old it is") {
  const std::string open = "title: t\nstatus: received\ntext: t\n";
  const auto text = section_of(
      "feedback",
      {{"feedback/FBK-001.yaml", open + "received: 2025-08-01\n"},
       {"feedback/FBK-002.yaml", open + "received: 2025-08-14\ncategory: cost\npolarity: complaint\n"},
       {"feedback/FBK-003.yaml",
        "title: t\nstatus: closed\ntext: t\nreceived: 2025-08-01\nresponded: "
        "{date: 2025-08-02}\nlog: [{date: 2025-08-05, status: closed}]\n"}});
  CHECK(has(text,
            "| closed       | 1 of 3 |         |                  | median 4 days over 1; 2 open, oldest 14 "
            "days |"));
  CHECK(has(text, "| acknowledged | 1 of 3 | 3 days  | 1 of 2           |"));
  CHECK(has(text, "| not set  |         0 |       2 |"));
}

TEST_CASE("meetings: small numbers are counts, and minutes not sent yet stand beside the median") {
  const auto meeting = [](const std::string& day, const std::string& more) {
    return "title: t\ntype: progress\ndate: " + day + "\n" + more;
  };
  const auto text = section_of(
      "meetings", {{"rapport.yaml", people + "profile: {meeting_interval: 30}\n"},
                   {"meetings/MTG-001.yaml",
                    meeting("2025-06-01", "status: issued\nattendees: [c-ops]\nissued: 2025-06-05\n")},
                   {"meetings/MTG-002.yaml", meeting("2025-07-01", "status: held\nattendees: [c-ops]\n")},
                   {"meetings/MTG-003.yaml", meeting("2025-08-05", "status: held\nattendees: [c-ops]\n")},
                   {"meetings/MTG-004.yaml", meeting("2025-08-10", "status: held\nattendees: [p-pm]\n")},
                   {"meetings/MTG-005.yaml", meeting("2025-09-10", "status: planned\n")}});
  CHECK(has(text, "- Client present at 3 of 4 meetings held\n"));
  CHECK(has(text,
            "- Intervals between client meetings kept (at most 30 days): 1 of 2; longest 35 days, MTG-002 to "
            "MTG-003\n"));
  CHECK(has(text, "- Since the last client meeting: 10 days\n"));
  CHECK(has(text, "- Minutes sent: median 4 days over 1; 3 open, oldest 45 days\n"));
}

TEST_CASE("risks and lessons") {
  const Files files = {
      {"rapport.yaml", "lessons_reviewed: [{ref: other/LES-001, date: 2025-01-05, verdict: no}]\n"},
      {"risks/RSK-001.yaml",
       "title: Flood\nstatus: open\nprobability: 3\nimpact: 4\nreview_on: 2025-08-10\n"
       "emergency: {owner: p-pm, response_hours: 4}\n"},
      {"lessons/LES-001.yaml", "title: Ask\nstatus: draft\n"},
      {"lessons/LES-002.yaml",
       "title: Listen\nstatus: published\napplied: [{project: a, date: 2025-01-01}, {project: b, date: "
       "2025-01-01}]\n"}};
  const auto risks = section_of("risks", files);
  CHECK(has(risks, "- Reviews: 1 of 1 overdue\n"));
  CHECK(has(risks, "12 (3 × 4) | p-pm, 4 h | open   | 2025-08-10 (overdue by 5 days) |"));
  const auto lessons = section_of("lessons", files);
  CHECK(has(lessons, "Lessons recorded: 2, 1 of them published"));
  CHECK(has(lessons, "| LES-002 | Listen | published |       2 |"));
  CHECK(has(lessons, "| other/LES-001 | 2025-01-05 | no      |"));
  CHECK(count_of(lessons, "###") == 1);
}

TEST_CASE("the weekly mail looks a week back unless it is told where to begin") {
  const Files files = {
      {"actions/ACT-001.yaml", "title: Old\nstatus: done\nowner: a\ndue: 2025-08-01\ndone_on: 2025-08-07\n"},
      {"actions/ACT-002.yaml", "title: New\nstatus: done\nowner: a\ndue: 2025-08-01\ndone_on: 2025-08-08\n"},
      {"actions/ACT-003.yaml", "title: Now\nstatus: open\nowner: a\ndue: 2025-08-15\n"},
      {"actions/ACT-004.yaml", "title: Late\nstatus: open\nowner: a\ndue: 2025-08-14\n"},
      {"actions/ACT-005.yaml", "title: Far\nstatus: open\nowner: a\ndue: 2025-08-23\n"}};
  const auto week = report_of(files, {.brief = true});
  CHECK(has(week, "## Done\n\n- 2025-08-08: ACT-002 New (done)\n\n"));
  CHECK(has(week, "## Due by 2025-08-22\n\n- 2025-08-15 (due today): ACT-003 Now (a)\n\n"));
  CHECK(has(week, "## Problems and risks\n\n- 2025-08-14 (overdue by 1 day): ACT-004 Late (a)\n"));
  const auto month = report_of(files, {.since = parse_date("2025-08-01"), .brief = true});
  CHECK(has(month, "- 2025-08-08: ACT-002 New (done)\n- 2025-08-07: ACT-001 Old (done)\n"));
}
