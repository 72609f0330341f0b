#include "output/json_schema_values.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

/// Every day of the Gregorian calendar from 1900 to 2999.
constexpr std::string_view date_pattern =
    "^((19|2[0-9])[0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-"
    "31)"
    "|((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2000|2400|2800)-02-29)$";

/// A value of these types; of text, what matches the pattern.
Json matching(Json types, std::string_view pattern, std::string_view advice) {
  return {{"type", std::move(types)}, {"pattern", pattern}, {"patternErrorMessage", advice}};
}

std::string_view sign_pattern(const Field& field) { return field.low < 0 ? "-?" : ""; }

Json integer_schema(const Field& field) {
  auto schema = matching({"integer", "string"}, fmt::format("^{}[0-9]+$", sign_pattern(field)),
                         "write a whole number, digits only");
  if (field.low != std::numeric_limits<std::int64_t>::min()) schema["minimum"] = field.low;
  if (field.high != std::numeric_limits<std::int64_t>::max()) schema["maximum"] = field.high;
  return schema;
}

/// The lowest amount of a field is in hundredths or the like, and always 0 where there is one.
Json amount_schema(const Field& field, int digits) {
  const auto decimals = digits == 0 ? "" : fmt::format("(\\.[0-9]{{1,{}}})?", digits);
  auto schema = matching({digits == 0 ? "integer" : "number", "string"},
                         fmt::format("^{}[0-9]+{}$", sign_pattern(field), decimals),
                         digits == 0 ? "write it as 4800000" : "write it as 4800000 or 1250.50");
  if (field.low == 0) schema["minimum"] = 0;
  return schema;
}

/// What a YAML reader makes of a choice without quotes, if not text.
Json typed_choice(std::string_view choice) {
  if (choice == "true" || choice == "false") return choice == "true";
  double number = 0;
  const auto [end, error] = std::from_chars(choice.data(), choice.data() + choice.size(), number);
  const bool is_number =
      error == std::errc() && end == choice.data() + choice.size() && std::isfinite(number);
  return is_number ? Json(number) : Json();
}

Json choice_schema(const Field& field) {
  auto values = Json::array();
  for (const auto choice : split_words(field.allowed)) {
    values.push_back(choice);
    if (auto typed = typed_choice(choice); !typed.is_null()) values.push_back(std::move(typed));
  }
  return {{"enum", std::move(values)}};
}

/// Any scalar. A list of types would say the same, but editors would propose true, false and null for every
/// text.
Json text_schema(Need need) {
  Json refused = {"array", "object"};
  if (need == Need::required) refused.push_back("null");
  Json schema = {{"if", {{"type", std::move(refused)}}}, {"then", {{"type", "string"}}}};
  if (need == Need::required) schema["minLength"] = 1;
  return schema;
}

Json typed_schema(const Field& field, int money_digits) {
  switch (field.type) {
    case Type::date: return matching("string", date_pattern, "write YYYY-MM-DD, as 2025-03-31");
    case Type::integer: return integer_schema(field);
    case Type::amount: return amount_schema(field, money_digits);
    case Type::boolean: return matching({"boolean", "string"}, "^(true|false)$", "write true or false");
    case Type::choice: return choice_schema(field);
    case Type::seal:
      return matching({"string", "number"}, "^[0-9a-f]{12}$",
                      "a seal is 12 hex digits; rapport seal writes one");
    case Type::id:
      return matching({"string", "number"}, "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
                      "an id is letters A-Z, digits, - and _");
    default: return nullptr;
  }
}

}  // namespace

Json nothing_schema() {
  return {{"not", {{"type", {"array", "boolean", "number", "object"}}}}, {"maxLength", 0}};
}

Json scalar_schema(const Field& field, Need need, int money_digits) {
  auto schema = typed_schema(field, money_digits);
  if (schema.is_null()) return text_schema(need);
  if (need == Need::required) return schema;
  return {{"oneOf", {std::move(schema), {{"$ref", "#/definitions/nothing"}}}}};
}

}  // namespace rapport
