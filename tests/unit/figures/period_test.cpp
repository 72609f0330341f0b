#include "figures/period.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

std::string change(const std::string& status, const std::string& more) {
  return "title: t\nstatus: " + status + "\nraised: 2025-07-01\n" + more;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("added, changed and closed in a period") {
  const auto action = [](const std::string& status, const std::string& log) {
    return "title: t\nstatus: " + status + "\nowner: a\ndue: 2025-08-14\nlog: [" + log + "]\n";
  };
  const Loaded loaded({{"actions/ACT-001.yaml", action("open", "{date: 2025-08-01, status: open}")},
                       {"actions/ACT-002.yaml", action("open", "{date: 2025-07-31, status: open}")},
                       {"actions/ACT-003.yaml", action("blocked",
                                                       "{date: 2025-07-01, status: open}, "
                                                       "{date: 2025-08-10, status: blocked}")},
                       {"actions/ACT-004.yaml", action("cancelled",
                                                       "{date: 2025-07-01, status: open}, "
                                                       "{date: 2025-08-15, status: cancelled}")},
                       {"actions/ACT-005.yaml", action("done",
                                                       "{date: 2025-08-02, status: open}, "
                                                       "{date: 2025-08-16, status: done}")}});
  const Period august{*parse_date("2025-08-01"), today};
  const auto figures = period_figures(loaded.project, *find_kind("action"), august);
  CHECK(ids(figures.added) == Ids{"ACT-001", "ACT-005"});
  CHECK(ids(figures.changed) == Ids{"ACT-003"});
  CHECK(ids(figures.closed) == Ids{"ACT-004"});
}

TEST_CASE("volatility: what became active, was reworded by a change, or ceased to be") {
  const std::string approved = "{date: 2025-04-02, status: approved}";
  const auto requirement = [](const std::string& status, const std::string& log,
                              const std::string& more = "") {
    return "title: t\nstatus: " + status + "\n" + more + "log: [" + log + "]\n";
  };
  const Loaded loaded(
      {{"changes/CHG-001.yaml", change("approved", "")},
       {"requirements/REQ-001.yaml", requirement("approved", approved)},
       {"requirements/REQ-002.yaml",
        requirement("implemented", approved + ", {date: 2025-05-28, status: approved, ref: CHG-001}")},
       {"requirements/REQ-003.yaml",
        requirement("approved", approved, "agreed: {by: c, date: 2025-05-28, ref: CHG-001}\n")},
       // Sent back because a test failed: the words stayed.
       {"requirements/REQ-004.yaml",
        requirement("approved", approved + ", {date: 2025-05-28, status: approved}")},
       {"requirements/REQ-005.yaml",
        requirement("withdrawn", approved + ", {date: 2025-06-01, status: withdrawn}")},
       {"requirements/REQ-006.yaml", requirement("approved", "{date: 2025-06-01, status: approved}")},
       {"requirements/REQ-007.yaml", requirement("proposed", "{date: 2025-06-01, status: proposed}")},
       {"requirements/REQ-008.yaml", "title: t\nstatus: approved\n"}});
  const auto figures = volatility_in(loaded.project, {*parse_date("2025-05-01"), today});
  CHECK(figures.active == 6);
  CHECK(figures.added == 1);
  CHECK(figures.reworded == 2);
  CHECK(figures.removed == 1);
  CHECK(figures.moved() == 4);
}
