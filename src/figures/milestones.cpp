#include "figures/milestones.hpp"

#include <algorithm>

namespace rapport {
namespace {

Milestone milestone_of(Value row) {
  Milestone found{.row = row, .reached = row["actual"].date().has_value(), .expected = {}, .slip = {}};
  found.expected = found.reached ? row["actual"].date() : row["forecast"].date();
  if (found.expected) found.slip = days_between(found.baseline(), *found.expected);
  return found;
}

}  // namespace

std::vector<Milestone> milestones_of(const Project& project) {
  std::vector<Milestone> all;
  for (const Value row : project.file()["milestones"]) {
    if (row["baseline"].date()) all.push_back(milestone_of(row));
  }
  return all;
}

Fraction progress_of(const Project& project) {
  const auto rows = project.file()["milestones"];
  const bool weighted =
      std::any_of(rows.begin(), rows.end(), [](Value row) { return row["weight"].number().has_value(); });
  Fraction progress;
  for (const Value row : rows) {
    const auto weight = weighted ? row["weight"].number().value_or(0) : 1;
    progress.whole += weight;
    if (row["actual"].date()) progress.part += weight;
  }
  return progress;
}

int reached_count(const std::vector<Milestone>& milestones) {
  return static_cast<int>(std::count_if(milestones.begin(), milestones.end(),
                                        [](const Milestone& milestone) { return milestone.reached; }));
}

const Milestone* next_milestone(const std::vector<Milestone>& milestones) {
  const auto next = std::find_if(milestones.begin(), milestones.end(),
                                 [](const Milestone& milestone) { return !milestone.reached; });
  return next == milestones.end() ? nullptr : &*next;
}

}  // namespace rapport
