#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string chg = "changes/CHG-001.yaml";

/// Raised on 2025-08-01, 14 days before today.
std::string change(const std::string& status, const std::string& more = "") {
  return "title: 第三操作站\nstatus: " + status + "\nraised: 2025-08-01\n" + more;
}

std::string decision(const std::string& status, const std::string& date = "2025-08-05",
                     const std::string& by = "c-ops") {
  return "title: D\nstatus: " + status + "\ndate: " + date + "\nsubject: [CHG-001]\ndecided_by: [" + by +
         "]\nchosen: yes\n";
}

std::string said_of(std::string_view code, const std::string& text) { return said(code, {{chg, text}}); }

std::string with_decision(std::string_view code, const std::string& change, const std::string& decision) {
  return said(code, {{chg, change}, {"decisions/DEC-001.yaml", decision}});
}

const std::string authority =
    "authority: [{who: p-pm, cost: 30000, days: 5}, {who: steering, cost: 100000, days: 10}]\n";

}  // namespace

TEST_CASE("CH001: approved, and nobody can show by whom") {
  const std::string fires = "CHG-001: CHG-001 is approved, and no decision that was made has it as subject";
  CHECK(said_of("CH001", change("approved")) == fires);
  CHECK(with_decision("CH001", change("approved"), decision("made")) == "");
  CHECK(with_decision("CH001", change("approved"), decision("proposed")) == fires);
  CHECK(with_decision("CH001", change("approved"), decision("superseded")) == fires);
  CHECK(said_of("CH001", change("closed")) ==
        "CHG-001: CHG-001 is closed, and no decision that was made has it as subject");
  CHECK(said_of("CH001", change("assessed")) == "");
  CHECK(said_of("CH001", change("deferred")) == "");
  CHECK(said_of("CH001", change("withdrawn")) == "");
}

TEST_CASE("CH001: naming the change elsewhere does not decide it") {
  CHECK(with_decision("CH001", change("approved"),
                      "title: D\nstatus: made\ndate: 2025-08-05\nsubject: []\nrefs: [CHG-001]\n") ==
        "CHG-001: CHG-001 is approved, and no decision that was made has it as subject");
}

TEST_CASE("CH002: a major change is the client's to decide") {
  const auto decided = [](const std::string& impact, const std::string& by,
                          const std::string& priority = "should") {
    return said("CH002",
                {{"rapport.yaml", with_client + authority},
                 {"requirements/REQ-001.yaml", requirement("approved", "priority: " + priority + "\n")},
                 {chg, change("implementing", "impact: " + impact + "\naffects: [REQ-001]\n")},
                 {"decisions/DEC-001.yaml", decision("made", "2025-08-05", by)}});
  };
  const std::string above = "{days: 0, cost: 100000.01}", within = "{days: 10, cost: 100000}";
  CHECK(
      decided(above, "p-pm") ==
      "CHG-001: CHG-001 is major (100,000.01 and 0 days, above all authority) and implementing, and DEC-001 "
      "names nobody who decides for the client");
  CHECK(decided("{days: 11, cost: 0}", "p-pm") ==
        "CHG-001: CHG-001 is major (0 and 11 days, above all authority) and implementing, and DEC-001 names "
        "nobody who decides for the client");
  CHECK(
      decided(within, "p-pm", "must") ==
      "CHG-001: CHG-001 is major (it touches a must) and implementing, and DEC-001 names nobody who decides "
      "for the client");
  CHECK(decided(within, "p-pm") == "");
  CHECK(decided(above, "p-pm, c-ops") == "");
  CHECK(decided(within, "c-ops", "must") == "");
}

TEST_CASE("CH002: one of the decisions on it is enough; without one CH001 has the word") {
  Files files = {{"rapport.yaml", with_client + authority},
                 {chg, change("closed", "impact: {days: 0, cost: 100001}\naffects: []\n")}};
  CHECK(said("CH002", files) == "");
  files["decisions/DEC-001.yaml"] = decision("made", "2025-08-05", "c-ops");
  files["decisions/DEC-002.yaml"] = decision("made", "2025-08-06", "p-pm");
  CHECK(said("CH002", files) == "");
  files["decisions/DEC-001.yaml"] = decision("proposed", "2025-08-05", "c-ops");
  CHECK(said("CH002", files) ==
        "CHG-001: CHG-001 is major (100,001 and 0 days, above all authority) and closed, and DEC-002 names "
        "nobody who decides for the client");
  files["rapport.yaml"] = authority;
  CHECK(said("CH002", files) == "");
}

