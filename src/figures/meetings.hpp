#pragma once
#include <optional>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Days from a meeting to its minutes (`limits: MT005`).
int minutes_limit(const Project& project);

/// Whether a meeting took place: held, issued, agreed or disputed.
bool took_place(const Record& meeting);
/// Whether somebody of the client's side attended. In a project without `people:` whoever attended counts.
bool client_attended(const Project& project, const Record& meeting);
/// The day of a meeting that was held and whose minutes were not issued; nothing for others.
std::optional<Date> unissued_since(const Record& meeting);

/// The time between two client meetings that followed one another.
struct MeetingGap {
  const Record* from;
  const Record* to;
  int days;
};

struct MeetingFigures {
  std::vector<const Record*> held;           ///< those that took place, by date, then by id
  std::vector<const Record*> with_client;    ///< of these, those the client attended
  std::vector<MeetingGap> gaps;              ///< between client meetings on different days
  std::optional<int> limit;                  ///< `profile.meeting_interval`, days
  int kept = 0;                              ///< gaps within the limit; 0 without one
  std::optional<int> since_last;             ///< days from the last client meeting to today
  std::vector<std::int64_t> minutes_delays;  ///< days from a meeting to its minutes, of those issued
  int minutes_waiting = 0;                   ///< held, and no minutes issued
  std::optional<int> oldest_waiting;         ///< days since the oldest of these
};
/// What is dated after `today` is left out.
MeetingFigures meeting_figures(const Project& project, Date today);

/// The longest gap, the first of several; null if there is none.
const MeetingGap* longest_gap(const MeetingFigures& figures);

}  // namespace rapport
