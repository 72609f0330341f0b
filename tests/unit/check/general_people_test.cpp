#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

}  // namespace

TEST_CASE("GN007: people are known, where people: is used") {
  CHECK(said("GN007", {{req, requirement("draft", "owner: p-pm\n")}}) == "");
  CHECK(said("GN007", {{"rapport.yaml", with_client}, {req, requirement("draft", "owner: p-pm\n")}}) == "");
  CHECK(said("GN007", {{"rapport.yaml", with_client}, {req, requirement("draft", "owner: p-pn\n")}}) ==
        "REQ-001: p-pn is not under people: in rapport.yaml; add them there; did you mean \"p-pm\"?");
}

TEST_CASE("GN007: who has left owns nothing that is open") {
  const auto owned = [](const std::string& status) {
    return Files{{"rapport.yaml", with_client}, {req, requirement(status, "owner: p-old\n")}};
  };
  CHECK(said("GN007", owned("approved")) == "REQ-001: p-old left on 2025-05-01, and REQ-001 is still open");
  CHECK(said("GN007", owned("withdrawn")) == "");
  for (const auto& finding : findings_in(owned("approved"))) {
    if (finding.check->code == "GN007") CHECK(finding.clock == Clock::yes);
  }
}

TEST_CASE("GN007: who has left does nothing on a later day") {
  const auto by = [](const std::string& day) {
    return Files{{"rapport.yaml", with_client},
                 {req, requirement("approved", "log: [{date: " + day + ", status: approved, by: p-old}]\n")}};
  };
  CHECK(said("GN007", by("2025-05-01")) == "");
  CHECK(said("GN007", by("2025-05-02")) ==
        "REQ-001: p-old left on 2025-05-01, and is named here for 2025-05-02");
  const auto attended = [](const std::string& day) {
    return Files{{"rapport.yaml", with_client},
                 {"meetings/MTG-001.yaml", "title: M\nstatus: held\ntype: review\ndate: " + day +
                                               "\nattendees: [c-ops, p-old]\nabsent: [p-old]\n"}};
  };
  CHECK(said("GN007", attended("2025-04-30")) == "");
  CHECK(said("GN007", attended("2025-06-01")) ==
        "MTG-001: p-old left on 2025-05-01, and is named here for 2025-06-01");
}
