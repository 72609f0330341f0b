#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

std::string note(const std::string& date, const std::string& result, const std::string& seal = present_seal) {
  return "  - {date: " + date + ", method: test, result: " + result + ", note: Seen, of: " + seal + "}\n";
}

std::string said_of(std::string_view code, const std::string& text) { return said(code, {{req, text}}); }

std::string with_notes(const std::string& status, const std::string& notes) {
  return requirement(status, "verification:\n" + notes);
}

std::string waiver(const std::string& by, const std::string& until) {
  return "waived: {by: " + by + ", date: 2025-07-01, until: " + until + ", reason: r}\n";
}

}  // namespace

TEST_CASE("VF001: implemented and no note") {
  CHECK(said_of("VF001", requirement("implemented")) ==
        "REQ-001: REQ-001 is implemented and has no verification note");
  CHECK(said_of("VF001", requirement("accepted", "verification: []\n")) ==
        "REQ-001: REQ-001 is accepted and has no verification note");
  CHECK(said_of("VF001", requirement("approved")) == "");
  CHECK(said_of("VF001", with_notes("implemented", note("2025-08-01", "blocked"))) == "");
}

TEST_CASE("VF001 begins where the project says") {
  const auto from = [](const std::string& state, const std::string& status) {
    return said("VF001", {{"rapport.yaml", "limits: {verification_from: " + state + "}\n"},
                          {req, requirement(status)}});
  };
  CHECK(from("verified", "implemented") == "");
  CHECK(from("approved", "approved") == "REQ-001: REQ-001 is approved and has no verification note");
}

TEST_CASE("VF001 stands at the status") {
  for (const auto& finding : findings_in({{req, requirement("implemented")}})) {
    CHECK(finding.check->code == "VF001");
    CHECK(finding.line == 2);
    CHECK(finding.column == 9);
  }
}

TEST_CASE("VF002: verified, and the latest note says otherwise") {
  CHECK(said_of("VF002", with_notes("verified", note("2025-08-01", "pass"))) == "");
  CHECK(said_of("VF002", with_notes("verified", note("2025-08-01", "pass") + note("2025-08-02", "fail"))) ==
        "REQ-001: REQ-001 is verified, but the latest note on its words, of 2025-08-02, says fail");
  CHECK(said_of("VF002", with_notes("verified", note("2025-08-02", "pass") + note("2025-08-01", "fail"))) ==
        "");
  CHECK(said_of("VF002", with_notes("accepted", note("2025-08-01", "fail", older_seal))) ==
        "REQ-001: REQ-001 is accepted without a note on its present words");
  CHECK(said_of("VF002", with_notes("implemented", note("2025-08-01", "fail"))) == "");
}

TEST_CASE("VF002 leaves the word to VF001 and VF003") {
  CHECK(said_of("VF002", requirement("verified")) == "");
  CHECK(said_of("VF002", with_notes("verified", note("2025-08-01", "pass", older_seal))) == "");
  CHECK(said_of("VF002", with_notes("verified", note("2025-08-01", "pass", older_seal) +
                                                    note("2025-08-02", "blocked"))) == "");
  CHECK(said("VF002",
             {{"rapport.yaml", "limits: {verification_from: accepted}\n"}, {req, requirement("verified")}}) ==
        "REQ-001: REQ-001 is verified without a note on its present words");
}

TEST_CASE("VF003: the newest pass is on older words") {
  CHECK(said_of("VF003", with_notes("implemented", note("2025-08-01", "pass"))) == "");
  CHECK(said_of("VF003", with_notes("implemented", note("2025-08-01", "pass", older_seal))) ==
        "REQ-001: REQ-001 is implemented, and its newest pass, of 2025-08-01, vouches for older words");
  CHECK(said_of("VF003", with_notes("approved", note("2025-08-01", "pass", older_seal))) == "");
  CHECK(said_of("VF003", with_notes("verified", note("2025-08-01", "pass", older_seal) +
                                                    note("2025-08-02", "pass"))) == "");
  CHECK(said_of("VF003", with_notes("verified", note("2025-08-01", "fail", older_seal))) == "");
}

TEST_CASE("VF004: approved for long without a planned method") {
  const auto approved = [](const std::string& date, const std::string& more = "") {
    return requirement("approved", "log: [{date: " + date + ", status: approved}]\n" + more);
  };
  CHECK(said_of("VF004", approved("2025-07-16")) == "");
  CHECK(said_of("VF004", approved("2025-07-15")) ==
        "REQ-001: REQ-001 has been approved for 31 days and has no planned method");
  CHECK(said_of("VF004", approved("2025-07-15", "planned: {method: test}\n")) == "");
  CHECK(said("VF004", {{"rapport.yaml", "limits: {VF004: 40}\n"}, {req, approved("2025-07-15")}}) == "");
  CHECK(said_of("VF004", requirement("approved")) == "");
}

