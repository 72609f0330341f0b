#pragma once
#include <optional>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// probability × impact, 1 to 25; nothing unless both are given.
std::optional<int> risk_score(const Record& risk);

/// The score from which on a risk calls for a response (`limits: RK001`).
int grave_score(const Project& project);

struct RiskFigures {
  std::vector<const Record*>
      all;       ///< closed ones last; the highest score first, those without one last; by id
  int open = 0;  ///< open, not occurred
  std::vector<const Record*> occurred;  ///< with a date of occurrence or in that state; by date, then by id
  std::vector<const Record*> reviews;   ///< open or occurred, with `review_on`; by that day, then by id
  int overdue = 0;                      ///< reviews whose day has passed
};
RiskFigures risk_figures(const Project& project, Date today);

}  // namespace rapport
