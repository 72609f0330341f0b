#include "project/references.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/id.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

std::string kinds_in_words(std::string_view kinds) {
  std::string words;
  for (const auto kind : split_words(kinds)) words += (words.empty() ? "" : " or ") + std::string(kind);
  return words;
}

/// What is wrong with a record's id as a value, empty if nothing.
std::string wrong_with_record(const Project& project, const Record& from, Value value,
                              std::string_view kinds) {
  const Record* to = project.named_by(value);
  if (to == nullptr) {
    // One suggestion costs a look at every record: not for each fault of a large project.
    constexpr std::size_t most = 2000;
    return project.records().size() <= most ? missing_record(project, value.text())
                                            : fmt::format("there is no record {}", value.text());
  }
  if (to == &from || to->id == from.id)
    return fmt::format("{} refers to itself; name another record", from.id);
  if (!kinds.empty() && !word_place(kinds, to->kind->name)) {
    return fmt::format("{} is {}; {} names {}", to->id, with_article(to->kind->name), value.field()->name,
                       with_article(kinds_in_words(kinds)));
  }
  if (to->id != value.text()) return fmt::format("write {} as its file is named", to->id);
  return "";
}

std::string wrong_with_person(const Project& project, std::string_view id) {
  if (project.people().empty() || project.person(id) != nullptr) return "";
  std::vector<std::string_view> ids;
  for (const auto& person : project.people()) ids.push_back(person.id);
  return fmt::format("{} is not under people: in rapport.yaml; add them there{}", id, did_you_mean(id, ids));
}

std::string wrong_with_buffer(const Project& project, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Value buffer : project.file()["buffers"]) ids.push_back(buffer["id"].text());
  if (std::find(ids.begin(), ids.end(), id) != ids.end()) return "";
  return fmt::format("{} is no buffer of rapport.yaml; add it under buffers:{}", id, did_you_mean(id, ids));
}

/// The kinds that a scalar of this field may name; nothing if it names no record.
std::optional<std::string_view> names_kinds(const Field& field) {
  if (field.type == Type::id) return field.allowed;
  if (field.type == Type::group && !field.shorthand.empty())
    return find_field(field.fields, field.shorthand)->allowed;
  return std::nullopt;
}

}  // namespace

std::string near_id(const Project& project, std::string_view id) {
  std::vector<std::string_view> ids;
  const auto typed = typed_id(id);
  for (const auto& record : project.records()) {
    if (typed_id(record.id) == typed) return fmt::format("; did you mean \"{}\"?", record.id);
    ids.push_back(record.id);
  }
  return did_you_mean(id, ids);
}

std::string missing_record(const Project& project, std::string_view id) {
  return fmt::format("there is no record {}{}", id, near_id(project, id));
}

std::vector<const Record*> unreadable_with(const Project& project, std::string_view id) {
  std::vector<const Record*> found;
  for (const auto& record : project.records()) {
    if (!record.readable() && record.document.text().find(id) != std::string::npos) found.push_back(&record);
  }
  return found;
}

std::vector<BadReference> bad_references(const Project& project, const Record& record) {
  std::vector<BadReference> bad;
  const auto add = [&](BadReference::Kind kind, Value value, std::string message) {
    if (!message.empty()) bad.push_back({kind, value, std::move(message)});
  };
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Value value(record, node);
    const Field* field = value.field();
    const auto text = value.text();
    if (field == nullptr || text.empty()) continue;
    if (const auto kinds = names_kinds(*field)) {
      add(BadReference::Kind::record, value, wrong_with_record(project, record, value, *kinds));
    } else if (field->type == Type::mention && project.looks_like_id(text)) {
      add(BadReference::Kind::record, value, wrong_with_record(project, record, value, ""));
    } else if (field->type == Type::person) {
      add(BadReference::Kind::person, value, wrong_with_person(project, text));
    } else if (field->name == "buffer") {
      add(BadReference::Kind::buffer, value, wrong_with_buffer(project, text));
    }
  }
  return bad;
}

}  // namespace rapport
