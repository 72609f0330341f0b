#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string chg = "changes/CHG-001.yaml";

const std::string buffers =
    "buffers:\n"
    "  - {id: schedule, unit: day, size: 20, purpose: general}\n"
    "  - {id: change, unit: money, size: 240000, purpose: change}\n";

/// A change of that cost and no days; approved, it is paid from the buffer for changes.
std::string change(const std::string& status, const std::string& cost) {
  return "title: 第三操作站\nstatus: " + status + "\nraised: 2025-08-01\nimpact: {days: 0, cost: " + cost +
         "}\nfunding: [{buffer: change, cost: " + cost + "}]\n";
}

Files files_of(const std::string& drawn, const std::string& pending) {
  return {{"rapport.yaml", buffers},
          {chg, change("approved", drawn)},
          {"changes/CHG-002.yaml", change("assessed", pending)}};
}

}  // namespace

TEST_CASE("BF001: more is drawn than there is") {
  CHECK(said("BF001", files_of("240000", "1")) == "");
  CHECK(said("BF001", files_of("240000.01", "0")) ==
        "rapport: buffer change is overdrawn: 100 % of the buffer, 0.01 short");
  CHECK(said("BF001", files_of("250000", "0")) ==
        "rapport: buffer change is overdrawn: 104 % of the buffer, 10,000 short");
  CHECK(said("BF001", {{chg, change("approved", "500")}}) == "");
}

TEST_CASE("BF001: a risk that occurred draws days; an empty buffer has none") {
  const auto days = [](const std::string& size) {
    return said("BF001", {{"rapport.yaml", "buffers: [{id: float, unit: day, size: " + size + "}]\n"},
                          {"risks/RSK-001.yaml",
                           "title: 汛期\nstatus: occurred\noccurred: {date: 2025-07-01, days: 5, cost: 0}\n"
                           "funding: [{buffer: float, days: 5}]\n"}});
  };
  CHECK(days("5") == "");
  CHECK(days("4") == "rapport: buffer float is overdrawn: 125 % of the buffer, 1 day short");
  CHECK(days("0") == "rapport: buffer float is overdrawn: n/a of the buffer, 5 days short");
}

TEST_CASE("BF002: not everything that waits can be paid") {
  CHECK(said("BF002", files_of("168000", "96000")) ==
        "rapport: buffer change does not cover what is drawn and pending: 110 % of the buffer, 24,000 short "
        "(168,000 drawn, 96,000 pending)");
  CHECK(said("BF002", files_of("168000", "72000")) == "");
  auto files = files_of("168000", "96000");
  files["changes/CHG-002.yaml"] = change("rejected", "96000");
  CHECK(said("BF002", files) == "");
}

TEST_CASE("BF002 keeps its fingerprint while the figures move") {
  const auto first = findings_in(files_of("0", "300000"));
  const auto second = findings_in(files_of("0", "310000"));
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(fingerprint(first[i]) == fingerprint(second[i]));
    if (first[i].check->code != "BF002") continue;
    CHECK(first[i].file == "rapport.yaml");
    CHECK(first[i].line == 3);
    CHECK(first[i].message != second[i].message);
  }
}

TEST_CASE("BF003: a buffer burns faster than the work goes") {
  // Lines at 55 % progress: amber above 48 %, which are 115,200; red above 63 %, which are 151,200.
  const std::string milestones =
      "milestones: [{id: A, title: a, weight: 55, baseline: 2025-04-01, actual: 2025-04-01}, {id: B, title: "
      "b, "
      "weight: 45, baseline: 2025-10-01}]\n";
  const auto burned = [&](const std::string& drawn) {
    auto files = files_of(drawn, "200000");
    files["rapport.yaml"] += milestones;
    return said("BF003", files);
  };
  CHECK(burned("115200") == "");
  CHECK(burned("120000") ==
        "rapport: buffer change is amber: 50 % burned at 55 % progress, amber above 48 %");
  CHECK(burned("151200") ==
        "rapport: buffer change is amber: 63 % burned at 55 % progress, amber above 48 %");
  CHECK(burned("168000") == "rapport: buffer change is red: 70 % burned at 55 % progress, red above 63 %");
  CHECK(said("BF003", files_of("240000", "0")) == "");  // without milestones nobody knows how far the work is
}

