#pragma once
#include <optional>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// A stretch of days, the first and the last of them in it.
struct Period {
  Date first, last;
  [[nodiscard]] bool holds(std::optional<Date> day) const { return day && *day >= first && *day <= last; }
};

/// The state that a record reached on a day, as its named fields and its log tell.
struct Reached {
  const Record* record;
  std::string_view state;
  Date day;
};
/// Each state once that a record reached in the period, the first time it did; by day.
std::vector<Reached> reached_in(const Record& record, const Period& period);

/// What became of the records of a kind, each list by id. One may be added and closed in the same period;
/// what is neither, and moved, was noted on, or was verified, is changed.
struct PeriodFigures {
  std::vector<const Record*> added;  ///< whose first known state falls in the period
  std::vector<const Record*> changed;
  std::vector<const Record*> closed;  ///< done or dead now, since a day of the period
};
PeriodFigures period_figures(const Project& project, const Kind& kind, const Period& period);

/// How much the active requirements changed: (added + reworded + removed) / active at the start.
struct Volatility {
  int active = 0;  ///< on the eve of the period; one without a log counts as what it is now
  int added = 0, removed = 0;
  int reworded = 0;  ///< approved anew, or agreed to anew, with a change as the reason
  [[nodiscard]] int moved() const { return added + reworded + removed; }
};
Volatility volatility_in(const Project& project, const Period& period);

}  // namespace rapport