TEST_CASE("CH003: an assessment says what it costs and what it touches") {
  CHECK(said_of("CH003", change("assessed")) ==
        "CHG-001: CHG-001 is assessed without impact.days, impact.cost, affects");
  CHECK(said_of("CH003", change("closed", "impact: {days: 0}\nadds: [REQ-001]\n")) ==
        "CHG-001: CHG-001 is closed without impact.cost");
  CHECK(said_of("CH003", change("assessed", "impact: {days: 0, cost: 0}\naffects:\n")) ==
        "CHG-001: CHG-001 is assessed without affects");
  CHECK(said_of("CH003", change("assessed", "impact: {days: 0, cost: 0}\naffects: []\n")) == "");
  CHECK(said_of("CH003", change("approved", "impact: {days: -2, cost: -100}\nremoves: [REQ-001]\n")) == "");
  CHECK(said_of("CH003", change("raised")) == "");
  CHECK(said_of("CH003", change("withdrawn")) == "");
}

TEST_CASE("CH004: no work before the decision") {
  const auto begun = [](const std::string& status, const std::string& day) {
    return change(status, "log: [{date: " + day + ", status: " + status + "}]\n");
  };
  CHECK(with_decision("CH004", begun("implementing", "2025-08-04"), decision("made")) ==
        "CHG-001: CHG-001 was implementing on 2025-08-04, 1 day before the decision on it, of 2025-08-05");
  CHECK(with_decision("CH004", begun("implementing", "2025-08-05"), decision("made")) == "");
  CHECK(with_decision("CH004", begun("implemented", "2025-08-02"), decision("made")) ==
        "CHG-001: CHG-001 was implemented on 2025-08-02, 3 days before the decision on it, of 2025-08-05");
  CHECK(with_decision("CH004", begun("withdrawn", "2025-08-02"), decision("made")) == "");
  CHECK(with_decision("CH004", change("implementing"), decision("made")) == "");
  CHECK(said_of("CH004", begun("implementing", "2025-08-04")) == "");
}

TEST_CASE("CH004: the first day of work counts, and the first decision") {
  const Files files = {
      {chg, change("implementing",
                   "log: [{date: 2025-08-06, status: implementing}, {date: 2025-08-08, status: implemented}, "
                   "{date: 2025-08-10, status: implementing}]\n")},
      {"decisions/DEC-001.yaml", decision("made", "2025-08-05")},
      {"decisions/DEC-002.yaml", decision("made", "2025-08-09")}};
  CHECK(said("CH004", files) == "");
}

TEST_CASE("CH005: raised, and nobody has said what it would do") {
  const std::string fires = "CHG-001: CHG-001 is not assessed, 14 days since raised, limit 13";
  const Files shorter = {{"rapport.yaml", "limits: {CH005: 13}\n"}, {chg, change("raised")}};
  CHECK(said("CH005", shorter) == fires);
  CHECK(said_of("CH005", change("raised")) == "");
  CHECK(said("CH005", {{"rapport.yaml", "limits: {CH005: 13}\n"}, {chg, change("assessed")}}) == "");
  CHECK(said("CH005", {{"rapport.yaml", "limits: {CH005: 13}\n"}, {chg, change("withdrawn")}}) == "");
}

TEST_CASE("CH006: the day of the decision has passed") {
  const auto due = [](const std::string& status, const std::string& day) {
    return said_of("CH006", change(status, "decision_due: " + day + "\n"));
  };
  CHECK(due("assessed", "2025-08-14") == "CHG-001: the decision on CHG-001 was due on 2025-08-14, 1 day ago");
  CHECK(due("raised", "2025-08-05") == "CHG-001: the decision on CHG-001 was due on 2025-08-05, 10 days ago");
  CHECK(due("assessed", "2025-08-15") == "");
  CHECK(due("approved", "2025-08-05") == "");
  CHECK(due("rejected", "2025-08-05") == "");
  CHECK(due("deferred", "2025-08-05") == "");
  CHECK(said_of("CH006", change("assessed")) == "");
}

