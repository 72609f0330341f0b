#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

std::string meeting(const std::string& status, const std::string& date, const std::string& more = "",
                    const std::string& type = "progress") {
  return "title: 例会\nstatus: " + status + "\ntype: " + type + "\ndate: " + date + "\n" + more;
}

const std::string there = "attendees: [p-pm, c-ops]\n";
const std::string without_them = "attendees: [p-pm, s-net]\n";

/// What a check says of a client's project with these meetings, MTG-001 and so on.
std::string said_of(std::string_view code, const std::vector<std::string>& meetings,
                    const std::string& more = "") {
  Files files = {{"rapport.yaml", with_client + more}};
  for (std::size_t i = 0; i < meetings.size(); ++i)
    files["meetings/MTG-00" + std::to_string(i + 1) + ".yaml"] = meetings[i];
  return said(code, files);
}

/// The only finding of a check.
Finding found(std::string_view code, const Files& files) {
  auto findings = findings_in(files);
  std::erase_if(findings, [&](const Finding& finding) { return finding.check->code != code; });
  REQUIRE(findings.size() == 1);
  return findings[0];
}

}  // namespace

TEST_CASE("MT001: minutes that say nothing") {
  const auto of = [](const std::string& status, const std::string& more,
                     const std::string& type = "progress") {
    return said_of("MT001", {meeting(status, "2025-08-14", more, type)});
  };
  const std::string fires =
      "MTG-001: MTG-001 is a progress meeting and records neither progress, problems, solutions nor next "
      "steps";
  CHECK(of("held", "") == fires);
  CHECK(of("agreed", "progress: []\nagenda: [Design]\n") == fires);
  CHECK(of("disputed", "") == fires);
  CHECK(of("held", "", "feedback") != "");
  for (const std::string field : {"progress", "problems", "solutions", "next_steps"})
    CHECK(of("held", field + ": [二号泵房已供电。]\n") == "");
  CHECK(of("held", "", "kickoff") == "");
  CHECK(of("planned", "") == "");
  CHECK(of("cancelled", "") == "");
}

TEST_CASE("MT002: a meeting among ourselves") {
  const auto of = [](const std::string& status, const std::string& more) {
    return said_of("MT002", {meeting(status, "2025-08-14", more)});
  };
  CHECK(of("held", without_them) == "MTG-001: nobody of the client attended MTG-001");
  CHECK(of("issued", "") == "MTG-001: MTG-001 does not say who attended");
  CHECK(of("held", "attendees: []\n") == "MTG-001: MTG-001 does not say who attended");
  CHECK(of("held", there) == "");
  CHECK(of("held", without_them + "visibility: internal\n") == "");
  CHECK(of("planned", without_them) == "");
}

TEST_CASE("MT002 is silent without a client, and takes anybody for one without people") {
  const auto text = meeting("held", "2025-08-14", "attendees: [张工]\n");
  CHECK(said("MT002", {{"meetings/MTG-001.yaml", meeting("held", "2025-08-14")}}) == "");
  CHECK(said("MT002", {{"rapport.yaml", "client: A\n"}, {"meetings/MTG-001.yaml", text}}) == "");
}

TEST_CASE("MT003: too long ago") {
  const auto of = [](const std::vector<std::string>& meetings, const std::string& more = "") {
    return said_of("MT003", meetings, "profile: {meeting_interval: 70}\n" + more);
  };
  const auto on = [](const std::string& date) { return meeting("agreed", date, there); };
  const std::string fires =
      "MTG-001: no meeting with the client since MTG-001 (2025-06-05), 71 days ago, limit 70";
  CHECK(of({on("2025-06-05")}) == fires);
  CHECK(of({on("2025-06-06")}) == "");
  CHECK(of({on("2025-06-05"), meeting("held", "2025-08-01", without_them)}) == fires);
  CHECK(of({on("2025-06-05"), meeting("planned", "2025-08-10", there)}) == fires);
  CHECK(of({on("2025-06-05"), on("2025-08-15")}) == "");
  CHECK(of({on("2025-06-05")}, "phase: closeout\n") == fires);
  CHECK(of({on("2025-06-05")}, "phase: aftersales\n") == "");
  CHECK(of({meeting("held", "2025-06-05", without_them)}) == "");
  CHECK(of({}) == "");
  CHECK(said_of("MT003", {on("2025-03-01")}) == "");
  CHECK(said_of("MT003", {on("2025-03-01")}, "profile: {meeting_interval: 99999999999}\n") == "");
}

