#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan.hpp"

namespace rapport {

/// What happened to a record and when (days, see date_of), made so that every check is content on the
/// day `today`. Every function depends on the plan and the number alone, so links can be told from both ends.

struct ChangeStory {
  std::string_view status;
  int raised, assessed, decided, implementing, implemented, closed;
  int days, cost;
  std::size_t requirement;  ///< the one it affects
  bool is_decided, is_approved, is_implemented;
  std::string_view decided_by;
};
ChangeStory change_story(std::size_t number);

/// What the changes draw from the two buffers or may still draw.
struct Exposure {
  long days = 0;
  long cost = 0;
};
Exposure exposure_of(const Plan& plan);

struct RequirementStory {
  std::string_view status;
  std::string_view priority;
  int agreed = 0;
  int verified = 0;
  std::optional<std::size_t> change;  ///< that reworded it
  bool is_approved = false;           ///< or further
  bool is_implemented = false;        ///< or further
  bool is_waived = false;             ///< the latest result is a fail, with the client's leave
};
RequirementStory requirement_story(const Plan& plan, std::size_t number);

/// Meetings are spread evenly up to two days ago.
struct MeetingStory {
  std::string_view status;
  int date, issued, agreed;
};
MeetingStory meeting_story(const Plan& plan, std::size_t number);

struct FeedbackStory {
  std::string_view status;
  std::string_view polarity;
  int received, acknowledged, responded, closed;
  std::optional<std::size_t> action;  ///< a complaint's
  int action_done, effect;
};
FeedbackStory feedback_story(const Plan& plan, std::size_t number);

struct ActionStory {
  std::string_view status;
  std::string source;
  int due, done_on;
};
ActionStory action_story(const Plan& plan, std::size_t number);

}  // namespace rapport
