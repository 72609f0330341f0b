#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

Files of_client(const std::string& text) { return {{"rapport.yaml", with_client}, {req, text}}; }

std::string agreed_by(const std::string& person, const std::string& seal = present_seal) {
  return "agreed: {by: " + person + ", date: 2025-04-02, of: " + seal + "}\n";
}

std::string change(const std::string& status, const std::string& more = "") {
  return "title: C\nraised: 2025-03-01\naffects: [REQ-001]\nstatus: " + status + "\n" + more;
}

Files with_parents(const std::vector<std::string>& parents) {
  Files files;
  for (std::size_t i = 0; i < parents.size(); ++i)
    files["requirements/REQ-00" + std::to_string(i + 1) + ".yaml"] =
        requirement("draft", "parents: [" + parents[i] + "]\n");
  return files;
}

}  // namespace

TEST_CASE("RQ001: the client has to agree to what is implicit") {
  const std::string implicit = "nature: implicit\n";
  CHECK(said("RQ001", of_client(requirement("approved", implicit))) ==
        "REQ-001: REQ-001 is implicit and approved, and nobody on the client's side has agreed to it");
  CHECK(said("RQ001", of_client(requirement("verified", implicit + agreed_by("p-pm")))) ==
        "REQ-001: REQ-001 is implicit and verified, and p-pm, who agreed to it, is not on the client's side");
  CHECK(said("RQ001", of_client(requirement("approved", implicit + agreed_by("c-ops")))) == "");
  CHECK(said("RQ001", of_client(requirement("proposed", implicit))) == "");
  CHECK(said("RQ001", of_client(requirement("approved"))) == "");
}

TEST_CASE("RQ001 is silent without a client, and takes anybody's word without people") {
  const auto text = requirement("approved", "nature: implicit\n");
  CHECK(said("RQ001", {{req, text}}) == "");
  CHECK(said("RQ001", {{"rapport.yaml", "client: A\n"}, {req, text}}) != "");
  CHECK(said("RQ001", {{"rapport.yaml", "client: A\n"}, {req, text + agreed_by("ops")}}) == "");
}

TEST_CASE("RQ002: a type that asks for a number") {
  const auto typed = [](const std::string& type, const std::string& more) {
    return Files{{req, "title: T\nstatus: draft\ntype: " + type + "\n" + more}};
  };
  CHECK(said("RQ002", typed("performance", "statement: The system shall start.\n")) ==
        "REQ-001: REQ-001 is about performance and names no number with a unit");
  CHECK(said("RQ002", typed("functional", "statement: The system shall start.\n")) == "");
  CHECK(said("RQ002", typed("schedule", "statement: The system shall start within 5 s.\n")) == "");
  CHECK(said("RQ002",
             typed("scale",
                   "statement: The system shall start.\nacceptance_criteria: [Up, Up after 5 s]\n")) == "");
  CHECK(said("RQ002", typed("schedule", "statement: The system shall start on 31 October.\n")) == "");
  CHECK(said("RQ002", typed("quality", "statement: The system shall start on 31 October.\n")) != "");
}

TEST_CASE("RQ002: of a schedule a date is the figure, of a scale whatever is counted") {
  const auto of = [](const std::string& type, const std::string& statement) {
    return said("RQ002",
                {{req, "title: T\nstatus: draft\ntype: " + type + "\nstatement: " + statement + "\n"}});
  };
  for (const auto* dated : {"The plant shall be handed over by 2026-10-31.", "系统应于2026年10月31日前交付。",
                            "The test shall end on 31 October 2026.", "Training shall begin in May 2026.",
                            "系统应在2026年底前交付。"}) {
    CAPTURE(dated);
    CHECK(of("schedule", dated) == "");
    CHECK(of("performance", dated) != "");
  }
  CHECK(of("schedule", "The plant shall be handed over in time.") != "");
  CHECK(of("schedule", "The plant shall keep IEC 60870-5-104.") != "");
  CHECK(of("scale", "The panel shall hold 12 breakers.") == "");
  CHECK(of("scale", "The panel shall hold 12 moulded-case breakers.") == "");
  CHECK(of("scale", "The panel shall keep class 2 always.") != "");
  CHECK(of("scale", "控制室应有8盏灯。") == "");
}

TEST_CASE("RQ003: other words than the client agreed to") {
  CHECK(said("RQ003", {{req, requirement("approved", agreed_by("c-ops"))}}) == "");
  CHECK(said("RQ003", {{req, requirement("approved", agreed_by("c-ops", older_seal))}}) ==
        "REQ-001: the words of REQ-001 differ from those that c-ops agreed to on 2025-04-02");
  CHECK(said("RQ003", {{req, requirement("withdrawn", agreed_by("c-ops", older_seal))}}) == "");
}

TEST_CASE("RQ003: an approved change allows other words") {
  const auto with_change = [](const std::string& text) {
    return Files{{req, requirement("approved", agreed_by("c-ops", older_seal))},
                 {"changes/CHG-001.yaml", text}};
  };
  const auto log = [](const std::string& date) { return "log: [{date: " + date + ", status: approved}]\n"; };
  CHECK(said("RQ003", with_change(change("approved", log("2025-04-02")))) == "");
  CHECK(said("RQ003", with_change(change("closed", log("2025-05-01")))) == "");
  CHECK(said("RQ003", with_change(change("approved", log("2025-04-01")))) != "");
  CHECK(said("RQ003", with_change(change("assessed"))) != "");
}

