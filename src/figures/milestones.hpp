#pragma once
#include <optional>
#include <vector>

#include "figures/percent.hpp"
#include "project/project.hpp"

namespace rapport {

struct Milestone {
  Value row;
  bool reached = false;          ///< it has an actual date
  std::optional<Date> expected;  ///< actual, else forecast
  std::optional<int> slip;       ///< forecast or actual − baseline, days; nothing without either
  [[nodiscard]] Date baseline() const { return row["baseline"].date().value_or(Date{}); }
  /// The day it is to be reached as things stand: expected, else baseline.
  [[nodiscard]] Date due() const { return expected.value_or(baseline()); }
};

/// The milestones of rapport.yaml with a valid baseline, in its order.
std::vector<Milestone> milestones_of(const Project& project);

/// Σ weight of the milestones with an actual date / Σ weight of all; where no weight is written, each counts
/// as one. `whole` is 0 without milestones.
Fraction progress_of(const Project& project);

/// How many are reached.
int reached_count(const std::vector<Milestone>& milestones);
/// The first that is not; null if all are.
const Milestone* next_milestone(const std::vector<Milestone>& milestones);

}  // namespace rapport
