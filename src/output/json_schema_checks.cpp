#include <fmt/format.h>

#include "check/settings_form.hpp"
#include "model/describe.hpp"
#include "output/json_schema_values.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

/// The two letters before the checks that bear them, and every check: `name` and `doc` of each go to `take`.
template <typename Take>
void for_each_code(const Take& take) {
  std::string_view family;
  for (const auto* check : checks()) {
    if (check->family() != family) take(check->family(), "all checks of this family");
    family = check->family();
    take(check->code, check->sentence);
  }
}

Json check_schema() {
  auto codes = Json::array(), docs = Json::array(), names = Json::array();
  for_each_code([&](std::string_view code, std::string_view doc) {
    codes.push_back(code);
    docs.push_back(doc);
  });
  for (const auto* check : checks()) names.push_back(check->name);
  Json by_code = {{"enum", std::move(codes)}, {"enumDescriptions", std::move(docs)}};
  return {{"anyOf", {std::move(by_code), {{"enum", std::move(names)}}}}};
}

Json table_of(Json properties) {
  Json table = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  return {{"if", {{"type", "null"}}}, {"else", std::move(table)}};
}

Json severities_schema() {
  auto properties = Json::object();
  for_each_code([&](std::string_view code, std::string_view doc) {
    properties[std::string(code)] = {{"description", doc}, {"enum", {"error", "warning", "info", "off"}}};
  });
  return table_of(std::move(properties));
}

Json limits_schema() {
  constexpr Field limit{.name = "limit", .type = Type::integer, .low = 0, .high = INT32_MAX};
  auto properties = Json::object();
  for (const auto* check : checks()) {
    if (!takes_limit(*check)) continue;
    properties[std::string(check->code)] = {{"description", check->sentence}};
    properties[std::string(check->code)].update(scalar_schema(limit, Need::required, 0));
  }
  properties["verification_from"] = {
      {"description", "the state from which on VF001 wants a verification note"},
      {"enum", forward_states(*find_kind("requirement"))}};
  return table_of(std::move(properties));
}

}  // namespace

std::optional<Json> schema_about_checks(const Kind& kind, std::string_view route) {
  const bool is_project = &kind == &project_kind();
  if (route == "suppress.check") return check_schema();
  if (is_project && route == "checks") return severities_schema();
  if (is_project && route == "limits") return limits_schema();
  return std::nullopt;
}

}  // namespace rapport
