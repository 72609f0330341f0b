#include "project/own_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rapport {
namespace {

struct TypeName {
  std::string_view name;
  Type type;
};

constexpr TypeName type_names[] = {
    {"text", Type::text},     {"date", Type::date},       {"integer", Type::integer},
    {"amount", Type::amount}, {"boolean", Type::boolean}, {"choice", Type::choice},
    {"person", Type::person}, {"id", Type::id},           {"path", Type::path}};

std::string joined_choices(Value choices) {
  std::string all;
  for (const Value choice : choices) all += (all.empty() ? "" : "|") + std::string(choice.text());
  return all;
}

bool is_name(std::string_view name) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !name.empty() && std::all_of(name.begin(), name.end(), fits);
}

bool is_taken(const Kind& kind, std::string_view name) {
  return find_field(kind.own, name) != nullptr || find_field(leading_fields(), name) != nullptr ||
         find_field(trailing_fields(), name) != nullptr;
}

/// What is wrong with a row, empty if nothing.
std::string wrong_with(Value row, const Kind* kind, std::string_view name) {
  if (kind == nullptr)
    return fmt::format("\"{}\" is no kind of record; write requirement, meeting, …", row["kind"].text());
  if (!is_name(name)) return fmt::format("\"{}\" is no name for a field; use a-z, 0-9 and _", name);
  if (is_taken(*kind, name))
    return fmt::format("{} has a field {} already; choose another name", with_article(kind->name), name);
  if (row["type"].text() == "choice" && !row["choices"])
    return "a choice needs choices; add \"choices: [a, b]\"";
  return "";
}

OwnField read_row(Value row, const Kind& kind) {
  OwnField field{.kind = &kind, .name = std::string(row["name"].text())};
  auto type = row["type"].text();
  if (type.ends_with("[]")) {
    field.many = Many::list;
    type.remove_suffix(2);
  }
  for (const auto& known : type_names) {
    if (known.name == type) field.type = known.type;
  }
  field.need = row["required"].is_true() ? Need::required : Need::optional;
  field.allowed = joined_choices(row["choices"]);
  field.doc = row["doc"].text();
  return field;
}

}  // namespace

std::vector<OwnField> own_fields(Record& file) {
  std::vector<OwnField> fields;
  std::vector<Problem> problems;
  for (const Value row : file["fields"]) {
    const Kind* kind = find_kind(row["kind"].text());
    const auto name = row["name"].text();
    auto wrong = wrong_with(row, kind, name);
    const auto same = [&](const OwnField& f) { return f.kind == kind && f.name == name; };
    if (wrong.empty() && std::any_of(fields.begin(), fields.end(), same))
      wrong = fmt::format("{} is declared twice; keep one", name);
    if (wrong.empty()) {
      fields.push_back(read_row(row, *kind));
    } else {
      problems.push_back({row.offset(), route_of(file, row.index()), std::move(wrong)});
    }
  }
  file.problems.insert(file.problems.end(), problems.begin(), problems.end());
  return fields;
}

}  // namespace rapport
