#pragma once
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Whether an action was done after its due date.
bool was_late(const Record& action);

/// What has become of the actions; cancelled ones count nowhere.
struct ActionFigures {
  int all = 0;
  std::vector<const Record*> open;     ///< open or blocked
  std::vector<const Record*> overdue;  ///< of these, due before today
  std::vector<const Record*> late;     ///< done after the due date, which has passed
  int on_time = 0;                     ///< done by the due date, which has come

  /// All that were due by today and are settled one way or the other: punctuality is `on_time` of these.
  [[nodiscard]] int due() const { return on_time + static_cast<int>(late.size() + overdue.size()); }
};
ActionFigures action_figures(const Project& project, Date today);

}  // namespace rapport