namespace {

std::string note(const std::string& result, const std::string& seal) {
  return "verification: [{date: 2025-08-06, method: test, result: " + result + ", note: Seen, of: " + seal +
         "}]\n";
}

/// What CH007 says of a closed change that affects this requirement.
std::string closed_over(const std::string& requirement, const std::string& status = "closed") {
  return said("CH007", {{"requirements/REQ-001.yaml", requirement},
                        {chg, change(status, "affects: [{id: REQ-001}]\n")}});
}

}  // namespace

TEST_CASE("CH007: a change is closed when what it changed has passed") {
  const std::string fires = "CHG-001: CHG-001 is closed, and REQ-001 has not passed: ";
  CHECK(closed_over(requirement("verified", note("pass", present_seal))) == "");
  CHECK(closed_over(requirement("verified", note("pass", older_seal))) ==
        "CHG-001: CHG-001 is closed, and REQ-001 has not passed: its newest pass, of 2025-08-06, vouches for "
        "older words");
  CHECK(closed_over(requirement("approved", note("fail", present_seal))) ==
        fires + "the latest note on its words, of 2025-08-06, says fail");
  CHECK(closed_over(requirement("approved")) == fires + "there is no note on its present words");
  CHECK(closed_over(requirement("approved", note("fail", older_seal))) ==
        fires + "there is no note on its present words");
  CHECK(closed_over(requirement("approved"), "implemented") == "");
}

TEST_CASE("CH007: what is waived or will not be needs no pass") {
  const auto waived = [](const std::string& until) {
    return requirement("implemented",
                       "waived: {by: c-ops, date: 2025-08-01, until: " + until + ", reason: r}\n");
  };
  CHECK(closed_over(waived("2025-08-15")) == "");
  CHECK(closed_over(requirement("withdrawn")) == "");
  CHECK(closed_over(requirement("rejected")) == "");
}

TEST_CASE("CH007: a waiver that ends breaks no build overnight") {
  const auto findings = findings_in(
      {{"requirements/REQ-001.yaml",
        requirement("approved", "waived: {by: c-ops, date: 2025-08-01, until: 2025-08-14, reason: r}\n")},
       {chg, change("closed", "impact: {days: 0, cost: 0}\naffects: [REQ-001]\n")},
       {"decisions/DEC-001.yaml", decision("made")}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].check->code == "CH007");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].clock == Clock::yes);
}

TEST_CASE("CH007: a fail after the waiver's end is an error") {
  const auto findings = findings_in(
      {{"requirements/REQ-001.yaml",
        requirement("approved", note("fail", present_seal) +
                                    "waived: {by: c-ops, date: 2025-08-01, until: 2025-08-05, reason: r}\n")},
       {chg, change("closed", "impact: {days: 0, cost: 0}\naffects: [REQ-001]\n")},
       {"decisions/DEC-001.yaml", decision("made")}});
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return finding.check->code == "CH007"; });
  REQUIRE(found != findings.end());
  CHECK(found->severity == Severity::error);
  CHECK(found->clock == Clock::no);
}

TEST_CASE("CH007: the newest approved change answers for the words") {
  Files files = {{"requirements/REQ-001.yaml", requirement("approved")},
                 {chg, change("closed", "affects: [REQ-001]\n")},
                 {"decisions/DEC-001.yaml", decision("made", "2025-08-05")}};
  const auto second = [&](const std::string& status, const std::string& approved) {
    files["changes/CHG-002.yaml"] =
        change(status, "affects: [REQ-001]\nlog: [{date: " + approved + ", status: approved}]\n");
    return said("CH007", files);
  };
  const std::string fires =
      "CHG-001: CHG-001 is closed, and REQ-001 has not passed: there is no note on its present words";
  CHECK(second("approved", "2025-08-06") == "");
  CHECK(second("approved", "2025-08-05") == "");  // the same day: by id
  CHECK(second("approved", "2025-08-04") == fires);
  CHECK(second("assessed", "2025-08-06") == fires);
  CHECK(second("withdrawn", "2025-08-06") == fires);
  CHECK(second("closed", "2025-08-06") ==
        "CHG-002: CHG-002 is closed, and REQ-001 has not passed: there is no note on its present words");
}

