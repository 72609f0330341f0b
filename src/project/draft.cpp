#include "project/draft.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/id.hpp"
#include "project/references.hpp"
#include "text/error.hpp"
#include "text/file.hpp"

namespace rapport {
namespace {

std::vector<std::string_view> names_of(std::span<const Field> fields) {
  std::vector<std::string_view> names;
  for (const auto& field : fields) names.push_back(field.name);
  return names;
}

/// The keys, in order, of the innermost map on the way that is there already: the one that gets the new key.
std::vector<std::string_view> order_on(const Record& record, const Schema& schema, Route route) {
  while (!route.empty()) {
    route.pop_back();
    const auto at = node_at(record.document, route);
    if (!at || record.document.nodes()[*at].shape != Shape::map || *at == 0) continue;
    const Field* field = record.cells[*at].field;
    return field == nullptr ? std::vector<std::string_view>{} : names_of(field->fields);
  }
  return names_of(schema.fields(*record.kind));
}

std::string place_of(const Record& record, std::uint32_t offset) {
  const auto place = line_column(record.document.text(), offset);
  return fmt::format("{}:{}:{}", record.file, place.line, place.column);
}

std::string first_fault(const Record& record) {
  const auto& faults = record.document.faults();
  if (faults.empty()) return record.file + ": cannot be read";
  return fmt::format("{}: {}", place_of(record, faults[0].offset), faults[0].message);
}

void add_line(std::string& to, const std::string& line) { to += (to.empty() ? "" : "\n") + line; }

}  // namespace

const Record& Draft::now(const Record& record) const {
  const auto found = edited_.find(record.file);
  return found == edited_.end() ? record : found->second.second;
}

const Record& Draft::create(const Kind& kind) {
  const auto id = new_ids_.try_emplace(&kind, project_, kind).first->second.next();
  auto blank = read_record(project_.schema(), kind, id, fmt::format("{}/{}.yaml", kind.folder, id), "");
  blank.problems.clear();  // what it lacks is asked of the record that it becomes
  created_.push_back(std::move(blank));
  allow(id);
  replace(created_.back(), "");
  return created_.back();
}

void Draft::edit(const Record& record, Edit edit) {
  const Record& current = now(record);
  if (!current.readable()) throw Error(first_fault(current) + "; put it right by hand first");
  edit.order = order_on(current, project_.schema(), edit.route);
  try {
    replace(record, edited(current.document, edit));
  } catch (const Error& e) {
    throw Error(fmt::format("{}: {}", record.file, e.what()));
  }
}

void Draft::replace(const Record& record, std::string text) {
  auto after = read_record(project_.schema(), *record.kind, record.id, record.file, std::move(text));
  edited_.insert_or_assign(record.file, std::pair{&record, std::move(after)});
}

std::string Draft::new_faults(const Record& before, const Record& after) const {
  if (!after.readable()) return first_fault(after);
  std::string faults;
  for (const auto& problem : after.problems) {
    const auto same = [&](const Problem& p) { return p.message == problem.message; };
    if (std::any_of(before.problems.begin(), before.problems.end(), same)) continue;
    add_line(faults, fmt::format("{}: {}", place_of(after, problem.offset), problem.message));
  }
  const auto old = bad_references(project_, before);
  for (const auto& bad : bad_references(project_, after)) {
    const auto same = [&](const BadReference& b) { return b.message == bad.message; };
    if (std::any_of(old.begin(), old.end(), same)) continue;
    if (std::find(allowed_.begin(), allowed_.end(), bad.value.text()) != allowed_.end()) continue;
    add_line(faults, fmt::format("{}: {}", place_of(after, bad.value.offset()), bad.message));
  }
  return faults;
}

std::string Draft::faults() const {
  std::string all;
  for (const auto& [file, pair] : edited_) {
    if (const auto faults = new_faults(*pair.first, pair.second); !faults.empty()) add_line(all, faults);
  }
  return all;
}

bool Draft::is_new(const Record* record) const {
  return std::any_of(created_.begin(), created_.end(), [&](const Record& one) { return &one == record; });
}

void Draft::save() {
  if (const auto found = faults(); !found.empty()) throw Error(found + "\nnothing was written");
  std::vector<NewFile> files;
  for (const auto& record : created_)
    files.push_back({project_.root() / record.file, now(record).document.text()});
  std::vector<Change> changes;
  for (const auto& [file, pair] : edited_) {
    const auto& before = pair.first->document.text();
    const auto& after = pair.second.document.text();
    if (!is_new(pair.first) && before != after) changes.push_back({project_.root() / file, before, after});
  }
  if (const auto taken = write_together(files, changes))
    throw IdTaken(fmt::format("{} was made by somebody else just now; nothing was written, try again",
                              taken->lexically_relative(project_.root()).generic_string()));
}

}  // namespace rapport
