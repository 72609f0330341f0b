#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

std::string action(const std::string& more) { return "title: A\nowner: p-pm\ndue: 2025-09-01\n" + more; }

}  // namespace

TEST_CASE("GN001: records that cannot be read, or whose fields are wrong") {
  CHECK(said("GN001", {{req, requirement("approved")}}) == "");
  CHECK(said("GN001", {{req, "title: A\nstatus: \"approved\n"}}) ==
        "REQ-001: the quote \" that opens here is not closed; close it on the same line");
  CHECK(said("GN001", {{req, "titel: A\nstatus: aproved\n"}}) ==
        "REQ-001: \"titel\" is no field of a requirement; did you mean \"title\"?\n"
        "REQ-001: title is missing; add \"title: …\"\n"
        "REQ-001: \"aproved\" is no state of a requirement; choose draft, proposed, approved, implemented, "
        "verified, "
        "accepted, deferred, rejected, withdrawn; did you mean \"approved\"?");
}

TEST_CASE("GN001: nothing but white space is no value") {
  CHECK(said("GN001", {{req, "title: \" \"\nstatus: draft\n"}}) ==
        "REQ-001: title is empty; write its value");
  CHECK(said("GN001", {{req, "title: \"　\"\nstatus: draft\n"}}) ==
        "REQ-001: title is empty; write its value");
  CHECK(said("GN001", {{req, requirement("draft", "tags: [a, \" \"]\n")}}) ==
        "REQ-001: an empty list item; write a value or remove the dash");
  CHECK(said("GN001", {{req, requirement("draft", "tags: [\" a \"]\nrationale: \"\"\n")}}) == "");
}

TEST_CASE("GN001 gives the place") {
  const auto findings = findings_in({{req, "title: A\nstatus: draft\n类型: x\n"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].file == req);
  CHECK(findings[0].line == 3);
  CHECK(findings[0].column == 1);
  CHECK(findings[0].field == "类型");
}

TEST_CASE("GN001: a suppression names a code, a family or a name") {
  const auto with = [](const std::string& check) {
    return Files{
        {req, requirement("approved", "suppress: [{check: " + check + ", reason: r, until: 2025-12-31}]\n")}};
  };
  CHECK(said("GN001", with("VF004")) == "");
  CHECK(said("GN001", with("VF")) == "");
  CHECK(said("GN001", with("stale-pass")) == "");
  CHECK(said("GN001", with("vf004")) == "REQ-001: write VF004 instead of \"vf004\"");
  CHECK(said("GN001", with("VF4")).starts_with("REQ-001: \"VF4\" is no check"));
}

TEST_CASE("GN001: a folder that cannot be read through is no record, and is named all the same") {
  const TempFolder folder;
  write_files(folder.path(), {{"elsewhere/REQ-001.yaml", requirement("approved")}});
  std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "requirements");
  const auto findings = run_checks(load_project(folder.path()), *parse_date("2025-08-15"));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].check->code == "GN001");
  CHECK(findings[0].file == "requirements");
  CHECK(findings[0].line == 0);
}

TEST_CASE("all other checks are silent on a record that cannot be read") {
  const auto text =
      requirement("accepted", "nature: implicit\ntype: performance\nparents: [REQ-009]\nx: [1\n");
  const auto findings = findings_in({{"rapport.yaml", with_client}, {req, text}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].check->code == "GN001");
}

TEST_CASE("GN002: one id for two records, and names that are no id") {
  CHECK(said("GN002", {{"requirements/REQ-001.yaml", requirement("draft")}}) == "");
  CHECK(said("GN002", {{req, requirement("draft")}, {"requirements/REQ-002.yaml", requirement("draft")}}) ==
        "");
  CHECK(
      said("GN002", {{req, requirement("draft")}, {"requirements/hmi/req-001.yaml", requirement("draft")}}) ==
      "req-001: the id req-001 stands in requirements/REQ-001.yaml as well; rename one of them");
  CHECK(said("GN002", {{"requirements/REQ 1.yaml", requirement("draft")}})
            .starts_with("requirements/REQ 1.yaml: the file name is the record's id, and an id may hold "
                         "letters A-Z, digits, - and _ only; rename the file"));
}

