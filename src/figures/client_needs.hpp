#pragma once
#include <optional>
#include <vector>

#include "figures/decisions.hpp"

namespace rapport {

/// Days the client has to object to minutes (`limits: MT006`).
int objection_limit(const Project& project);

/// Minutes that the client was sent and has neither agreed to nor disputed.
struct OpenMinutes {
  const Record* meeting;
  std::optional<Date> issued;
  std::optional<Date> due;  ///< last day of the time to object
};

/// What waits for the client; empty in a project without `client:`.
struct ClientNeeds {
  std::vector<AwaitedDecision> decisions;  ///< by due date, those without one last
  std::vector<OpenMinutes> minutes;        ///< by due date; of meetings that the client attended
  std::vector<const Record*> acceptances;  ///< verified requirements, by id, once the handover has begun:
                                           ///< in `phase` closeout and later, or where no phase is written
  [[nodiscard]] bool none() const { return decisions.empty() && minutes.empty() && acceptances.empty(); }
};
ClientNeeds client_needs(const Project& project);

}  // namespace rapport
