#include <algorithm>
#include <set>

#include "figures/verification.hpp"
#include "output/trace_page.hpp"
#include "text/table.hpp"

namespace rapport {
namespace {

using Row = std::vector<std::string>;

void append(std::string& list, std::string_view item) {
  if (!item.empty()) list += (list.empty() ? "" : ", ") + std::string(item);
}

template <typename Condition>
std::string ids_of(const std::vector<Neighbour>& neighbours, const Condition& condition) {
  std::string ids;
  for (const auto& one : neighbours) {
    if (condition(one)) append(ids, one.record->id);
  }
  return ids;
}

std::string ids_as(const std::vector<Neighbour>& neighbours, std::string_view relation) {
  return ids_of(neighbours, [&](const Neighbour& one) { return one.relation == relation; });
}

/// Of what led to a requirement or acts on it.
std::string ids_before(const std::vector<Neighbour>& neighbours, std::string_view kind) {
  return ids_of(neighbours, [&](const Neighbour& one) {
    return one.flow != Flow::outcome && one.record->kind->name == kind;
  });
}

/// On the requirement, and on the changes to it.
std::string decisions_before(const Project& project, const std::vector<Neighbour>& neighbours) {
  auto all = neighbours;
  for (const auto& one : neighbours) {
    if (one.flow == Flow::outcome || one.record->kind->name != "change") continue;
    for (const auto& of_change : neighbours_of(project, *one.record)) {
      const bool known = std::any_of(all.begin(), all.end(),
                                     [&](const Neighbour& n) { return n.record == of_change.record; });
      if (!known) all.push_back(of_change);
    }
  }
  return ids_before(all, "decision");
}

/// The record it came from, else the document.
std::string source_of(const std::vector<Neighbour>& neighbours, const Record& requirement) {
  auto source = ids_as(neighbours, "source");
  if (!source.empty()) return source;
  append(source, requirement["source"]["method"].text());
  append(source, requirement["source"]["ref"].text());
  return source;
}

Row requirement_cells(const Project& project, const TraceStep& step) {
  const auto& requirement = *step.record;
  const auto neighbours = neighbours_of(project, requirement);
  return {requirement.id,
          std::string(requirement.title()),
          std::string(requirement.status()),
          std::string(step.proof),
          source_of(neighbours, requirement),
          ids_as(neighbours, "parent"),
          ids_as(neighbours, "child"),
          ids_before(neighbours, "change"),
          decisions_before(project, neighbours)};
}

Row note_cells(Value note) {
  const auto of = note["of"];
  const auto* words = !of ? "unsealed" : vouches_for(of, note.record()) ? "current" : "older";
  return {std::string(note["date"].text()), std::string(note["method"].text()),
          std::string(note["result"].text()), words, std::string(note["evidence"].text())};
}

void add_rows(const Project& project, const TraceStep& step, Table& table) {
  const auto cells = requirement_cells(project, step);
  const auto notes = (*step.record)["verification"];
  if (!notes) table.rows.push_back(cells);
  for (const Value note : notes) {
    auto& row = table.rows.emplace_back(cells);
    for (auto& cell : note_cells(note)) row.push_back(std::move(cell));
  }
}

}  // namespace

std::string trace_csv(const Project& project, const std::vector<TraceStep>& steps) {
  Table table{.header = {"requirement", "title", "status", "class", "source", "parents", "children",
                         "changes", "decisions", "date", "method", "result", "words", "evidence"},
              .rows = {},
              .align = {}};
  std::set<const Record*> seen;
  for (const auto& step : steps) {
    const bool is_requirement =
        step.what == TraceStep::What::record && step.record->kind->name == "requirement";
    if (is_requirement && seen.insert(step.record).second) add_rows(project, step, table);
  }
  return render_csv(table);
}

}  // namespace rapport
