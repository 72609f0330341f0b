#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string dec = "decisions/DEC-001.yaml";

std::string decision(const std::string& status, const std::string& more) {
  return "title: 配色\nstatus: " + status + "\ndate: 2025-08-01\n" + more;
}

std::string said_of(std::string_view code, const std::string& text) {
  return said(code, {{"rapport.yaml", with_client}, {dec, text}});
}

std::string change(const std::string& days, const std::string& cost) {
  return "title: C\nstatus: approved\nraised: 2025-07-01\nimpact: {days: " + days + ", cost: " + cost + "}\n";
}

}  // namespace

TEST_CASE("DC001: the client was not asked") {
  const auto of = [](const std::string& about, const std::string& by, const std::string& status = "made") {
    return said_of("DC001", decision(status, "about: " + about + "\n" + by));
  };
  const std::string ours = "decided_by: [p-pm]\n";
  CHECK(of("design_choice", ours) ==
        "DEC-001: DEC-001 is about design_choice, and nobody on the client's side decided it");
  CHECK(of("major_change", ours) != "");
  CHECK(of("scope", ours) != "");
  CHECK(of("acceptance", "") != "");
  CHECK(of("scope", "decided_by: [p-pm, c-ops]\n") == "");
  CHECK(of("baseline", ours) == "");
  CHECK(of("other", ours) == "");
  CHECK(of("scope", ours, "proposed") == "");
  CHECK(of("scope", ours, "superseded") == "");
  CHECK(said_of("DC001", decision("made", ours)) == "");
}

TEST_CASE("DC001 is silent without a client, and takes anybody's word without people") {
  const auto text = decision("made", "about: scope\ndecided_by: [ops]\n");
  CHECK(said("DC001", {{dec, text}}) == "");
  CHECK(said("DC001", {{"rapport.yaml", "client: A\n"}, {dec, text}}) == "");
  CHECK(said("DC001", {{"rapport.yaml", "client: A\n"}, {dec, decision("made", "about: scope\n")}}) != "");
}

TEST_CASE("DC001 stands at who decided, else at what it is about") {
  const auto line = [](const std::string& more) {
    for (const auto& finding : findings_in({{"rapport.yaml", with_client}, {dec, decision("made", more)}})) {
      if (finding.check->code == "DC001") return finding.line;
    }
    return 0U;
  };
  CHECK(line("about: scope\ndecided_by: [p-pm]\n") == 5);
  CHECK(line("about: scope\n") == 4);
}

TEST_CASE("DC002: a choice with nothing to choose from, or no reason") {
  const auto of = [](const std::string& more, const std::string& about = "design_choice") {
    return said_of("DC002", decision("made", "about: " + about + "\n" + more));
  };
  CHECK(of("") == "DEC-001: DEC-001 is a design choice with fewer than two options (0) and no rationale");
  CHECK(of("options: [红色]\nrationale: 沿用旧屏\n") ==
        "DEC-001: DEC-001 is a design choice with fewer than two options (1)");
  CHECK(of("options: [红色, 绿色]\n") == "DEC-001: DEC-001 is a design choice with no rationale");
  CHECK(of("options: [红色, 绿色]\nrationale: 沿用旧屏\n") == "");
  CHECK(of("", "scope") == "");
  CHECK(said_of("DC002", decision("proposed", "about: design_choice\n")) == "");
}

TEST_CASE("DC003: above the authority of whoever decided") {
  const std::string authority =
      "currency: CNY\nauthority: [{who: p-pm, cost: 30000, days: 5}, {who: steering, cost: 100000, days: "
      "10}]\n";
  const auto of = [&](const std::string& by, const std::string& first, const std::string& second = "",
                      const std::string& status = "made") {
    Files files = {{"rapport.yaml", with_client + authority},
                   {dec, decision(status, "subject: [CHG-001, CHG-002]\n" + by)},
                   {"changes/CHG-001.yaml", first}};
    if (!second.empty()) files["changes/CHG-002.yaml"] = second;
    return said("DC003", files);
  };
  const std::string ours = "decided_by: [p-pm]\n";
  CHECK(of(ours, change("5", "30000")) == "");
  CHECK(of(ours, change("6", "0")) ==
        "DEC-001: DEC-001 decides cost 0 and 6 days; the authority of who decided it ends at cost 30,000 and "
        "5 days");
  CHECK(of(ours, change("2", "20000"), change("2", "10000.01")) ==
        "DEC-001: DEC-001 decides cost 30,000.01 and 4 days; the authority of who decided it ends at cost "
        "30,000 and 5 days");
  CHECK(of("decided_by: [p-pm, steering]\n", change("10", "100000")) == "");
  CHECK(of("decided_by: [steering, p-pm]\n", change("11", "0")) ==
        "DEC-001: DEC-001 decides cost 0 and 11 days; the authority of who decided it ends at cost 100,000 "
        "and 10 days");
  CHECK(of("decided_by: [p-pm, c-ops]\n", change("99", "9999999")) == "");
  CHECK(of("decided_by: [p-old]\n", change("1", "0")) ==
        "DEC-001: DEC-001 decides cost 0 and 1 day; the authority of who decided it ends at cost 0 and 0 "
        "days");
  CHECK(of("decided_by: [p-old]\n", change("0", "-500")) == "");
  CHECK(of("", change("99", "0")) == "");
  CHECK(of(ours, change("6", "0"), "", "proposed") == "");
  CHECK(of(ours, change("6", "0"), "", "superseded") == "");
}

TEST_CASE("DC003 is silent where no authority is written, and on what is no change") {
  CHECK(said("DC003", {{dec, decision("made", "subject: [CHG-001]\ndecided_by: [p-pm]\n")},
                       {"changes/CHG-001.yaml", change("99", "0")}}) == "");
  CHECK(said("DC003", {{"rapport.yaml", with_client + "authority: [{who: p-pm, cost: 1, days: 1}]\n"},
                       {dec, decision("made", "subject: [REQ-001]\ndecided_by: [p-old]\n")},
                       {"requirements/REQ-001.yaml", requirement("approved")}}) == "");
}

TEST_CASE("DC004: only said, and not written yet") {
  const auto on = [](const std::string& date, const std::string& more = "evidence: verbal\n") {
    return "title: D\nstatus: made\ndate: " + date + "\n" + more;
  };
  CHECK(said_of("DC004", on("2025-08-07")) ==
        "DEC-001: the evidence of DEC-001 is only verbal, 8 days since it was made, limit 7");
  CHECK(said_of("DC004", on("2025-08-08")) == "");
  CHECK(said_of("DC004", on("2025-08-01", "evidence: email\n")) == "");
  CHECK(said_of("DC004", on("2025-08-01", "")) == "");
  CHECK(said_of("DC004", decision("superseded", "evidence: verbal\n")) == "");
  CHECK(said_of("DC004", decision("proposed", "evidence: verbal\n")) == "");
  CHECK(said("DC004", {{"rapport.yaml", "limits: {DC004: 8}\n"}, {dec, on("2025-08-07")}}) == "");
}

TEST_CASE("DC004 stands at the evidence, and stays the same the next day") {
  const auto findings =
      findings_in({{dec, decision("made", "chosen: red\ndecided_by: [p]\nevidence: verbal\n")}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].line == 6);
  CHECK(findings[0].about == "the evidence of DEC-001 is only verbal");
}
