#pragma once
#include <vector>

#include "figures/decisions.hpp"

namespace rapport {

/// What there is to talk about with the client, each record in the first group that it belongs to.
struct AgendaPoints {
  std::vector<const Record*> actions;  ///< open or blocked: the overdue first, by due date
  std::vector<AwaitedDecision>
      decisions;                        ///< that the client has to make, by due date, those without one last
  std::vector<const Record*> changes;   ///< raised or assessed, by id
  std::vector<const Record*> feedback;  ///< neither answered nor closed, the oldest first
  std::vector<const Record*>
      requirements;  ///< proposed, or active on words the client has not agreed to; by id

  [[nodiscard]] bool none() const {
    return actions.empty() && decisions.empty() && changes.empty() && feedback.empty() &&
           requirements.empty();
  }
};
AgendaPoints agenda_points(const Project& project, Date today);

}  // namespace rapport
