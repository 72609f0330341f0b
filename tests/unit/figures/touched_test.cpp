#include "figures/touched.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"
#include "model/seal.hpp"

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

std::string need(const std::string& more = "") {
  return "title: t\nstatus: approved\nstatement: The UPS shall last 30 min.\n" + more;
}

std::string change(const std::string& more) {
  return "title: t\nstatus: assessed\nraised: 2025-07-01\n" + more;
}

/// "affected REQ-001", "derived REQ-002 from REQ-001"
std::vector<std::string> lines(const std::vector<Touched>& touched) {
  constexpr std::string_view hows[] = {"affected ", "added ", "removed ", "derived "};
  std::vector<std::string> all;
  for (const auto& one : touched)
    all.push_back(std::string(hows[static_cast<std::size_t>(one.how)]) + one.requirement->id +
                  (one.parent == nullptr ? "" : " from " + one.parent->id));
  return all;
}

const std::string seal = seal_of("statement: The UPS shall last 30 min.\n");

}  // namespace

TEST_CASE("a change touches what it names and what is derived from that, each once, cycles and all") {
  const Loaded loaded(
      {{"rapport.yaml", ""},
       {"requirements/REQ-001.yaml", need("parents: [REQ-005]\n")},
       {"requirements/REQ-002.yaml", need("parents: [REQ-001]\n")},
       {"requirements/REQ-003.yaml", need("parents: [{id: REQ-001}]\n")},
       {"requirements/REQ-004.yaml", need("parents: [REQ-003, REQ-002]\n")},
       {"requirements/REQ-005.yaml", need("parents: [REQ-004]\n")},
       {"requirements/REQ-006.yaml", need("refs: [REQ-001]\n")},
       {"requirements/REQ-007.yaml", need()},
       {"requirements/REQ-008.yaml", need()},
       {"changes/CHG-001.yaml", change("affects: [REQ-001, REQ-001]\nadds: [REQ-007]\nremoves: REQ-008\n")}});
  CHECK(lines(touched_by(loaded.project, loaded["CHG-001"])) ==
        std::vector<std::string>{"affected REQ-001", "added REQ-007", "removed REQ-008",
                                 "derived REQ-002 from REQ-001", "derived REQ-003 from REQ-001",
                                 "derived REQ-004 from REQ-002", "derived REQ-005 from REQ-004"});
}

TEST_CASE("a pass is at stake while the words are those the change was assessed against") {
  const auto at_stake = [&](const std::string& note, const std::string& how) {
    const Loaded loaded({{"rapport.yaml", ""},
                         {"requirements/REQ-001.yaml",
                          need("verification: [{date: 2025-07-01, method: test, " + note + "}]\n")},
                         {"changes/CHG-001.yaml", change(how)}});
    const auto touched = touched_by(loaded.project, loaded["CHG-001"]);
    REQUIRE(touched.size() == 1);
    return static_cast<bool>(pass_at_stake(loaded["CHG-001"], touched[0], today));
  };
  const std::string pass = "result: pass";
  CHECK(at_stake(pass, "affects: [REQ-001]\n"));
  CHECK(at_stake(pass + ", of: " + seal, "affects: [{id: REQ-001, of: " + seal + "}]\n"));
  CHECK(at_stake(pass, "removes: [REQ-001]\n"));
  CHECK_FALSE(at_stake(pass, "adds: [REQ-001]\n"));
  CHECK_FALSE(at_stake("result: fail", "affects: [REQ-001]\n"));
  CHECK_FALSE(at_stake(pass + ", of: 0123456789ab", "affects: [REQ-001]\n"));   // stale already
  CHECK_FALSE(at_stake(pass, "affects: [{id: REQ-001, of: 0123456789ab}]\n"));  // reworded already
}

TEST_CASE("buffers before and after a change, whether it waits or was approved") {
  const std::string rapport =
      "buffers:\n  - {id: days, unit: day, size: 20}\n  - {id: money, unit: money, size: 1000, purpose: "
      "change}\n";
  for (const std::string status : {"assessed", "approved"}) {
    const Loaded loaded(
        {{"rapport.yaml", rapport},
         {"changes/CHG-001.yaml", "title: t\nstatus: " + status +
                                      "\nraised: 2025-07-01\nimpact: {days: 6, cost: 300}\n"
                                      "funding: [{buffer: days, days: 6}, {paid_by: client, cost: 300}]\n"},
         {"changes/CHG-002.yaml",
          "title: t\nstatus: approved\nraised: 2025-07-01\nfunding: [{buffer: days, days: 3}]\n"},
         {"changes/CHG-003.yaml", "title: t\nstatus: raised\nraised: 2025-07-01\nimpact: {days: 2}\n"}});
    const auto effects = effects_on_buffers(loaded.project, loaded["CHG-001"]);
    REQUIRE(effects.size() == 1);
    CHECK(effects[0].own == 6);
    CHECK(effects[0].before.drawn() == 3);
    CHECK(effects[0].after.drawn() == 9);
    CHECK(effects[0].after.asked() == 2);
  }
}

TEST_CASE("who has to be told of a change, and why") {
  const Loaded loaded(
      {{"rapport.yaml",
        "people:\n  - {id: c-it, side: client}\n  - {id: p-eng, side: us}\n  - {id: p-old, side: us, left: "
        "2025-06-30}\n  - {id: s-net, side: supplier}\n  - {id: s-ups, side: supplier}\n"},
       {"requirements/REQ-001.yaml", need("owner: p-eng\nagreed: {by: c-it, date: 2025-04-02}\n")},
       {"requirements/REQ-002.yaml", need("owner: p-old\nparents: [REQ-001]\n")},
       {"actions/ACT-001.yaml", "title: t\nstatus: open\nowner: p-eng\ndue: 2025-08-20\nsource: [REQ-002]\n"},
       {"actions/ACT-002.yaml", "title: t\nstatus: done\nowner: s-ups\ndue: 2025-08-20\nsource: [CHG-001]\n"},
       {"feedback/FBK-001.yaml", "title: t\nstatus: received\nreceived: 2025-08-01\ntext: t\nparty: s-net\n"},
       {"risks/RSK-001.yaml", "title: t\nstatus: closed\nparty: s-ups\nrefs: [CHG-001]\n"},
       {"changes/CHG-001.yaml", change("raised_by: c-it\naffects: [REQ-001]\nrefs: [FBK-001]\n"
                                       "notified: [{who: p-eng, date: 2025-08-02}]\n")}});
  const auto touched = touched_by(loaded.project, loaded["CHG-001"]);
  std::vector<std::string> lines;
  for (const auto& one : concerned_by(loaded.project, loaded["CHG-001"], touched, today)) {
    std::string line(one.who);
    for (const auto& why : one.why) line += "; " + why;
    lines.push_back(line + (one.told ? "; told" : ""));
  }
  CHECK(lines == std::vector<std::string>{"c-it; raised it; agreed to REQ-001",
                                          "p-eng; owner of REQ-001; owner of ACT-001; told",
                                          "s-net; party of FBK-001"});
}
