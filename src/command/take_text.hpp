#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/take_labels.hpp"
#include "command/take_lines.hpp"
#include "project/project.hpp"

namespace rapport {

struct DecisionText {
  std::size_t at = 0;                     ///< byte of the text, as in all of these
  std::string words = {};                 ///< empty if there is nothing but a verb and ids
  std::optional<DecisionVerb> verb = {};  ///< if it approves or rejects changes or requirements
  std::vector<std::string> subject = {};  ///< ids
  std::vector<std::string> decided_by = {};
};

struct ActionText {
  std::size_t at = 0;
  std::string title = {};
  std::string owner = {};
  Date due = {};
  std::vector<std::string> source = {};
};

struct FeedbackText {
  std::size_t at = 0;
  std::string words = {};
  std::string from = {};
  std::vector<std::string> refs = {};
};

struct ReviewText {
  std::size_t at = 0;
  std::string id = {};
  std::string note = {};
  std::string state = {};         ///< of an action that is moved by it; else empty
  std::string result = {};        ///< what is said after the state
  std::optional<Date> date = {};  ///< of the move, if one is said
};

/// A meeting as one text tells it.
struct MeetingText {
  std::size_t at = 0;
  std::string planned = {};  ///< id of the planned meeting that took place; empty: a new one
  std::string type = {};
  Date date = {};
  std::string mode = {}, title = {};
  std::optional<Date> issued = {};
  std::vector<std::string> attendees = {}, absent = {};
  std::vector<std::string> agenda = {}, progress = {}, problems = {}, solutions = {}, next_steps = {};
  std::vector<DecisionText> decisions = {};
  std::vector<ActionText> actions = {};
  std::vector<FeedbackText> feedback = {};
  std::vector<ReviewText> reviewed = {};
  std::vector<TextFault> faults = {};  ///< in the order of the text; the rest means little if there is one
};

/// Reads the text of a meeting (see rapport(1), take). Dates are nearest to `today` in its head, and from
/// there on to the meeting's. A planned meeting of the same type and day is this meeting.
MeetingText read_meeting(const Project& project, std::string_view text, Date today);

}  // namespace rapport
