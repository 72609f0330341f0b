#include "figures/relations.hpp"

#include <algorithm>

#include "figures/verification.hpp"
#include "figures/vouchers.hpp"

namespace rapport {
namespace {

/// The way to a field, without the places of list items: "log.ref" for `log.3.ref`, "parents" for
/// `parents.0.id`.
std::string field_of(Value value) {
  std::string field;
  const auto route = route_of(value.record(), value.index());
  for (std::size_t at = 0; at <= route.size();) {
    const auto dot = std::min(route.find('.', at), route.size());
    const auto step = route.substr(at, dot - at);
    const bool is_place = step.find_first_not_of("0123456789") == step.npos;
    if (!is_place) field += (field.empty() ? "" : ".") + step;
    at = dot + 1;
  }
  return field.ends_with(".id") ? field.substr(0, field.size() - 3) : field;
}

bool has_seal(const Field& field) { return find_field(field.fields, "of") != nullptr; }

}  // namespace

std::vector<Naming> namings_of(const Project& project, const Record& record) {
  std::vector<Naming> found;
  for (const auto& link : project.links_to(record)) {
    const auto value = project.value(link);
    if (found.empty() || found.back().by != &value.record()) found.push_back({&value.record(), {}});
    auto& fields = found.back().fields;
    auto field = field_of(value);
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(std::move(field));
  }
  return found;
}

const Record* vouched_record(const Project& project, Value group) {
  const Field* field = group.field();
  if (field == nullptr || !has_seal(*field)) return nullptr;
  const bool names = find_field(field->fields, "id") != nullptr;
  const Record* record = names ? project.named_by(group["id"]) : &group.record();
  return record != nullptr && has_meaning(*record->kind) ? record : nullptr;
}

std::vector<Value> groups_on_older_words(const Project& project, const Record& record) {
  std::vector<Value> found;
  for (const auto& field : record.kind->own) {
    if (!has_seal(field)) continue;
    for (const Value group : record[field.name]) {
      const Record* vouched = vouched_record(project, group);
      if (vouched != nullptr && !vouches_for(group["of"], *vouched)) found.push_back(group);
    }
  }
  return found;
}

}  // namespace rapport