TEST_CASE("CH007 stands at the requirement, and can be suppressed on the change") {
  Files files = {{"requirements/REQ-001.yaml", requirement("approved")},
                 {chg, change("closed", "impact: {days: 0, cost: 0}\naffects:\n  - REQ-001\n")},
                 {"decisions/DEC-001.yaml", decision("made")}};
  const auto findings = findings_in(files);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].check->code == "CH007");
  CHECK(findings[0].line == 6);
  CHECK(findings[0].column == 5);
  files[chg] += "suppress: [{check: CH007, reason: r, until: 2025-12-31}]\n";
  CHECK(findings_in(files).empty());
}

TEST_CASE("CH008: implemented, and the words are what they were") {
  const auto assessed = [](const std::string& status, const std::string& row,
                           const std::string& state = "approved") {
    return said("CH008", {{"requirements/REQ-001.yaml", requirement(state)},
                          {chg, change(status, "affects: [" + row + "]\n")}});
  };
  const auto present = "{id: REQ-001, of: " + present_seal + "}";
  CHECK(assessed("implemented", present) ==
        "CHG-001: CHG-001 is implemented, and REQ-001 still has the words that the change was assessed "
        "against");
  CHECK(assessed("closed", present) ==
        "CHG-001: CHG-001 is closed, and REQ-001 still has the words that the change was assessed against");
  CHECK(assessed("implementing", present) == "");
  CHECK(assessed("implemented", "{id: REQ-001, of: " + older_seal + "}") == "");
  CHECK(assessed("implemented", "REQ-001") == "");  // nobody knows what it was assessed against
  CHECK(assessed("implemented", present, "withdrawn") == "");
}

TEST_CASE("CH009: the team has to hear of it") {
  const auto told = [](const std::string& status, const std::string& notified,
                       const std::string& decided = "2025-08-11", const std::string& limit = "") {
    return said("CH009", {{"rapport.yaml", with_client + limit},
                          {chg, change(status, notified)},
                          {"decisions/DEC-001.yaml", decision("made", decided)}});
  };
  const std::string fires =
      "CHG-001: the team was not told of the decision on CHG-001, 4 days since the decision, limit 3";
  CHECK(told("approved", "") == fires);
  CHECK(told("implemented", "notified: [{who: c-ops, date: 2025-08-12}]\n") == fires);
  CHECK(told("approved", "notified: [{who: p-pm, date: 2025-08-15}]\n") == "");
  CHECK(told("approved", "", "2025-08-12") == "");
  CHECK(told("approved", "", "2025-08-11", "limits: {CH009: 4}\n") == "");
  CHECK(told("closed", "") == "");
  CHECK(told("rejected", "") == "");
  CHECK(said_of("CH009", change("approved")) == "");
}

TEST_CASE("CH009: without people whoever was told will do") {
  CHECK(with_decision("CH009", change("approved", "notified: [{who: Li, date: 2025-08-06}]\n"),
                      decision("made")) == "");
  CHECK(with_decision("CH009", change("approved"), decision("made")) ==
        "CHG-001: the team was not told of the decision on CHG-001, 10 days since the decision, limit 3");
}

TEST_CASE("CH010: a notice of claim is due") {
  const auto claim = [](const std::string& due, const std::string& more = "",
                        const std::string& status = "raised") {
    return said_of("CH010", change(status, "claim: {event: 停电, notice_due: " + due + more + "}\n"));
  };
  CHECK(claim("2025-08-22") ==
        "CHG-001: no notice of claim was given for CHG-001, due on 2025-08-22, in 7 days");
  CHECK(claim("2025-08-10") ==
        "CHG-001: no notice of claim was given for CHG-001, due on 2025-08-10, 5 days ago");
  CHECK(claim("2025-08-15", "", "closed") ==
        "CHG-001: no notice of claim was given for CHG-001, due on 2025-08-15, in 0 days");
  CHECK(claim("2025-08-23") == "");
  CHECK(claim("2025-08-10", ", notice_given: 2025-08-12") == "");
  CHECK(claim("2025-08-10", "", "rejected") == "");
  CHECK(said_of("CH010", change("raised", "claim: {event: e}\n")) == "");
  CHECK(said("CH010", {{"rapport.yaml", "limits: {CH010: 2}\n"},
                       {chg, change("raised", "claim: {event: e, notice_due: 2025-08-18}\n")}}) == "");
}

