#include <doctest/doctest.h>

#include "changes.hpp"

using namespace rapport;

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