TEST_CASE("GN003: references to nothing, to the wrong kind, to the record itself") {
  const Files good = {{req, requirement("draft")},
                      {"requirements/REQ-002.yaml", requirement("draft", "parents: [REQ-001]\n")}};
  CHECK(said("GN003", good) == "");
  CHECK(said("GN003", {{req, requirement("draft", "parents: [REQ-OLD]\n")}}) ==
        "REQ-001: there is no record REQ-OLD");
  CHECK(said("GN003", {{req, requirement("draft", "parents: [REQ-001]\n")}}) ==
        "REQ-001: REQ-001 refers to itself; name another record");
  CHECK(said("GN003", {{req, requirement("draft", "parents: [ACT-001]\n")},
                       {"actions/ACT-001.yaml", action("status: open\n")}}) ==
        "REQ-001: ACT-001 is an action; parents names a requirement");
}

TEST_CASE("GN003: buffers that are not in rapport.yaml") {
  const std::string risk = "title: R\nstatus: open\nfunding: [{buffer: change, cost: 1}]\n";
  const std::string buffers = "buffers: [{id: change, unit: money, size: 10}]\n";
  CHECK(said("GN003", {{"risks/RSK-001.yaml", risk}, {"rapport.yaml", buffers}}) == "");
  CHECK(said("GN003", {{"risks/RSK-001.yaml", risk}}) ==
        "RSK-001: change is no buffer of rapport.yaml; add it under buffers:");
}

TEST_CASE("GN004: the status is not what the log says last") {
  const auto with_log = [](const std::string& entries) {
    return Files{{req, requirement("approved", "log: [" + entries + "]\n")}};
  };
  CHECK(said("GN004", {{req, requirement("approved")}}) == "");
  CHECK(said("GN004",
             with_log("{date: 2025-03-01, status: proposed}, {date: 2025-03-01, status: approved}")) == "");
  CHECK(said("GN004", with_log("{date: 2025-03-01, status: proposed}")) ==
        "REQ-001: status is approved, but the last log entry says proposed");
  CHECK(
      said("GN004", with_log("{date: 2025-03-02, status: proposed}, {date: 2025-03-01, status: approved}")) ==
      "REQ-001: the log goes back in time to 2025-03-01");
}

TEST_CASE("GN006: fields expected from the state on, in one finding") {
  const std::string decision = "title: D\n";
  CHECK(said("GN006", {{"decisions/DEC-001.yaml", decision + "status: proposed\n"}}) == "");
  CHECK(said("GN006", {{"decisions/DEC-001.yaml", decision + "status: made\nchosen: this\n"}}) ==
        "DEC-001: DEC-001 is made without date, decided_by");
  CHECK(said("GN006", {{req, "title: T\nstatus: draft\n"}}) == "");
  CHECK(said("GN006", {{req, "title: T\nstatus: proposed\n"}}) ==
        "REQ-001: REQ-001 is proposed without statement");
}

TEST_CASE("GN006: criteria and source are missed only where half of the others have them") {
  const std::string full = "acceptance_criteria: [Seen]\nsource: {method: contract}\n";
  Files files = {{req, requirement("approved")}};
  CHECK(said("GN006", files) == "");
  files["requirements/REQ-002.yaml"] = requirement("approved", full);
  CHECK(said("GN006", files) == "REQ-001: REQ-001 is approved without acceptance_criteria, source");
  files["requirements/REQ-003.yaml"] =
      requirement("approved", full + "suppress: [{check: VF004, reason: r, until: 2025-12-31}]\n");
  files["requirements/REQ-001.yaml"] = requirement("proposed");
  CHECK(said("GN006", files) == "");
  files["requirements/REQ-001.yaml"] =
      requirement("approved", "acceptance_criteria: []\nsource: {method: contract}\n");
  CHECK(said("GN006", files) == "");
}

TEST_CASE("GN008: suppressions that are past, or silence nothing") {
  const auto suppressed = [](const std::string& row) {
    return Files{{req, requirement("implemented", "suppress: [{check: " + row + "}]\n")}};
  };
  CHECK(said("GN008", suppressed("VF001, reason: r, until: 2025-08-15")) == "");
  CHECK(said("VF001", suppressed("VF001, reason: r")) ==
        "REQ-001: REQ-001 is implemented and has no verification note");
  CHECK(said("GN001", suppressed("GN001, until: 2025-12-31")) ==
        "REQ-001: suppress.0.reason is missing; add \"reason: …\"");
  CHECK(said("GN008", suppressed("VF001, reason: r, until: 2025-08-14")) ==
        "REQ-001: the suppression of VF001 ended on 2025-08-14");
  CHECK(said("GN008", suppressed("VF005, reason: r, until: 2025-08-15")) ==
        "REQ-001: the suppression of VF005 silences nothing");
}