TEST_CASE("MT003 stands at the day of the last meeting, and stays the same the next day") {
  const auto finding = found("MT003", {{"rapport.yaml", with_client + "profile: {meeting_interval: 7}\n"},
                                       {"meetings/MTG-001.yaml", meeting("held", "2025-06-05", there)}});
  CHECK(finding.line == 4);
  CHECK(finding.clock == Clock::yes);
  CHECK(finding.about == "no meeting with the client since MTG-001 (2025-06-05)");
}

TEST_CASE("MT004: it was too long once") {
  const auto of = [](const std::vector<std::string>& meetings) {
    return said_of("MT004", meetings, "profile: {meeting_interval: 70}\n");
  };
  const auto on = [](const std::string& date) { return meeting("agreed", date, there); };
  const std::string fires =
      "MTG-001: gap of 71 days between the client meetings MTG-002 and MTG-001, limit 70";
  CHECK(of({on("2025-05-21"), on("2025-03-11")}) == fires);
  CHECK(of({on("2025-05-20"), on("2025-03-11")}) == "");
  CHECK(of({on("2025-05-21"), on("2025-03-11"), meeting("held", "2025-04-20", without_them)}) == fires);
  CHECK(of({on("2025-05-21"), on("2025-03-11"), on("2025-04-20")}) == "");
  CHECK(of({on("2025-03-11")}) == "");
  CHECK(said_of("MT004", {on("2025-05-21"), on("2025-03-11")}) == "");
}

TEST_CASE("MT005: minutes that were not sent") {
  const auto of = [](const std::string& status, const std::string& date, const std::string& more = "") {
    return said_of("MT005", {meeting(status, date, more)});
  };
  CHECK(of("held", "2025-08-11") ==
        "MTG-001: the minutes of MTG-001 are not issued, 4 days since the meeting, limit 3");
  CHECK(of("held", "2025-08-12") == "");
  CHECK(of("held", "2025-08-01", "issued: 2025-08-14\n") == "");
  CHECK(of("issued", "2025-08-01") == "");
  CHECK(of("agreed", "2025-08-01") == "");
  CHECK(of("planned", "2025-08-01") == "");
  CHECK(said_of("MT005", {meeting("held", "2025-08-11")}, "limits: {MT005: 4}\n") == "");
}

TEST_CASE("MT005 and MT006 stay the same the next day") {
  const auto late = found("MT005", {{"meetings/MTG-001.yaml", meeting("held", "2025-08-01")}});
  CHECK(late.line == 4);
  CHECK(late.about == "the minutes of MTG-001 are not issued");
  const auto unanswered =
      found("MT006", {{"rapport.yaml", with_client},
                      {"meetings/MTG-001.yaml", meeting("issued", "2025-08-01", "issued: 2025-08-02\n")}});
  CHECK(unanswered.line == 5);
  CHECK(unanswered.about ==
        "the minutes of MTG-001 are neither agreed nor disputed, and the 5 days to object ended on "
        "2025-08-07");
}

TEST_CASE("MT006: minutes that the client does not answer") {
  const auto of = [](const std::string& status, const std::string& more, const std::string& limits = "") {
    return said_of("MT006", {meeting(status, "2025-08-01", more)}, limits);
  };
  const std::string nine = there + "issued: 2025-08-09\n", ten = there + "issued: 2025-08-10\n";
  CHECK(of("issued", nine) ==
        "MTG-001: the minutes of MTG-001 are neither agreed nor disputed, and the 5 days to object ended on "
        "2025-08-14, 1 day ago");
  CHECK(of("issued", ten) == "");
  CHECK(of("issued", nine, "limits: {MT006: 6}\n") == "");
  CHECK(of("disputed", nine) == "");
  CHECK(of("agreed", nine) == "");
  CHECK(of("issued", nine + "agreed: {by: c-ops, date: 2025-08-15}\n") == "");
  CHECK(of("issued", without_them + "issued: 2025-08-09\n") == "");
  CHECK(of("held", there) == "");
  CHECK(said("MT006", {{"meetings/MTG-001.yaml", meeting("issued", "2025-08-01", nine)}}) == "");
}

TEST_CASE("MT007: agreed minutes, and other words now") {
  const auto of = [](const std::string& seal, const std::string& more = "") {
    return said_of("MT007", {meeting("agreed", "2025-08-01",
                                     there + "agreed: {by: c-ops, date: 2025-08-05" + seal + "}\n" + more)});
  };
  const std::string seal = ", of: f1836fb403b9";
  CHECK(of(seal) == "");
  CHECK(of(seal, "owner: p-pm\nagenda: [Design]\n") == "");
  CHECK(of(seal, "solutions: [Another pump]\n") ==
        "MTG-001: the minutes of MTG-001 differ from those that c-ops agreed to on 2025-08-05");
  CHECK(of("") == "");
}
