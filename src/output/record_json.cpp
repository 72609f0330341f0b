#include "output/record_json.hpp"

#include "figures/computed.hpp"
#include "figures/relations.hpp"
#include "figures/vouchers.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

/// As the file has it: for values without a field of their own.
Json plain_json(Value value) {
  const auto& document = value.record().document;
  switch (value.node().shape) {
    case Shape::null: return nullptr;
    case Shape::scalar: return value.text();
    case Shape::list: {
      auto list = Json::array();
      for (const auto child : document.children(value.index()))
        list.push_back(plain_json({value.record(), child}));
      return list;
    }
    case Shape::map: break;
  }
  auto object = Json::object();
  for (const auto child : document.children(value.index()))
    object[std::string(document.key(document.nodes()[child]))] = plain_json({value.record(), child});
  return object;
}

Json group_json(Value group, const Field& field) {
  auto object = Json::object();
  for (const auto& member : field.fields) {
    if (const auto value = group[member.name]; value.written())
      object[std::string(member.name)] = json_of(value, member);
  }
  return object;
}

void add_fields(Json& object, const Project& project, const Record& record) {
  for (const auto& field : project.schema().fields(*record.kind)) {
    if (const auto value = record[field.name]; value.written())
      object[std::string(field.name)] = json_of(value, field);
  }
}

void add_computed(Json& object, const Record& record, Date today) {
  for (const auto& computed : computed_fields()) {
    const std::string name(computed.field.name);
    if (object.contains(name) || find_computed(*record.kind, name) != &computed) continue;
    if (const auto cell = computed.value(record, today)) object[name] = json_of(cell, computed.field);
  }
}

void add_faults(Json& object, const Record& record) {
  auto faults = Json::array();
  for (const auto& fault : record.document.faults()) faults.push_back(fault.message);
  for (const auto& problem : record.problems) faults.push_back(problem.message);
  if (!faults.empty()) object["faults"] = std::move(faults);
}

Json links_json(const Project& project, const Record& record) {
  auto links = Json::array();
  for (const auto& naming : namings_of(project, record)) {
    for (const auto& field : naming.fields) links.push_back({{"record", naming.by->id}, {"field", field}});
  }
  return links;
}

Json older_words_json(const Project& project, const Record& record) {
  auto routes = Json::array();
  for (const auto& group : groups_on_older_words(project, record))
    routes.push_back(route_of(record, group.index()));
  return routes;
}

}  // namespace

Json json_of_item(Value value, const Field& field) {
  const auto shape = value.node().shape;
  const bool in_short = shape == Shape::scalar && !field.shorthand.empty();
  if (field.type == Type::group && (shape == Shape::map || in_short)) return group_json(value, field);
  if (shape != Shape::scalar) return plain_json(value);
  if (field.type == Type::integer && value.number()) return *value.number();
  if (field.type == Type::boolean && value.number()) return value.is_true();
  return value.text();
}

Json json_of(Value value, const Field& field) {
  if (field.many == Many::one) return json_of_item(value, field);
  auto list = Json::array();
  for (const Value item : value) list.push_back(json_of_item(item, field));
  return list;
}

Json json_of(const Cell& cell, const Field& field) {
  if (!cell) return nullptr;
  if (field.type == Type::boolean) return cell.number == 1;
  return cell.text.empty() ? Json(*cell.number) : Json(cell.text);
}

Json record_json(const Project& project, const Record& record, Date today, const std::string& file) {
  Json object = {{"id", record.id}, {"kind", record.kind->name}, {"file", file}};
  add_fields(object, project, record);
  add_computed(object, record, today);
  add_faults(object, record);
  if (has_meaning(*record.kind) && record.readable()) object["seal"] = seal_of(record);
  object["older_words"] = older_words_json(project, record);
  object["links"] = links_json(project, record);
  return object;
}

}  // namespace rapport
