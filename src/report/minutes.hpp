#pragma once
#include <vector>

#include "report/block.hpp"
#include "report/words.hpp"

namespace rapport {

/// The minutes of a meeting that took place, to be sent to the client: who was there, what was said, and the
/// decisions and actions that name the meeting. Nothing internal is in them, nor named by them (see
/// withheld.hpp). Throws Error if the meeting has not taken place, cannot be read, or is internal itself.
std::vector<Block> meeting_minutes(const Project& project, const Record& meeting, Language language);

}  // namespace rapport
