#pragma once
#include "check/check.hpp"

namespace rapport {

/// GN007: who is named, but nowhere under people:, or has left.
void unknown_people(const Facts& facts, const Record& record, Sink& sink);

}  // namespace rapport