TEST_CASE("CH011: it came to more than was approved") {
  const auto came_to = [](const std::string& impact, const std::string& actual,
                          const std::string& limit = "20") {
    return said("CH011", {{"rapport.yaml", "limits: {CH011: " + limit + "}\n"},
                          {chg, change("implemented", "impact: " + impact + "\nactual: " + actual + "\n")}});
  };
  const std::string approved = "{days: 5, cost: 1000}";
  CHECK(came_to(approved, "{days: 6, cost: 1200}") == "");
  CHECK(came_to(approved, "{days: 7, cost: 1200.01}") ==
        "CHG-001: CHG-001: actual days 7, approved 5, 2 above, limit 20 %\n"
        "CHG-001: CHG-001: actual cost 1,200.01, approved 1,000, 200.01 above, limit 20 %");
  CHECK(came_to(approved, "{days: 7, cost: 1200}", "40") == "");
  CHECK(came_to("{days: 0, cost: 0}", "{days: 0, cost: 1}") ==
        "CHG-001: CHG-001: actual cost 1, approved 0, 1 above, limit 20 %");
  CHECK(came_to("{days: 0, cost: -100}", "{cost: -80}") == "");
  CHECK(came_to("{days: 0, cost: -100}", "{cost: -70}") ==
        "CHG-001: CHG-001: actual cost -70, approved -100, 30 above, limit 20 %");
  CHECK(came_to("{days: 0}", "{cost: 500}") == "");
  CHECK(said_of("CH011", change("withdrawn", "impact: {cost: 1}\nactual: {cost: 2}\n")) == "");
}

TEST_CASE("CH012: open for long") {
  const auto raised = [](const std::string& day, const std::string& status = "deferred") {
    return said_of("CH012", "title: t\nstatus: " + status + "\nraised: " + day + "\n");
  };
  CHECK(raised("2025-06-19") == "CHG-001: CHG-001 is still open, 57 days since raised, limit 56");
  CHECK(raised("2025-06-20") == "");
  CHECK(raised("2025-01-01", "closed") == "");
  CHECK(raised("2025-01-01", "rejected") == "");
  CHECK(said("CH012", {{"rapport.yaml", "limits: {CH012: 14}\n"}, {chg, change("approved")}}) == "");
}

TEST_CASE("CH013: whoever asked is told that it is not done") {
  const auto told = [](const std::string& status, const std::string& more) {
    return said("CH013", {{"rapport.yaml", with_client}, {chg, change(status, more)}});
  };
  const std::string asked = "raised_by: c-ops\n";
  CHECK(told("rejected", asked) ==
        "CHG-001: CHG-001 is rejected, and c-ops, who raised it, is not among the notified");
  CHECK(told("deferred", asked + "notified: [{who: p-pm, date: 2025-08-12}]\n") ==
        "CHG-001: CHG-001 is deferred, and c-ops, who raised it, is not among the notified");
  CHECK(told("rejected", asked + "notified: [{who: c-ops, date: 2025-08-12}]\n") == "");
  CHECK(told("withdrawn", asked) == "");
  CHECK(told("approved", asked) == "");
  CHECK(told("rejected", "") == "");
  CHECK(told("rejected", "raised_by: p-old\n") == "");
}

TEST_CASE("the fingerprints of changes that wait stay the same from day to day") {
  const TempFolder folder;
  write_files(
      folder.path(),
      {{"rapport.yaml", "limits: {CH005: 1, CH012: 1}\n"},
       {chg, change("raised", "decision_due: 2025-08-10\nclaim: {event: e, notice_due: 2025-08-16}\n")}});
  const auto project = load_project(folder.path());
  const auto today = run_checks(project, *parse_date("2025-08-15"));
  const auto tomorrow = run_checks(project, *parse_date("2025-08-16"));
  REQUIRE(today.size() == 4);
  REQUIRE(tomorrow.size() == 4);
  for (std::size_t i = 0; i < today.size(); ++i) {
    CHECK(today[i].clock == Clock::yes);
    CHECK(today[i].message != tomorrow[i].message);
    CHECK(fingerprint(today[i]) == fingerprint(tomorrow[i]));
  }
}
