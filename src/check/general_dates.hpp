#pragma once
#include "check/check.hpp"

namespace rapport {

// GN004 and GN005: whether states and dates can be true together.

void status_and_log(const Facts& facts, const Record& record, Sink& sink);
void future_dates(const Facts& facts, const Record& record, Sink& sink);

}  // namespace rapport
