#pragma once
#include "command/take_text.hpp"

namespace rapport {

/// Reads the first line of a meeting's text: `progress meeting 2025-05-27 hybrid`, type, day and mode in any
/// order, then perhaps a title; or the id of a planned meeting, and what differs from it.
void read_head(const Project& project, const Entry& entry, Date today, MeetingText& meeting);

/// A fault for each meeting of the same type and day that was held, unless the text gives itself a title of
/// its own: no meeting is taken twice.
void demand_new_meeting(const Project& project, MeetingText& meeting);

}  // namespace rapport