TEST_CASE("a suppression that ends breaks no build overnight") {
  const auto findings = findings_in(
      {{req, requirement("implemented", "suppress: [{check: VF, reason: r, until: 2025-08-14}]\n")},
       {"requirements/REQ-002.yaml", requirement("implemented")}});
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].check->code == "VF001");
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].clock == Clock::yes);
  CHECK(findings[1].check->code == "GN008");
  CHECK(findings[2].check->code == "VF001");
  CHECK(findings[2].severity == Severity::error);
  CHECK(findings[2].clock == Clock::no);
}

TEST_CASE("GN001: a limit stands where a check has one") {
  const auto limited = [](const std::string& row) {
    return said("GN001", {{"rapport.yaml", "limits: {" + row + "}\n"}});
  };
  CHECK(limited("CH005: 3") == "");
  CHECK(limited("RQ008: 50, CH010: 14, SV003: 60") == "");
  CHECK(limited("VF001: 3") == "rapport: VF001 has no limit; \"rapport explain VF001\" tells when it fires");
  CHECK(limited("MT003: 70").starts_with("rapport: MT003 has no limit"));
}

TEST_CASE("GN009: conflict markers, and nothing else on that file") {
  const auto findings = findings_in({{req, "title: A\n<<<<<<< HEAD\nstatus: draft\n"}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].check->code == "GN009");
  CHECK(findings[0].line == 2);
  CHECK(said("GN009", {{req, requirement("draft")}}) == "");
}

TEST_CASE("GN010: what is open does not rest on what is dead") {
  const auto files = [](const std::string& parent, const std::string& child, const std::string& field) {
    return Files{{req, requirement(parent)},
                 {"requirements/REQ-002.yaml", requirement(child, field + ": [REQ-001]\n")}};
  };
  CHECK(said("GN010", files("withdrawn", "draft", "parents")) ==
        "REQ-002: parents names REQ-001, which is withdrawn");
  CHECK(said("GN010", files("approved", "draft", "parents")) == "");
  CHECK(said("GN010", files("withdrawn", "rejected", "parents")) == "");
  CHECK(said("GN010", files("withdrawn", "draft", "refs")) == "");
}

TEST_CASE("GN010: affects in its long form, and meetings") {
  const Files change = {
      {req, requirement("rejected")},
      {"changes/CHG-001.yaml", "title: C\nstatus: raised\nraised: 2025-08-01\naffects: [{id: REQ-001}]\n"}};
  CHECK(said("GN010", change) == "CHG-001: affects names REQ-001, which is rejected");
  const auto decision = [](const std::string& status) {
    return Files{
        {"meetings/MTG-001.yaml", "title: M\ntype: progress\ndate: 2025-08-01\nstatus: " + status + "\n"},
        {"decisions/DEC-001.yaml", "title: D\nstatus: proposed\nmeeting: MTG-001\n"}};
  };
  CHECK(said("GN010", decision("held")) == "");
  CHECK(said("GN010", decision("cancelled")) == "DEC-001: meeting names MTG-001, which is cancelled");
}

TEST_CASE("GN011: text that YAML eats") {
  CHECK(said("GN011", {{req, requirement("draft", "rationale: \"see #12\"\n")}}) == "");
  CHECK(said("GN011", {{req, requirement("draft", "rationale: see #12\n")}}) ==
        "REQ-001: everything from # on is a comment and no part of the value; quote the value, or write \"# "
        "\" before a "
        "comment");
  CHECK(said("GN011", {{req, requirement("draft", "tags: [一，二]\n")}})
            .starts_with("REQ-001: a full-width ，"));
}

TEST_CASE("ten well-written requirements of the smallest shape give nothing at all") {
  Files files;
  for (char digit = '0'; digit <= '9'; ++digit) {
    files[std::string("requirements/REQ-00") + digit + ".yaml"] = requirement(
        "verified", "verification: [{date: 2025-07-22, method: test, result: pass, note: Seen, of: " +
                        present_seal + "}]\n");
  }
  CHECK(findings_in(files).empty());
}