TEST_CASE("RQ003: the decision dates a change whose log does not") {
  const auto decided = [](const std::string& date) {
    return Files{
        {req, requirement("approved", agreed_by("c-ops", older_seal))},
        {"changes/CHG-001.yaml", change("implementing")},
        {"decisions/DEC-001.yaml", "title: D\nstatus: made\nsubject: [CHG-001]\ndate: " + date + "\n"}};
  };
  CHECK(said("RQ003", decided("2025-05-01")) == "");
  CHECK(said("RQ003", decided("2025-03-01")) != "");
}

TEST_CASE("RQ004: the client accepts") {
  const auto accepted = [](const std::string& log) {
    return of_client(requirement("accepted", agreed_by("c-ops") + log));
  };
  CHECK(said("RQ004", accepted("log: [{date: 2025-08-01, status: accepted, by: c-ops}]\n")) == "");
  CHECK(said("RQ004", accepted("log: [{date: 2025-08-01, status: accepted, by: p-pm}]\n")) ==
        "REQ-001: REQ-001 was accepted by p-pm, who is not on the client's side");
  CHECK(said("RQ004", accepted("")) == "REQ-001: REQ-001 is accepted, and its log does not say by whom");
  CHECK(said("RQ004", of_client(requirement("verified"))) == "");
}

TEST_CASE("RQ004: of several acceptances the last counts") {
  const std::string log =
      "log:\n  - {date: 2025-06-01, status: accepted, by: p-pm}\n  - {date: 2025-07-01, status: approved}\n"
      "  - {date: 2025-08-01, status: accepted, by: c-ops}\n";
  CHECK(said("RQ004", of_client(requirement("accepted", log))) == "");
}

TEST_CASE("RQ005: cycles, each once") {
  CHECK(said("RQ005", with_parents({"", "REQ-001", "REQ-002"})) == "");
  CHECK(said("RQ005", with_parents({"REQ-003", "REQ-001", "REQ-002", "REQ-005", "REQ-004"})) ==
        "REQ-001: REQ-001 descends from itself: REQ-001 → REQ-003 → REQ-002 → REQ-001\n"
        "REQ-004: REQ-004 descends from itself: REQ-004 → REQ-005 → REQ-004");
  CHECK(
      said("RQ005",
           with_parents({"REQ-002", "REQ-003", "REQ-004", "REQ-005", "REQ-006", "REQ-007", "REQ-001"})) ==
      "REQ-001: REQ-001 descends from itself: REQ-001 → REQ-002 → REQ-003 → REQ-004 → … → REQ-007 → REQ-001");
}

TEST_CASE("RQ005 points at the parent that closes the cycle") {
  for (const auto& finding : findings_in(with_parents({"REQ-003, REQ-002", "REQ-001", ""}))) {
    if (finding.check->code == "RQ005") CHECK(finding.field == "parents.1");
  }
}

TEST_CASE("RQ006: the words of a parent changed") {
  const auto derived = [](const std::string& seal, const std::string& status) {
    return Files{
        {req, requirement("approved")},
        {"requirements/REQ-002.yaml", requirement(status, "parents: [{id: REQ-001, of: " + seal + "}]\n")}};
  };
  CHECK(said("RQ006", derived(present_seal, "draft")) == "");
  CHECK(said("RQ006", derived(older_seal, "draft")) ==
        "REQ-002: REQ-002 was derived from older words of REQ-001");
  CHECK(said("RQ006", derived(older_seal, "rejected")) == "");
  CHECK(said("RQ006", with_parents({"", "REQ-001"})) == "");
}

TEST_CASE("RQ007: no origin, where half of the others have one") {
  Files files = {{req, requirement("approved")}, {"requirements/REQ-002.yaml", requirement("approved")}};
  CHECK(said("RQ007", files) == "");
  files["requirements/REQ-003.yaml"] = requirement("approved", "rationale: why\n");
  CHECK(said("RQ007", files) ==
        "REQ-001: REQ-001 has neither parent, source nor rationale\n"
        "REQ-002: REQ-002 has neither parent, source nor rationale");
  files["requirements/REQ-004.yaml"] = requirement("approved");
  CHECK(said("RQ007", files) == "");
}

TEST_CASE("RQ008: too many are must") {
  const auto prioritised = [](const std::vector<std::string>& priorities,
                              const std::string& rapport_yaml = "") {
    Files files = {{"rapport.yaml", rapport_yaml}};
    for (std::size_t i = 0; i < priorities.size(); ++i)
      files["requirements/REQ-00" + std::to_string(i) + ".yaml"] =
          requirement("approved", "priority: " + priorities[i] + "\n");
    return said("RQ008", files);
  };
  CHECK(prioritised({"must", "must", "must", "must"}) ==
        "rapport: 4 of 4 active requirements are must, more than 75 %");
  CHECK(prioritised({"must", "must", "must", "should"}) == "");
  CHECK(prioritised({"must", "must", "must"}) == "");
  CHECK(prioritised({"must", "must", "must", "should"}, "limits: {RQ008: 50}\n") ==
        "rapport: 3 of 4 active requirements are must, more than 50 %");
}
