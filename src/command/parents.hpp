#pragma once
#include "project/draft.hpp"

namespace rapport {

/// Seals every parent in the draft that is named there for the first time, or was set again without its seal,
/// on the parent's present words: what the child is derived from.
void seal_new_parents(Draft& draft, const Project& project, const Record& record);

}  // namespace rapport
