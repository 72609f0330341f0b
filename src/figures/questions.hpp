#pragma once
#include <algorithm>

#include "project/project.hpp"

namespace rapport {

// What several families of checks ask of a record.

/// The field of the first level that a value stands in: "parents" for `parents.0.id`.
std::string_view top_field(Value value);

/// Whether the record is rapport.yaml itself, which has neither state nor links.
bool is_project_file(const Record& record);

/// Whether what the record is about goes on, or will never be: rejected, withdrawn, dropped, retired,
/// cancelled.
bool is_open(const Record& record);
bool is_dead(const Record& record);

/// Whether this person can answer for the client. In a project without `people:` anybody who is named can.
bool speaks_for_client(const Project& project, std::string_view person);
/// Whether one of these people can.
bool client_among(const Project& project, Value people);

/// Whether a record that meets `condition` names `record` in `field`, a field of the first level.
template <typename Condition>
bool is_named(const Project& project, const Record& record, std::string_view field,
              const Condition& condition) {
  const auto links = project.links_to(record);
  return std::any_of(links.begin(), links.end(), [&](const Link& link) {
    const Value value = project.value(link);
    return top_field(value) == field && condition(value.record());
  });
}

/// Calls `visit` with every value at a route like "verification.date", through lists.
template <typename Visit>
void for_each_at(Value value, std::string_view route, const Visit& visit) {
  const auto dot = route.find('.');
  for (const Value item : value[route.substr(0, dot)]) {
    if (dot == route.npos) {
      visit(item);
    } else {
      for_each_at(item, route.substr(dot + 1), visit);
    }
  }
}

}  // namespace rapport