TEST_CASE("BF004: what was approved is paid from somewhere") {
  const auto approved = [](const std::string& impact, const std::string& funding,
                           const std::string& status = "approved", const std::string& project = buffers) {
    return said("BF004", {{"rapport.yaml", project},
                          {chg, "title: t\nstatus: " + status + "\nraised: 2025-08-01\nimpact: " + impact +
                                    "\n" + (funding.empty() ? "" : "funding: [" + funding + "]\n")}});
  };
  const std::string impact = "{days: 4, cost: 168000}";
  const std::string whole = "{buffer: change, cost: 168000}, {buffer: schedule, days: 4}";
  const std::string fires =
      "CHG-001: CHG-001 is approved for 168,000 and 4 days, and its funding adds up to ";
  CHECK(approved(impact, whole) == "");
  CHECK(approved(impact, "") == fires + "0 and 0 days");
  CHECK(approved(impact, "{buffer: change, cost: 150000}, {buffer: schedule, days: 4}") ==
        "CHG-001: CHG-001 is approved for 168,000 and 4 days, and its funding adds up to 150,000 and 4 days");
  CHECK(approved(impact, whole + ", {paid_by: us, cost: 1}") == fires + "168,001 and 4 days");
  CHECK(approved(impact, "{paid_by: client}") == "");
  CHECK(approved(impact, "{buffer: change}, {buffer: schedule}") == "");
  CHECK(approved(impact,
                 "{paid_by: client, cost: 68000}, {buffer: change, cost: 100000}, {buffer: schedule}") == "");
  CHECK(approved(impact, "", "closed") == fires + "0 and 0 days");
  CHECK(approved(impact, "", "assessed") == "");
  CHECK(approved(impact, "", "withdrawn") == "");
  CHECK(approved(impact, "", "approved", "") == "");
}

TEST_CASE("BF004: a row carries what its buffer can give") {
  const auto approved = [](const std::string& impact, const std::string& funding,
                           const std::string& project = buffers) {
    return said("BF004", {{"rapport.yaml", project},
                          {chg, "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: " + impact +
                                    "\nfunding: [" + funding + "]\n"}});
  };
  CHECK(approved("{days: 4, cost: 100}", "{buffer: change, cost: 100, days: 4}") ==
        "CHG-001: CHG-001 is approved for 100 and 4 days, and its funding adds up to 100 and 0 days");
  CHECK(approved("{days: 0, cost: 100}", "{cost: 100}") ==
        "CHG-001: CHG-001 is approved for 100 and 0 days, and its funding adds up to 0 and 0 days");
  const std::string money = "buffers: [{id: change, unit: money, size: 240000, purpose: change}]\n";
  CHECK(approved("{days: 4, cost: 100}", "{buffer: change, cost: 100}", money) == "");
}

TEST_CASE("BF004: what is saved need not go anywhere; what is blank is CH003's") {
  const auto approved = [](const std::string& impact, const std::string& funding) {
    return said("BF004", {{"rapport.yaml", buffers},
                          {chg, "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: " + impact +
                                    "\nfunding: " + funding + "\n"}});
  };
  CHECK(approved("{days: -2, cost: -500}", "[]") == "");
  CHECK(approved("{days: -2, cost: -500}", "[{buffer: change}, {buffer: schedule}]") == "");
  CHECK(approved("{days: 0, cost: -500}", "[{buffer: change, cost: -400}]") ==
        "CHG-001: CHG-001 is approved for -500 and 0 days, and its funding adds up to -400 and 0 days");
  CHECK(approved("{days: 0, cost: 0}", "[]") == "");
  CHECK(approved("{days: 0}", "[{buffer: change, cost: 400}]") == "");
}

TEST_CASE("BF005: the end slips and the buffer does not show it") {
  const auto last = [](const std::string& dates, const std::string& days = "9") {
    return said("BF005",
                {{"rapport.yaml", buffers +
                                      "milestones: [{id: M5, title: a, baseline: 2025-10-10, forecast: "
                                      "2025-10-15}, {id: M6, title: 移交, " +
                                      dates + "}]\n"},
                 {chg, "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: {days: " + days +
                           ", cost: 0}\nfunding: [{buffer: schedule}]\n"}});
  };
  CHECK(
      last("baseline: 2025-10-31, forecast: 2025-11-07") ==
      "rapport: milestone M6 is expected 7 days after its baseline, while buffer schedule still shows 11 of "
      "20 days");
  CHECK(last("baseline: 2025-10-31, forecast: 2025-11-01", "20") == "");
  CHECK(last("baseline: 2025-10-31, forecast: 2025-10-31") == "");
  CHECK(last("baseline: 2025-10-31") == "");
  CHECK(last("baseline: 2025-07-31, actual: 2025-08-02") != "");  // the other one is the last
  CHECK(last("baseline: 2025-10-31, actual: 2025-11-02") == "");
  CHECK(said("BF005", {{"rapport.yaml", buffers}}) == "");
}
