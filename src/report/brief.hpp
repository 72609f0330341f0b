#pragma once
#include "report/section.hpp"

namespace rapport {

/// One page for the weekly mail: done in the period, due in the next 7 days, problems and risks, decisions
/// the client owes, changes, milestones. The period is `--since`, else the last 7 days. A part with nothing
/// to say is left out, a long one says how much more there is.
void add_brief(const Material& material, Page& page);

}  // namespace rapport
