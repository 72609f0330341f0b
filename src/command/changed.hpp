#pragma once
#include <string>

#include "output/findings.hpp"

namespace rapport {

/// Leaves only what differs from the commit that `revision` and HEAD have in common: findings in files that
/// differ, and findings elsewhere that this commit did not have on the same day, be it because a record was
/// changed that they depend on, or rapport.yaml. Throws Error as merge_base does.
void keep_changed(CheckedProject& checked, const std::string& revision, Date today);

}  // namespace rapport
