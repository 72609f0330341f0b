#include "output/json_schema.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "model/describe.hpp"
#include "text/date.hpp"

using namespace rapport;
using nlohmann::json;

namespace {

json schema_of(std::string_view kind, const Schema& schema = Schema()) {
  return json::parse(json_schema(kind == "project" ? project_kind() : *find_kind(kind), schema));
}

json at(const json& value, const std::string& pointer) { return value.at(json::json_pointer(pointer)); }

/// Whether the groups of `schema` have these fields and nothing else, each with its words.
void check_members(const json& schema, const json& object, std::span<const Field> fields,
                   const std::string& route) {
  CHECK(object.at("properties").size() == fields.size());
  CHECK(object.at("additionalProperties") == false);
  CHECK(object.at("patternProperties").contains("^x-"));
  auto required = json::array();
  for (const auto& field : fields) {
    const auto here = route + std::string(field.name);
    CAPTURE(here);
    const auto& property = object.at("properties").at(std::string(field.name));
    CHECK(property.at("title") == schema.at("title").get<std::string>() + "." + here);
    CHECK(property.at("description").get<std::string>().starts_with(field.doc));
    CHECK(property.contains("if") >= (field.many == Many::list));
    if (field.need == Need::required) required.push_back(field.name);
    if (field.type == Type::group)
      check_members(schema, schema.at("definitions").at(here), field.fields, here + ".");
  }
  CHECK(object.value("required", json::array()) == required);
}

}  // namespace

TEST_CASE("a schema has every field of its table, and no other") {
  const Schema schema;
  for (const auto& kind : kinds()) {
    const auto written = schema_of(kind.name);
    check_members(written, written, schema.fields(kind), "");
    CHECK(written.at("type") == "object");
  }
  const auto project = schema_of("project");
  check_members(project, project, schema.fields(project_kind()), "");
  CHECK(project.at("type") == json({"object", "null"}));
}

TEST_CASE("the pattern of dates knows the calendar") {
  const std::regex pattern(at(schema_of("action"), "/properties/due/pattern").get<std::string>());
  for (const int year :
       {1899, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2396, 2400, 2800, 2900, 2999, 3000}) {
    for (int month = 0; month <= 13; ++month) {
      for (int day = 0; day <= 32; ++day) {
        const auto text = fmt::format("{}-{:02}-{:02}", year, month, day);
        CAPTURE(text);
        CHECK(std::regex_match(text, pattern) == parse_date(text).has_value());
      }
    }
  }
  for (const char* text : {"2025-3-31", "25-03-31", "2025-03-31 ", "", "2025/03/31"})
    CHECK_FALSE(std::regex_match(text, pattern));
}

TEST_CASE("states are choices, those of a log too") {
  const auto schema = schema_of("action");
  const json states = {"open", "done", "blocked", "cancelled"};
  CHECK(at(schema, "/properties/status/enum") == states);
  CHECK(at(schema, "/definitions/log/properties/status/enum") == states);
  CHECK(at(schema, "/properties/status/description") ==
        "where it stands now (one of open, done, blocked, cancelled; required)");
}

TEST_CASE("a project's own fields, and what editors make of choices without quotes") {
  const Kind& action = *find_kind("action");
  const Schema schema({{.kind = &action,
                        .name = "release",
                        .type = Type::choice,
                        .allowed = "1.10|03|true|no|1e999",
                        .doc = "\"<first>\""},
                       {.kind = &action, .name = "places", .many = Many::list, .need = Need::required}},
                      0);
  const auto written = schema_of("action", schema);
  CHECK(at(written, "/properties/release/oneOf/0/enum") ==
        json({"1.10", 1.1, "03", 3, "true", true, "no", "1e999"}));
  CHECK(at(written, "/properties/release/description") == "\"<first>\" (one of 1.10, 03, true, no, 1e999)");
  CHECK(at(written, "/required") == json({"title", "status", "owner", "due", "places"}));
  CHECK_FALSE(schema_of("risk", schema).at("properties").contains("release"));
}

TEST_CASE("money has the decimals of the project's currency") {
  const auto pattern_with = [](int digits) {
    const std::string place = "/definitions/impact/properties/cost/oneOf/0/";
    const auto schema = schema_of("change", Schema({}, digits));
    return std::pair(at(schema, place + "type/0"),
                     std::regex(at(schema, place + "pattern").get<std::string>()));
  };
  const auto [number, pattern] = pattern_with(2);
  CHECK(number == "number");
  for (const char* text : {"0", "-1250.5", "1250.50"}) CHECK(std::regex_match(text, pattern));
  for (const char* text : {"1,250", "1250.505", ".5", "5.", "+5", "1e3"})
    CHECK_FALSE(std::regex_match(text, pattern));
  const auto [whole, yen] = pattern_with(0);
  CHECK(whole == "integer");
  CHECK(std::regex_match("1250", yen));
  CHECK_FALSE(std::regex_match("1250.5", yen));
}

TEST_CASE("money that cannot be negative is not so in the schema") {
  const auto value = at(schema_of("project"), "/properties/contract_value/oneOf/0");
  CHECK(value.at("minimum") == 0);
  CHECK_FALSE(std::regex_match("-1", std::regex(value.at("pattern").get<std::string>())));
}

TEST_CASE("only checks with a limit take one") {
  const auto limits = at(schema_of("project"), "/properties/limits/else/properties");
  CHECK(limits.contains("VF004"));
  CHECK_FALSE(limits.contains("GN001"));
}

TEST_CASE("checks are named by those who know them") {
  const auto project = schema_of("project");
  CHECK(at(project, "/properties/checks/else/properties/VF/enum") ==
        json({"error", "warning", "info", "off"}));
  CHECK(at(project, "/properties/limits/else/properties/VF004/minimum") == 0);
  CHECK(at(project, "/properties/limits/else/properties/verification_from/enum") ==
        json({"draft", "proposed", "approved", "implemented", "verified", "accepted"}));
  const auto check = at(schema_of("risk"), "/definitions/suppress/properties/check/anyOf");
  CHECK(check[0].at("enum").size() == check[0].at("enumDescriptions").size());
  CHECK(check[1].at("enum")[0] == "malformed-file");
}
