#include "command/past_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "model/seal.hpp"

namespace rapport {
namespace {

bool same(Value a, Value b) { return a && a.text() == b.text(); }

/// Whether two notes are one, perhaps with its date or its words put right since. Two that are taken for one
/// only make the search go further back.
bool same_note(Value a, Value b) {
  return same(a["date"], b["date"]) || same(a["note"], b["note"]) || same(a["evidence"], b["evidence"]);
}

bool any(Value list, const auto& fits) { return std::any_of(list.begin(), list.end(), fits); }

}  // namespace

const Record& PastWords::past(const Record& record, const History::Version& version) {
  const auto found = past_.find(version.blob);
  if (found != past_.end()) return found->second;
  auto read = read_record(project_.schema(), *record.kind, record.id, record.file, history_.text(version));
  return past_.emplace(version.blob, std::move(read)).first->second;
}

bool PastWords::holds(const Record& past, const Record& record, const Voucher& voucher) {
  const auto names = [&](Value item) {
    if (item["id"].text() == record.id) return true;
    const auto& versions = history_.versions(record.file);  // it may have been renamed since
    return std::any_of(versions.begin(), versions.end(), [&](const auto& v) {
      return std::filesystem::path(v.path).stem() == item["id"].text();
    });
  };
  switch (voucher.kind) {
    case Voucher::Kind::verification:
      return any(past["verification"], [&](Value note) { return same_note(note, voucher.group); });
    case Voucher::Kind::agreement: return same(past["agreed"]["date"], voucher.group["date"]);
    case Voucher::Kind::parent: return any(past["parents"], names);
    case Voucher::Kind::affected: return any(past["affects"], names);
  }
  return false;
}

/// The oldest committed version of the voucher's file that holds it; null unless the newest does.
const History::Version* PastWords::first_with(const Record& record, const Voucher& voucher) {
  const auto& versions = history_.versions(voucher.in->file);
  if (versions.empty() || !holds(past(*voucher.in, versions.front()), record, voucher)) return nullptr;
  const auto found = std::find_if(versions.rbegin(), versions.rend(), [&](const auto& version) {
    return holds(past(*voucher.in, version), record, voucher);
  });
  return &*found;
}

std::string PastWords::seal_in(const std::string& commit, const Record& record) {
  auto text = history_.text_in(commit, record.file);
  return text
             ? seal_of(read_record(project_.schema(), *record.kind, record.id, record.file, std::move(*text)))
             : "";
}

std::string PastWords::doubt(const Record& record, const Voucher& voucher) {
  if (history_.extent() == History::Extent::none)
    return "there is no git history that shows what the words were";
  if (history_.extent() == History::Extent::shallow)
    return "this clone lacks older commits; git fetch --unshallow brings them";
  const auto* added = first_with(record, voucher);
  if (added == nullptr) return "it is not committed yet";
  const auto seal = seal_of(record);
  const auto then = seal_in(added->commit, record);
  if (then.empty()) return fmt::format("{} was not committed yet when it was added", record.id);
  const auto differs = [&](const auto& v) { return v.age < added->age && seal_of(past(record, v)) != seal; };
  const auto& versions = history_.versions(record.file);
  if (then == seal && std::none_of(versions.begin(), versions.end(), differs)) return "";
  return fmt::format("the words of {} have changed since it was added", record.id);
}

std::string PastWords::seal_before(const Record& record) {
  const auto present = seal_of(record);
  for (const auto& version : history_.versions(record.file)) {
    const auto& then = past(record, version);
    if (then.readable() && seal_of(then) != present) return seal_of(then);
  }
  return "";
}

std::string PastWords::form_with(const Record& record, std::string_view seal) {
  for (const auto& version : history_.versions(record.file)) {
    const auto& then = past(record, version);
    if (then.readable() && seal_of(then) == seal) return canonical_form(then);
  }
  return "";
}

}  // namespace rapport
