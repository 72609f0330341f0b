#pragma once
#include "report/section.hpp"

namespace rapport {

// The parts of the section "meetings", each under a heading of its own; nothing where there are no records.

void add_decisions(const Material& material, Page& page);
void add_actions(const Material& material, Page& page);

}  // namespace rapport
