#include "output/json_schema.hpp"

#include <fmt/format.h>

#include "model/describe.hpp"
#include "output/json_schema_values.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

/// `then` for values of this JSON type, `other` for all others.
Json where(std::string_view type, Json then, Json other) {
  return {{"if", {{"type", type}}}, {"then", std::move(then)}, {"else", std::move(other)}};
}

class Writer {
 public:
  Writer(const Kind& kind, const Schema& schema)
      : kind_(kind), money_digits_(schema.money_digits()), states_(state_words(kind)) {}

  Json run(std::span<const Field> fields) {
    const bool may_be_empty = kind_.states.empty();
    Json root = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", kind_.name},
                 {"description", kind_.doc},
                 {"type", may_be_empty ? Json({"object", "null"}) : Json("object")}};
    root.update(members(fields, ""));
    definitions_["nothing"] = nothing_schema();
    root["definitions"] = std::move(definitions_);
    return root;
  }

 private:
  Json members(std::span<const Field> fields, const std::string& route) {
    auto properties = Json::object(), required = Json::array();
    for (const auto& field : fields) {
      const std::string name(field.name);
      properties[name] = property(field, route.empty() ? name : fmt::format("{}.{}", route, name));
      if (field.need == Need::required) required.push_back(name);
    }
    Json object = {{"properties", std::move(properties)}};
    if (!required.empty()) object["required"] = std::move(required);
    object["patternProperties"] = {{"^x-", Json::object()}};
    object["additionalProperties"] = false;
    return object;
  }

  Json property(const Field& field, const std::string& route) {
    if (field.name == "status" && !states_.empty() && field.type == Type::text) {
      auto status = field;
      status.type = Type::choice;
      status.allowed = states_;
      return property(status, route);
    }
    Json schema = {{"title", std::string(kind_.name) + "." + route},
                   {"description", describe_meaning(field)}};
    schema.update(value(field, route));
    return schema;
  }

  /// A list may be written as the only item of it.
  Json value(const Field& field, const std::string& route) {
    if (field.many == Many::one) return item(field, route, field.need);
    auto items = item(field, route, Need::required);
    auto alone = field.need == Need::required ? items : item(field, route, Need::optional);
    return where("array", {{"items", std::move(items)}}, std::move(alone));
  }

  Json item(const Field& field, const std::string& route, Need need) {
    if (auto schema = schema_about_checks(kind_, route)) return *schema;
    if (field.type == Type::group) return group(field, route, need);
    if (field.type != Type::table) return scalar_schema(field, need, money_digits_);
    return where(
        "null", Json::object(),
        {{"type", "object"}, {"additionalProperties", scalar_schema({}, Need::optional, money_digits_)}});
  }

  Json group(const Field& field, const std::string& route, Need need) {
    if (!definitions_.contains(route)) {
      Json object = {{"type", "object"}};
      object.update(members(field.fields, route));
      definitions_[route] = std::move(object);
    }
    Json object = {{"$ref", "#/definitions/" + route}};
    if (!field.shorthand.empty()) {
      const auto& scalar = *find_field(field.fields, field.shorthand);
      return where("object", std::move(object), scalar_schema(scalar, need, money_digits_));
    }
    return need == Need::required ? object : where("null", Json::object(), std::move(object));
  }

  const Kind& kind_;
  int money_digits_;
  std::string states_;
  Json definitions_ = Json::object();  ///< groups by route: most stand in a list and alone
};

}  // namespace

std::string json_schema(const Kind& kind, const Schema& schema) {
  return json_text(Writer(kind, schema).run(schema.fields(kind)));
}

}  // namespace rapport
