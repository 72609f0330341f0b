#include <doctest/doctest.h>

#include "in_memory.hpp"
#include "model/id.hpp"
#include "report/agenda.hpp"
#include "report/markdown.hpp"
#include "report/minutes.hpp"

// What only we may read is named wherever a record that the client reads takes text, and none of it may get
// through.

using namespace rapport;

namespace {

const std::string secret =
    "see rsk-001 (Flood season stops work), CHG-009/Quiet rework of the panel、RSK-001：LES-001";

/// A record with `secret` in its title, references and remarks.
std::string record(const std::string& status, const std::string& more) {
  return "title: \"" + secret + "\"\nstatus: " + status + "\nrefs: [RSK-001, CHG-009, LES-001]\n" + more +
         "log:\n  - {date: 2025-08-12, status: " + status + ", ref: RSK-001, note: \"" + secret + "\"}\n";
}

std::string with_secret(const std::string& before, const std::string& after = "\n") {
  return before + "\"" + secret + "\"" + after;
}

const Files nasty = {
    {"rapport.yaml", "title: \"" + secret +
                         "\"\nclient: Jinghe\ncurrency: CNY\ncontract_value: 1000000\nstart: 2025-01-01\n"
                         "milestones: [{id: M1, title: \"" +
                         secret +
                         "\", baseline: 2025-08-13, actual: 2025-08-13}]\n"
                         "buffers:\n"
                         "  - {id: change, unit: money, size: 5000, purpose: change}\n"
                         "  - {id: hidden-reserve, unit: money, size: 77701, purpose: risk}\n"
                         "  - {id: hidden-days, unit: day, size: 77702, purpose: general}\n"
                         "authority: [{who: p-pm, cost: 77703, days: 5}]\n"
                         "limits: {FB001: 77707, FB002: 77708}\n"
                         "lessons_reviewed: [{ref: other/LES-077, date: 2025-01-02, verdict: " +
                         with_secret("", "}]\n") +
                         "people:\n  - {id: c-ops, side: client, decides: true}\n  - {id: p-pm, side: us}\n"},
    {"requirements/REQ-001.yaml",
     record("verified", with_secret("statement: ") + "source: {method: interview, ref: RSK-001}\n" +
                            "verification: [{date: 2025-08-11, method: test, result: pass, note: " +
                            with_secret("", "}]\n"))},
    {"requirements/REQ-002.yaml", record("approved",
                                         "waived: {by: c-ops, date: 2025-01-01, until: 2025-12-31, "
                                         "reason: r, ref: RSK-001}\n")},
    {"meetings/MTG-001.yaml",
     record(
         "issued",
         "type: progress\ndate: 2025-08-09\nattendees: [c-ops]\nissued: 2025-08-12\nreviewed: [{id: RSK-001, "
         "note: hush}]\n" +
             with_secret("problems: [", "]\n"))},
    {"decisions/DEC-001.yaml", record("made", "date: 2025-08-12\nsubject: [CHG-009]\ndecided_by: [c-ops]\n" +
                                                  with_secret("chosen: ") + with_secret("question: "))},
    {"decisions/DEC-002.yaml", record("proposed", with_secret("question: "))},
    {"actions/ACT-001.yaml", record("open", "owner: p-pm\ndue: 2025-08-14\nsource: [CHG-009, RSK-001]\n")},
    {"actions/ACT-002.yaml",
     record("done", "owner: p-pm\ndue: 2025-08-14\ndone_on: 2025-08-14\nvisibility: internal\n")},
    {"changes/CHG-001.yaml",
     record("assessed",
            "raised: 2025-08-09\nsubmitted: 2025-08-12\ndecision_due: 2025-08-20\n" +
                with_secret("if_not_done: ") +
                "impact: {days: 3, cost: 77}\nactual: {days: 4, cost: 77704}\n"
                "funding: [{buffer: hidden-reserve, cost: 77705}, {buffer: change, cost: 77}]\n")},
    {"changes/CHG-009.yaml",
     "title: Quiet rework of the panel\nstatus: raised\nraised: 2025-08-01\nvisibility: internal\n"
     "impact: {days: 1, cost: 777}\n"},
    {"feedback/FBK-001.yaml",
     record("received",
            "received: 2025-08-01\nfrom: c-shift\ncategory: teamwork\nanalysis: {cause: c, code: "
            "secret-cause}\n" +
                with_secret("text: ") + "responded: {date: 2025-08-12, summary: " + with_secret("", "}\n"))},
    {"risks/RSK-001.yaml",
     "title: Flood season stops work\nstatus: occurred\nprobability: 4\nimpact: 4\nreview_on: 2025-08-10\n"
     "occurred: {date: 2025-08-12, days: 1, cost: 77706}\nfunding: [{buffer: change, cost: 77706}]\n"},
    {"lessons/LES-001.yaml", "title: Never promise dates\nstatus: published\nrecommendation: hush-hush\n"},
};

constexpr std::string_view never[] = {
    "rsk-001", "chg-009", "act-002", "les-001",  "les-077", "flood season", "quiet rework", "never promise",
    "hush",    "hidden-", "7770",    "internal", "c-shift", "secret-cause", "authority"};

void check_no_leak(const ReportOptions& options) {
  for (auto* write : {markdown_report, html_report, json_text_report}) {
    const auto text = lower_case(report_of(nasty, options, write));
    REQUIRE(has(text, "req-001"));
    for (const auto part : never) CHECK_MESSAGE(!has(text, part), part);
  }
}

}  // namespace

