#pragma once
#include <nlohmann/json.hpp>
#include <optional>

#include "model/schema.hpp"

namespace rapport {

/// JSON Schema of one scalar of a field's type (the type of a group or table is not asked for). `need`:
/// whether null and "" are refused, as they count as absent.
nlohmann::ordered_json scalar_schema(const Field& field, Need need, int money_digits);

/// What scalar_schema refers to as "#/definitions/nothing": null or "".
nlohmann::ordered_json nothing_schema();

/// JSON Schema of the values that name checks, which the check table knows and no field table:
/// `suppress.check` of a record, `checks` and `limits` of rapport.yaml. Nothing for any other route.
std::optional<nlohmann::ordered_json> schema_about_checks(const Kind& kind, std::string_view route);

}  // namespace rapport
