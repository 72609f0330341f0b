#include "project/naming.hpp"

#include <fmt/format.h>

#include <set>

#include "model/id.hpp"

namespace rapport {
namespace {

constexpr std::string_view longest_number = "-999999999";

/// What is wrong with a row, empty if nothing.
std::string wrong_with(Value row, const Kind* kind, bool again) {
  if (kind == nullptr) return no_kind(row["kind"].text());
  if (again) return fmt::format("the ids of {} are named twice; keep one", kind->folder);
  const auto prefix = row["prefix"].text();
  if (prefix.empty()) return "";
  const auto wrong = wrong_with_id(std::string(prefix).append(longest_number));
  return wrong.empty() ? "" : fmt::format("\"{}\" begins no id: an id {}", prefix, wrong);
}

}  // namespace

std::vector<IdNaming> naming_of(Record& file) {
  std::vector<IdNaming> all;
  for (const auto& kind : kinds()) all.push_back({std::string(kind.prefix), 3});
  std::set<const Kind*> named;
  std::vector<Problem> problems;
  for (const Value row : file["naming"]) {
    if (!row["kind"]) continue;  // a problem already
    const Kind* kind = find_kind(row["kind"].text());
    if (auto wrong = wrong_with(row, kind, !named.insert(kind).second); !wrong.empty()) {
      problems.push_back({row.offset(), route_of(file, row.index()), std::move(wrong)});
      continue;
    }
    auto& naming = all[static_cast<std::size_t>(kind - kinds().data())];
    if (row["prefix"]) naming.prefix = row["prefix"].text();
    naming.digits = static_cast<int>(row["digits"].number().value_or(naming.digits));
  }
  file.problems.insert(file.problems.end(), problems.begin(), problems.end());
  return all;
}

}  // namespace rapport