TEST_CASE("the client's edition names nothing internal, in either language") {
  for (const auto lang : {Language::en, Language::zh}) {
    check_no_leak({.lang = lang, .audience = Audience::client});
    check_no_leak({.lang = lang, .audience = Audience::client, .since = parse_date("2025-08-01")});
    check_no_leak({.lang = lang, .audience = Audience::client, .brief = true});
    check_no_leak({.lang = lang, .audience = Audience::client, .intro = secret});
  }
}

TEST_CASE("as JSON, the client's edition has neither findings nor limits of ours, and no trace of a link") {
  const auto report = json_of(nasty, {.audience = Audience::client});
  CHECK_FALSE(report.contains("findings"));
  CHECK(report["summary"]["findings"].is_null());
  CHECK(report["risks"]["counts"]["n"] == 0);
  CHECK(report["changes"]["open"]["n"] == 1);
  CHECK(report["changes"]["register"][0]["funding"].size() == 1);
  CHECK(report["feedback"]["steps"]["acknowledged"]["within_limit"].is_null());
  CHECK(report["feedback"]["register"][0]["from"].is_null());
  CHECK(report["meetings"]["actions"]["register"][0]["source"].empty());
  const auto ours = json_of(nasty);
  CHECK(ours["meetings"]["actions"]["register"][0]["source"].size() == 2);
  CHECK(ours["changes"]["register"][0]["funding"].size() == 2);
}

TEST_CASE("minutes and agenda name nothing internal, in either language") {
  const TempFolder folder;
  write_files(folder.path(), nasty);
  const auto project = load_project(folder.path());
  const auto today = *parse_date("2025-08-15");
  for (const auto lang : {Language::en, Language::zh}) {
    auto text = to_markdown(meeting_minutes(project, *project.find("MTG-001"), lang)) +
                to_markdown(proposed_agenda(project, today, lang));
    for (const auto& item : agenda_items(project, today, lang)) text += item.text;
    REQUIRE(has(text, "MTG-001"));
    REQUIRE(has(text, "FBK-001"));
    REQUIRE(has(text, "CHG-001"));
    for (const auto part : never) CHECK_MESSAGE(!has(lower_case(text), part), part);
  }
}

TEST_CASE("the client's edition counts nothing internal") {
  const auto text = report_of(nasty, {.audience = Audience::client});
  CHECK(has(text, "Open changes: 1 of 1"));
  CHECK(has(text, "| change | CNY 5,000 | CNY 0 |  CNY 77 |      2 % |               CNY 4,923 |"));
  CHECK(has(text, "Open actions: 1"));
  CHECK_FALSE(has(text, "## Risks"));
  CHECK_FALSE(has(text, "## Lessons"));
  CHECK_FALSE(has(text, "## Check findings"));
  CHECK_FALSE(has(text, "errors"));
  CHECK(has(text, "This edition counts only what is shared with the client."));
}

TEST_CASE("the same project shows all of it to us") {
  const auto text = report_of(nasty);
  CHECK(has(text, "INTERNAL"));
  CHECK(has(text, "Open changes: 2 of 2"));
  for (const auto* part :
       {"RSK-001", "CHG-009", "Flood season stops work", "hidden-reserve", "77,706", "hush"})
    CHECK_MESSAGE(has(text, part), part);
}

TEST_CASE("what says visibility: client is the client's: a risk too") {
  const Files files = {{"risks/RSK-001.yaml",
                        "title: Flood\nstatus: open\nvisibility: client\nprobability: 2\n"
                        "impact: 3\n"},
                       {"risks/RSK-002.yaml", "title: Ours\nstatus: open\n"}};
  const auto text = section_of("risks", files, {.audience = Audience::client});
  CHECK(has(text, "Risks: 1; open 1, occurred 0"));
  CHECK(has(text, "6 (2 × 3)"));
}
