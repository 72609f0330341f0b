#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string act = "actions/ACT-001.yaml";

std::string action(const std::string& status, const std::string& due, const std::string& more = "") {
  return "title: 重新核算UPS容量\nstatus: " + status + "\nowner: p-eng\ndue: " + due + "\n" + more;
}

std::string said_of(std::string_view code, const std::string& text) { return said(code, {{act, text}}); }

}  // namespace

TEST_CASE("AC001: past its date") {
  CHECK(said_of("AC001", action("open", "2025-08-08")) ==
        "ACT-001: ACT-001 was due on 2025-08-08, 7 days overdue");
  CHECK(said_of("AC001", action("blocked", "2025-08-14")) ==
        "ACT-001: ACT-001 was due on 2025-08-14, 1 day overdue");
  CHECK(said_of("AC001", action("open", "2025-08-15")) == "");
  CHECK(said_of("AC001", action("done", "2025-08-08", "done_on: 2025-08-12\nresult: r\n")) == "");
  CHECK(said_of("AC001", action("cancelled", "2025-08-08")) == "");
}

TEST_CASE("AC001 stands at the due date, stays the same the next day, and can be suppressed") {
  const auto findings = findings_in({{act, action("open", "2025-08-08")}});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].line == 4);
  CHECK(findings[0].clock == Clock::yes);
  CHECK(findings[0].about == "ACT-001 was due on 2025-08-08");
  CHECK(findings_in({{act, action("open", "2025-08-08",
                                  "suppress: [{check: AC001, reason: crane booked, until: 2025-08-20}]\n")}})
            .empty());
}

TEST_CASE("AC002: done, with nothing to show for it") {
  CHECK(said_of("AC002", action("done", "2025-08-08")) ==
        "ACT-001: ACT-001 is done, with neither a result nor evidence");
  CHECK(said_of("AC002", action("done", "2025-08-08", "result: 需要第二个电池柜\n")) == "");
  CHECK(said_of("AC002", action("done", "2025-08-08", "evidence: https://example.org/sizing\n")) == "");
  CHECK(said_of("AC002", action("open", "2025-08-18")) == "");
  CHECK(said_of("AC002", action("cancelled", "2025-08-08")) == "");
}
