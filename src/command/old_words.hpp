#pragma once
#include "check/check.hpp"

namespace rapport {

/// Adds to each finding at a seal of older words what these were, and what they are now, if git has them:
/// the last committed version with that seal; not to more than 50 findings, since git takes its time.
/// Fingerprints stay as they are.
void name_old_words(const Project& project, std::vector<Finding>& findings);

}  // namespace rapport
