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

/// The choices, parted by |; of kinds, however they are called, the names.
std::string joined_choices(Value choices, bool of_kinds) {
  std::string all;
  for (const Value choice : choices) {
    const Kind* kind = of_kinds ? find_kind(choice.text()) : nullptr;
    all += (all.empty() ? "" : "|") + std::string(kind != nullptr ? kind->name : choice.text());
  }
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

/// Names beside those of the fields under which rapport tells what it knows of a record.
constexpr std::string_view computed_names =
    "id|kind|file|faults|seal|older_words|links|age|class|stale|overdue";

std::string wrong_with_choices(std::string_view type, Value choices) {
  if (type.ends_with("[]")) type.remove_suffix(2);
  if (type == "choice" && !choices) return "a choice needs choices; add \"choices: [a, b]\"";
  if (choices && type != "choice" && type != "id")
    return fmt::format("{} has no choices; write \"type: choice\", or remove them", with_article(type));
  for (const Value choice : choices) {
    if (type == "id" && find_kind(choice.text()) == nullptr) return no_kind(choice.text());
    if (choice.text().find('|') != std::string_view::npos)
      return "a choice cannot hold |; choose another word";
  }
  return "";
}

/// What is wrong with a row, empty if nothing.
std::string wrong_with(Value row, const Kind* kind, std::string_view name) {
  if (kind == nullptr) return no_kind(row["kind"].text());
  if (!is_name(name)) return fmt::format("\"{}\" is no name for a field; use a-z, 0-9 and _", name);
  if (is_taken(*kind, name))
    return fmt::format("{} has a field {} already; choose another name", with_article(kind->name), name);
  if (word_place(computed_names, name))
    return fmt::format("{} is a name that rapport gives itself; choose another", name);
  return wrong_with_choices(row["type"].text(), row["choices"]);
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
  field.allowed = joined_choices(row["choices"], field.type == Type::id);
  field.doc = row["doc"] ? row["doc"].text() : "a field of this project";
  return field;
}

}  // namespace

std::vector<OwnField> own_fields(Record& file) {
  std::vector<OwnField> fields;
  std::vector<Problem> problems;
  for (const Value row : file["fields"]) {
    if (!row["kind"] || !row["name"]) continue;  // a problem already
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
