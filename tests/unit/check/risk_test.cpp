#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string rsk = "risks/RSK-001.yaml";

std::string risk(const std::string& status, const std::string& more) {
  return "title: 汛期\nstatus: " + status + "\n" + more;
}

std::string said_of(std::string_view code, const std::string& text) { return said(code, {{rsk, text}}); }

}  // namespace

TEST_CASE("RK001: a grave risk that nobody watches for") {
  const std::string grave = "probability: 3\nimpact: 4\n";
  CHECK(said_of("RK001", risk("open", grave)) ==
        "RSK-001: RSK-001 scores 12 (3 × 4, limit 12) without response, trigger, owner");
  CHECK(said_of("RK001", risk("open", grave + "response: reduce\ntrigger: 水位\n")) ==
        "RSK-001: RSK-001 scores 12 (3 × 4, limit 12) without owner");
  CHECK(said_of("RK001", risk("open", grave + "response: reduce\ntrigger: 水位\nowner: p-pm\n")) == "");
  CHECK(said_of("RK001", risk("open", "probability: 3\nimpact: 3\n")) == "");
  CHECK(said_of("RK001", risk("open", "probability: 5\n")) == "");
  CHECK(said_of("RK001", risk("closed", grave)) == "");
  CHECK(said("RK001", {{"rapport.yaml", "limits: {RK001: 13}\n"}, {rsk, risk("open", grave)}}) == "");
}

TEST_CASE("RK002: what a risk cost is counted, and paid by something") {
  const auto occurred = [](const std::string& what, const std::string& more = "") {
    return said("RK002", {{rsk, risk("occurred", "occurred: {date: 2025-06-18" + what + "}\n" + more)},
                          {"changes/CHG-001.yaml", "title: C\nstatus: raised\nraised: 2025-06-18\n"}});
  };
  CHECK(said_of("RK002", risk("occurred", "")) ==
        "RSK-001: RSK-001 has occurred without occurred.days, occurred.cost");
  CHECK(occurred(", days: 5") == "RSK-001: RSK-001 has occurred without occurred.cost");
  const std::string fires =
      "RSK-001: RSK-001 has occurred (5 days, 0) with neither funding nor a change in occurred.ref";
  CHECK(occurred(", days: 5, cost: 0") == fires);
  CHECK(occurred(", days: 5, cost: 0, ref: in the letter of June") == fires);
  CHECK(occurred(", days: 5, cost: 0, ref: CHG-001") == "");
  CHECK(occurred(", days: 5, cost: 0", "funding: [{paid_by: us, days: 5}]\n") == "");
  CHECK(occurred(", days: 0, cost: 0") == "");
  CHECK(said_of("RK002", risk("closed", "occurred: {date: 2025-06-18}\n")) != "");
  CHECK(said_of("RK002", risk("open", "")) == "");
}

TEST_CASE("RK003: no plan for what comes without warning") {
  const std::string steps = "emergency: {steps: [Stop deliveries]";
  CHECK(said_of("RK003", risk("open", "category: weather\n")) ==
        "RSK-001: RSK-001 is a weather risk without emergency.steps, emergency.response_hours");
  CHECK(said_of("RK003", risk("open", "category: supply\n" + steps + "}\n")) ==
        "RSK-001: RSK-001 is a supply risk without emergency.response_hours");
  CHECK(said_of("RK003", risk("open", "category: safety\n" + steps + ", response_hours: 4}\n")) == "");
  CHECK(said_of("RK003", risk("open", "category: contract\n")) == "");
  CHECK(said_of("RK003", risk("closed", "category: weather\n")) == "");
}

TEST_CASE("RK004: a supplier on whom the project hangs") {
  const auto critical = [](const std::string& more, const std::string& risk_status = "closed") {
    return said("RK004", {{"rapport.yaml", "people: [{id: s-net, side: supplier, critical: " + more + "}]\n"},
                          {rsk, risk(risk_status, "party: s-net\n")}});
  };
  CHECK(critical("true") == "rapport: supplier s-net is critical and has neither a backup nor an open risk");
  CHECK(critical("true, backup: s-2") == "");
  CHECK(critical("true", "open") == "");
  CHECK(critical("true", "occurred") == "");
  CHECK(critical("false") == "");
  CHECK(critical("true, left: 2025-08-01") == "");
}
