#include "check/fixer.hpp"

#include <filesystem>

#include "project/history.hpp"
#include "text/edit.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

/// The repair that one edit makes; nothing if it can't be made cleanly.
std::optional<Repair> repair_by(const Record& record, const Edit& edit) {
  try {
    return repair_between(record.document.text(), edited(record.document, edit));
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

std::optional<Repair> Fixer::repair_for(const Finding& finding) {
  const Record* record = record_of(project_, finding);
  if (record == nullptr || finding.line == 0) return std::nullopt;
  const auto code = finding.check->code;
  if (code == "GN001" || code == "GN011") return of_fault(*record, finding);
  if (code == "GN003") return of_reference(*record, finding);
  if (code == "GN004" && finding.field == "status") return of_log(*record);
  return std::nullopt;
}

std::optional<Repair> Fixer::of_fault(const Record& record, const Finding& finding) const {
  for (const auto& fault : record.document.faults()) {
    if (fault.offset == finding.offset) return repair_of(record.document, fault);
  }
  return std::nullopt;
}

std::optional<Repair> Fixer::of_reference(const Record& record, const Finding& finding) {
  const auto& nodes = record.document.nodes();
  for (NodeIndex i = 0; i < nodes.size(); ++i) {
    if (nodes[i].shape != Shape::scalar || nodes[i].begin != finding.offset) continue;
    const auto* named = project_.find(nodes[i].text);
    const auto id = named != nullptr ? named->id : renamed(std::string(nodes[i].text));
    if (id.empty() || id == nodes[i].text || id == record.id) return std::nullopt;
    return repair_by(
        record, {.kind = Edit::Kind::set, .route = route_to(record.document, i), .value = token_data(id)});
  }
  return std::nullopt;
}

std::optional<Repair> Fixer::of_log(const Record& record) const {
  const auto last = record["log"].back();
  if (last["status"].text() == record.status() || last["date"].date() > today_) return std::nullopt;
  return repair_by(record, {.kind = Edit::Kind::append,
                            .route = {"log"},
                            .value = map_data({{"date", token_data(format_date(today_))},
                                               {"status", token_data(record.status())}})});
}

std::string Fixer::renamed(const std::string& old_id) {
  if (!renames_) read_renames();
  const auto found = renames_->find(old_id);
  return found == renames_->end() ? "" : found->second;
}

void Fixer::read_renames() {
  renames_.emplace();
  const History history(project_.root());
  for (const auto& record : project_.records()) {
    for (const auto& version : history.versions(record.file)) {
      const auto old_id = std::filesystem::path(version.path).stem().string();
      if (old_id == record.id) continue;
      const auto [known, added] = renames_->emplace(old_id, record.id);
      if (!added && known->second != record.id) known->second.clear();
    }
  }
}

}  // namespace rapport