TEST_CASE("the fingerprint of what the clock brings stays the same from day to day") {
  const TempFolder folder;
  write_files(
      folder.path(),
      {{req, requirement("approved",
                         "planned: {due: 2025-08-01}\nlog: [{date: 2025-07-01, status: approved}]\n")}});
  const auto project = load_project(folder.path());
  const auto today = run_checks(project, *parse_date("2025-08-15"));
  const auto tomorrow = run_checks(project, *parse_date("2025-08-16"));
  REQUIRE(today.size() == 2);
  REQUIRE(tomorrow.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(today[i].check->clock == Clock::yes);
    CHECK(today[i].message != tomorrow[i].message);
    CHECK(fingerprint(today[i]) == fingerprint(tomorrow[i]));
  }
}

TEST_CASE("VF005: a pass that shows nothing") {
  const auto pass = [](const std::string& more) {
    return requirement("implemented",
                       "verification: [{date: 2025-08-01, method: test, result: " + more + "}]\n");
  };
  CHECK(said_of("VF005", pass("pass")) == "REQ-001: the pass of 2025-08-01 has neither note nor evidence");
  CHECK(said_of("VF005", pass("pass, note: Seen")) == "");
  CHECK(said_of("VF005", pass("pass, evidence: \"https://example.org/1\"")) == "");
  CHECK(said_of("VF005", pass("fail")) == "");
}

TEST_CASE("VF006: evidence is there, in the project's folder") {
  const auto shown_by = [](const std::string& path) {
    return said(
        "VF006",
        {{req,
          requirement("draft", "verification: [{date: 2025-08-01, method: test, result: pass, evidence: \"" +
                                   path + "\"}]\n")},
         {"evidence/fat.md", "seen"}});
  };
  CHECK(shown_by("evidence/fat.md") == "");
  CHECK(shown_by("evidence/fat.md#4.2") == "");
  CHECK(shown_by("./evidence/../evidence/fat.md") == "");
  CHECK(shown_by("https://example.org/fat.md") == "");
  CHECK(shown_by("evidence/sat.md") == "REQ-001: there is no file evidence/sat.md in the project's folder");
  CHECK(shown_by("../evidence/fat.md") == "REQ-001: ../evidence/fat.md lies outside the project's folder");
  CHECK(shown_by("/etc/hostname") == "REQ-001: /etc/hostname lies outside the project's folder");
}

TEST_CASE("VF006: links may lead about within the folder, not out of it; actions have evidence, too") {
  const TempFolder outside;
  outside.put("secret", "s");
  const TempFolder folder;
  const auto action = [](const std::string& path) {
    return "title: A\nstatus: done\nowner: p\ndue: 2025-08-01\nresult: r\nevidence: " + path + "\n";
  };
  write_files(folder.path(), {{"actions/ACT-001.yaml", action("evidence/out/secret")},
                              {"actions/ACT-002.yaml", action("evidence/in/report")},
                              {"archive/report", "r"}});
  std::filesystem::create_directory(folder / "evidence");
  std::filesystem::create_directory_symlink(outside.path(), folder / "evidence/out");
  std::filesystem::create_directory_symlink("../archive", folder / "evidence/in");
  const auto findings = run_checks(load_project(folder.path()), *parse_date("2025-08-15"));
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].record == "ACT-001");
  CHECK(findings[0].message == "evidence/out/secret lies outside the project's folder");
}

TEST_CASE("VF007: a fail that nobody deals with") {
  const auto failed = with_notes("approved", note("2025-08-01", "pass") + note("2025-08-02", "fail"));
  const auto action = [](const std::string& status) {
    return "title: A\nowner: p\ndue: 2025-09-01\nsource: [REQ-001]\nresult: r\nstatus: " + status + "\n";
  };
  const auto change = [](const std::string& status) {
    return "title: C\nraised: 2025-08-03\naffects: [{id: REQ-001}]\nstatus: " + status + "\n";
  };
  const std::string fires = "REQ-001: REQ-001 failed on 2025-08-02, with no open action, change or waiver";
  CHECK(said_of("VF007", failed) == fires);
  CHECK(said("VF007", {{req, failed}, {"actions/ACT-001.yaml", action("open")}}) == "");
  CHECK(said("VF007", {{req, failed}, {"actions/ACT-001.yaml", action("done")}}) == fires);
  CHECK(said("VF007", {{req, failed}, {"changes/CHG-001.yaml", change("raised")}}) == "");
  CHECK(said("VF007", {{req, failed}, {"changes/CHG-001.yaml", change("rejected")}}) == fires);
  CHECK(said_of("VF007", failed + waiver("c-ops", "2025-08-15")) == "");
  CHECK(said_of("VF007", failed + waiver("c-ops", "2025-08-14")) == fires);
  CHECK(said_of("VF007", with_notes("approved", note("2025-08-02", "fail") + note("2025-08-03", "pass"))) ==
        "");
}

