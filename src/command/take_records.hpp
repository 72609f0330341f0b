#pragma once
#include <optional>
#include <string>
#include <vector>

#include "command/take_text.hpp"
#include "project/draft.hpp"

namespace rapport {

/// What a meeting's text comes to, in a draft.
struct Taken {
  std::vector<const Record*> made;     ///< new records: the meeting, then decisions, actions, feedback
  std::vector<const Record*> changed;  ///< those that were there, each once, in the order they are named
  std::vector<TextFault> faults;       ///< what cannot be done; the draft is of no use if there is one
};

/// Makes all of it in the draft: the meeting, or what is new of the planned one, held; decisions, and what
/// they approve or reject; actions, feedback, and what was reviewed. `actor` moves what is moved, where
/// nobody decides it.
Taken write_meeting(Draft& draft, const Project& project, const MeetingText& meeting,
                    const std::optional<std::string>& actor);

}  // namespace rapport
