#pragma once
#include <nlohmann/json.hpp>

#include "figures/computed.hpp"
#include "project/project.hpp"

namespace rapport {

/// A value as JSON: whole numbers and truth values as such, everything else as text (amounts and dates too:
/// no digit is lost), a list as an array even where it was written as one value, a group as an object with
/// its members in the order of the field table.
nlohmann::ordered_json json_of(Value value, const Field& field);

/// One item of a list, or the value of a field that holds one.
nlohmann::ordered_json json_of_item(Value value, const Field& field);

/// A computed cell, or one of a single field; null if it is empty.
nlohmann::ordered_json json_of(const Cell& cell, const Field& field);

/// A record: id, kind, file (its path as the reader would name it), its fields in the order of the table,
/// age, class, stale and overdue where it has them, the faults of its file if there are any, the seal of its
/// present words, the routes of its groups that vouch for older words, and what names it.
nlohmann::ordered_json record_json(const Project& project, const Record& record, Date today,
                                   const std::string& file);

}  // namespace rapport