TEST_CASE("VF007: a waiver that ends breaks no build overnight; a fail after it does") {
  const auto found = [](const std::string& fail_on) {
    for (const auto& finding : findings_in(
             {{req, with_notes("approved", note(fail_on, "fail")) + waiver("c-ops", "2025-08-10")}})) {
      if (finding.check->code == "VF007") return finding;
    }
    return Finding{};
  };
  for (const auto* covered : {"2025-06-30", "2025-08-10"}) {
    CAPTURE(covered);
    CHECK(found(covered).severity == Severity::warning);
    CHECK(found(covered).clock == Clock::yes);
  }
  REQUIRE(found("2025-08-11").check != nullptr);
  CHECK(found("2025-08-11").severity == Severity::error);
  CHECK(found("2025-08-11").clock == Clock::no);
}

TEST_CASE("VF008: the planned date has passed") {
  const auto due = [](const std::string& date) { return "planned: {method: test, due: " + date + "}\n"; };
  CHECK(said_of("VF008", requirement("approved", due("2025-08-15"))) == "");
  CHECK(said_of("VF008", requirement("approved", due("2025-08-10"))) ==
        "REQ-001: REQ-001 was to be verified by 2025-08-10, 5 days ago");
  CHECK(said_of("VF008", with_notes("approved", note("2025-08-01", "blocked")) + due("2025-08-10")) == "");
  CHECK(said_of("VF008",
                with_notes("approved", note("2025-08-01", "fail", older_seal)) + due("2025-08-10")) != "");
  CHECK(said_of("VF008", requirement("withdrawn", due("2025-08-10"))) == "");
}

TEST_CASE("VF008 leaves the word to VF001 and VF003") {
  const std::string due = "planned: {due: 2025-08-10}\n";
  CHECK(said_of("VF008", requirement("implemented", due)) == "");
  CHECK(said_of("VF008", with_notes("implemented", note("2025-08-01", "pass", older_seal)) + due) == "");
}

TEST_CASE("VF009: only the client waives, and only for a time") {
  const auto waived = [](const std::string& row, const std::string& notes) {
    return findings_in({{"rapport.yaml", with_client}, {req, with_notes("approved", notes) + row}});
  };
  const auto fail = note("2025-07-01", "conditional");
  CHECK(waived(waiver("c-ops", "2025-08-15"), fail).empty());
  const auto ours = waived(waiver("p-pm", "2025-08-15"), fail);
  REQUIRE(ours.size() == 1);
  CHECK(ours[0].check->code == "VF009");
  CHECK(ours[0].severity == Severity::error);
  CHECK(ours[0].clock == Clock::no);
  CHECK(ours[0].message == "the waiver was granted by p-pm, who is not on the client's side");
  const auto past = waived(waiver("c-ops", "2025-08-14"), fail);
  REQUIRE(past.size() == 1);
  CHECK(past[0].severity == Severity::warning);
  CHECK(past[0].clock == Clock::yes);
  CHECK(past[0].message == "the waiver of REQ-001 ended on 2025-08-14, and no pass has come since");
  CHECK(waived(waiver("c-ops", "2025-08-14"), fail + note("2025-08-13", "pass")).empty());
}

TEST_CASE("VF009: a severity that the project gives holds for the expired waiver too") {
  const auto weighed = [](const std::string& severity) {
    for (const auto& finding :
         findings_in({{"rapport.yaml", with_client + "checks: {VF009: " + severity + "}\n"},
                      {req, requirement("approved") + waiver("c-ops", "2025-08-14")}})) {
      if (finding.check->code == "VF009") return std::string(severity_name(finding.severity));
    }
    return std::string("none");
  };
  CHECK(weighed("error") == "error");
  CHECK(weighed("info") == "info");
  CHECK(weighed("off") == "none");
}

TEST_CASE("VF010: a note without a seal") {
  CHECK(said_of("VF010", with_notes("implemented", note("2025-08-01", "pass"))) == "");
  CHECK(said_of("VF010", with_notes("implemented",
                                    "  - {date: 2025-08-01, method: test, result: pass, note: Seen}\n")) ==
        "REQ-001: the note of 2025-08-01 has no seal");
}
