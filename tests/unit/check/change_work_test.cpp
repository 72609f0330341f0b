#include <doctest/doctest.h>

#include "changes.hpp"

using namespace rapport;

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
