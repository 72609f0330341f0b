#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

std::string action(const std::string& more) { return "title: A\nowner: p-pm\ndue: 2025-09-01\n" + more; }

}  // namespace

TEST_CASE("GN005: a day's grace, no more") {
  const auto verified_on = [](const std::string& date) {
    return Files{{req, requirement("implemented", "verification: [{date: " + date +
                                                      ", method: test, result: pass, note: n}]\n")}};
  };
  CHECK(said("GN005", verified_on("2025-08-16")) == "");
  CHECK(said("GN005", verified_on("2025-08-17")) ==
        "REQ-001: verification.0.date is 2025-08-17, later than today");
}

TEST_CASE("GN005: what is only planned may lie in the future") {
  const auto meeting = [](const std::string& status) {
    return Files{
        {"meetings/MTG-001.yaml", "title: M\ntype: progress\ndate: 2025-09-01\nstatus: " + status + "\n"}};
  };
  CHECK(said("GN005", meeting("planned")) == "");
  CHECK(said("GN005", meeting("held")) == "MTG-001: date is 2025-09-01, later than today");
  CHECK(said("GN005", {{"actions/ACT-001.yaml", action("status: open\n")}}) == "");
  CHECK(said("GN005", {{"actions/ACT-001.yaml", action("status: done\nresult: r\ndone_on: 2025-09-01\n")}}) ==
        "ACT-001: done_on is 2025-09-01, later than today");
}

TEST_CASE("GN005: rapport.yaml") {
  const auto milestone = [](const std::string& more) {
    return Files{{"rapport.yaml",
                  "milestones: [{id: M1, title: T, baseline: 2025-09-01, " + more + ": 2025-09-02}]\n"}};
  };
  CHECK(said("GN005", milestone("forecast")) == "");
  CHECK(said("GN005", milestone("actual")) == "rapport: milestones.0.actual is 2025-09-02, later than today");
}
