#pragma once
#include "command/new_record.hpp"

namespace rapport {

/// What a new lesson begins with when it comes from a feedback or a change: that record as evidence, its
/// event, its cause if it is known, whether it is a failure (a complaint) or a success (praise), and the
/// actions and decisions from it under refs. Throws Error if `source` is of another kind.
std::vector<Edit> begun_lesson(const Project& project, const Record& source);

}  // namespace rapport
