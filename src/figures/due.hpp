#pragma once
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Something with a day by which it is to be done.
struct DueItem {
  enum class What : std::uint8_t {
    action,
    decision,     ///< on a change
    proof,        ///< planned verification of a requirement
    review,       ///< of a risk
    consent,      ///< of the client to minutes
    acknowledge,  ///< feedback
    respond,      ///< to feedback
  };
  What what;
  const Record* record;
  Date due;
};

/// What is due on `last` or before, and not done; by day, then by the order of the project.
std::vector<DueItem> due_by(const Project& project, Date last, Date today);

}  // namespace rapport
