#include "report/json.hpp"

#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

std::string survey(const std::string& day, const std::vector<std::string>& answers) {
  std::string text = "title: t\nstatus: closed\npurpose: satisfaction\nopened: " + day +
                     "\ninvited: 8\ngroup: g\n"
                     "questions: [{id: overall, text: How, kind: rating}, "
                     "{id: team, text: And, kind: rating, category: teamwork}]\nresponses:\n";
  for (const auto& answer : answers)
    text += "  - {answers: {overall: " + answer + ", team: " + answer + "}}\n";
  return text;
}

Json section(const std::string& name, const Files& files) {
  return json_of(files, {.sections = {name}})[name];
}

}  // namespace

TEST_CASE("an empty project has every member, with nothing in them") {
  const auto report = json_of({});
  CHECK(report["format"] == json_format);
  CHECK(report["intro"].is_null());
  CHECK(report.size() == 2 + report_sections().size());
  CHECK(report["header"]["title"].is_null());
  CHECK(report["summary"]["coverage"].dump() ==
        R"({"n":0,"passed":0,"waived":0,"failed":0,"open":0,"stale":0,"percent":null})");
  CHECK(report["summary"]["progress"]["percent"].is_null());
  CHECK(report["summary"]["intervals"]["kept"].is_null());
  CHECK(report["changes"]["register"] == Json::array());
}

TEST_CASE("of few answers only the counts stand there, without a split by category") {
  const auto group =
      section("satisfaction", {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "2", "1"})}});
  const auto& ratings = group["groups"][0]["ratings"];
  REQUIRE(ratings.size() == 1);
  CHECK(ratings[0]["latest"].dump() ==
        R"({"survey":"SUR-001","invited":8,"not_applicable":0,"satisfied":{"count":2,"n":4,"percent":null},)"
        R"("mean":null,"bounds":null})");
  CHECK(group["groups"][0]["surveys"][0]["answered"].dump() == R"({"count":4,"n":8,"percent":null})");
}

TEST_CASE("different people are compared by an interval, few not at all") {
  const Files files = {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "4", "5", "3", "2"})},
                       {"surveys/SUR-002.yaml", survey("2025-08-01", {"4", "5", "4", "5", "4", "4", "2"})}};
  const auto rating = section("satisfaction", files)["groups"][0]["ratings"][0];
  CHECK(rating["movement"] == "not_shown");
  CHECK(rating["same_people"].is_null());
  CHECK(rating["different_people"].dump() == R"({"points":19.0,"low":-24.9,"high":57.5})");
  CHECK(rating["latest"]["bounds"].dump() ==
        R"({"low":6,"high":7,"n":8,"low_percent":75,"high_percent":88})");
  auto few = files;
  few["surveys/SUR-001.yaml"] = survey("2025-06-01", {"4", "5"});
  const auto alone = section("satisfaction", few)["groups"][0]["ratings"][0];
  CHECK(alone["before"]["satisfied"]["count"] == 2);
  CHECK(alone["movement"].is_null());
  CHECK(alone["different_people"].is_null());
}

TEST_CASE("a question that changed is not compared") {
  auto later = survey("2025-08-01", {"4", "5", "4", "5", "4"});
  later.replace(later.find("How"), 3, "Why");
  const auto rating =
      section("satisfaction", {{"surveys/SUR-001.yaml", survey("2025-06-01", {"4", "5", "4", "5", "3"})},
                               {"surveys/SUR-002.yaml", later}})["groups"][0]["ratings"][0];
  CHECK(rating["movement"] == "not_compared");
  CHECK(rating["before"].is_null());
}

TEST_CASE("money is text to the last digit, and what is not priced has none") {
  const Files files = {
      {"rapport.yaml",
       "currency: CNY\ncontract_value: 90071992547409.93\n"
       "buffers: [{id: c, unit: money, size: 100.10, purpose: change}, {id: d, unit: day, size: 0}]\n"},
      {"changes/CHG-001.yaml",
       "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: {days: 0, cost: 100.11}\n"
       "funding: [{buffer: c, cost: 100.11}]\n"},
      {"changes/CHG-002.yaml", "title: t\nstatus: raised\nraised: 2025-08-15\nimpact: {days: 3}\n"}};
  const auto changes = section("changes", files);
  CHECK(changes["growth"]["contract_value"] == "90071992547409.93");
  CHECK(changes["buffers"][0]["left"] == "-0.01");
  CHECK(changes["buffers"][0]["drawn"].dump() == R"({"value":"100.11","n":1})");
  CHECK(changes["buffers"][0]["exposure_percent"] == 100);
  CHECK(changes["buffers"][1]["burn_percent"].is_null());
  CHECK(changes["not_priced"].dump() == R"(["CHG-002"])");
  CHECK(changes["open_changes"][1]["impact"].dump() == R"({"days":3,"cost":null})");
  CHECK(changes["ages"][0].dump() == R"({"from_days":0,"to_days":7,"count":1})");
  CHECK(changes["ages"][4].dump() == R"({"from_days":57,"to_days":null,"count":0})");
}

TEST_CASE("sections stand in the order of the report, whatever order they were asked for in") {
  const auto report = json_of({}, {.sections = {"risks", "header"}});
  CHECK(report.size() == 4);
  CHECK(std::next(report.begin(), 2).key() == "header");
}
