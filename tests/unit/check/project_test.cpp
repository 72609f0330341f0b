#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

std::string said_in(std::string_view code, const std::string& text) {
  return said(code, {{"rapport.yaml", text}});
}

}  // namespace

TEST_CASE("PJ001: weights add up") {
  const auto weights = [](const std::string& first, const std::string& second) {
    return said_in("PJ001", "milestones:\n  - {id: M1, title: 设计, baseline: 2025-09-01" + first +
                                "}\n  - {id: M2, title: T, baseline: 2025-10-01" + second + "}\n");
  };
  CHECK(weights("", "") == "");
  CHECK(weights(", weight: 40", ", weight: 60") == "");
  CHECK(weights(", weight: 100", "") == "");
  CHECK(weights(", weight: 40", ", weight: 50") ==
        "rapport: the weights of the milestones add up to 90, not 100");
  CHECK(weights(", weight: 40", "") == "rapport: the weights of the milestones add up to 40, not 100");
  CHECK(weights(", weight: 40", ", weight: many") == "");
}

TEST_CASE("PJ002: somebody decides for the client") {
  const auto people = [](const std::string& more) {
    return said_in("PJ002", "client: Jinghe\npeople: [{id: c-ops, side: client" + more +
                                "}, {id: p-pm, side: us, decides: true}]\n");
  };
  CHECK(people(", decides: true") == "");
  CHECK(people("") == "rapport: nobody on the client's side decides");
  CHECK(people(", decides: true, left: 2025-08-14") == "rapport: nobody on the client's side decides");
  CHECK(said_in("PJ002", "client: Jinghe\n") == "");
  for (const std::string gone : {"", ", decides: true, left: 2025-08-14"}) {
    const auto findings =
        findings_in({{"rapport.yaml", "client: Jinghe\npeople: [{id: c-ops, side: client" + gone + "}]\n"}});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].clock == (gone.empty() ? Clock::no : Clock::yes));
  }
  CHECK(said_in("PJ002", "people: [{id: p-pm, side: us}]\n") == "");
}

TEST_CASE("PJ003: a milestone is past its date") {
  const auto milestone = [](const std::string& dates) {
    return said_in("PJ003", "milestones: [{id: M1, title: 设计, " + dates + "}]\n");
  };
  CHECK(milestone("baseline: 2025-08-10") ==
        "rapport: milestone M1 was to be reached by 2025-08-10, 5 days ago");
  CHECK(milestone("baseline: 2025-07-01, forecast: 2025-08-14") ==
        "rapport: milestone M1 was to be reached by 2025-08-14, 1 day ago");
  CHECK(milestone("baseline: 2025-08-15") == "");
  CHECK(milestone("baseline: 2025-08-10, forecast: 2025-09-01") == "");
  CHECK(milestone("baseline: 2025-08-10, actual: 2025-08-12") == "");
}

TEST_CASE("PJ004: closed before anything was learnt") {
  Files files = {{"rapport.yaml", "client: Jinghe\nphase: closed\n"}};
  CHECK(said("PJ004", files) ==
        "rapport: the project is closed without a retrospective, a closing survey, a lesson");
  files["meetings/MTG-001.yaml"] = "title: M\nstatus: held\ntype: retrospective\ndate: 2025-08-01\n";
  files["lessons/LES-001.yaml"] = "title: L\nstatus: retired\n";
  CHECK(said("PJ004", files) == "rapport: the project is closed without a closing survey, a lesson");
  files["lessons/LES-001.yaml"] = "title: L\nstatus: draft\n";
  files["surveys/SUR-001.yaml"] = "title: S\nstatus: closed\npurpose: closing\ninvited: 3\nquestions: []\n";
  CHECK(said("PJ004", files) == "");
  CHECK(said_in("PJ004", "client: Jinghe\nphase: aftersales\n") == "");
  CHECK(said_in("PJ004", "phase: closed\n") == "");
}

TEST_CASE("PJ005: a promise past its date") {
  const auto promise = [](const std::string& more) {
    return said_in("PJ005", "profile: {aftersales: [{what: 两次回访" + more + "}]}\n");
  };
  CHECK(promise(", until: 2025-08-05") == "rapport: \"两次回访\" was promised until 2025-08-05, 10 days ago");
  CHECK(promise(", until: 2025-08-15") == "");
  CHECK(promise(", until: 2025-08-05, done: 2025-08-04") == "");
  CHECK(promise("") == "");
}
