#include "story.hpp"

#include <algorithm>

namespace rapport {

namespace {

constexpr std::array<std::string_view, 20> change_states{
    "closed",   "closed",   "closed",      "closed",      "closed",       "closed",       "closed",
    "closed",   "closed",   "implemented", "implemented", "implementing", "implementing", "approved",
    "approved", "assessed", "assessed",    "raised",      "rejected",     "deferred"};

constexpr std::array<std::string_view, 20> requirement_states{
    "approved", "verified", "accepted", "verified",    "implemented", "approved", "verified",
    "accepted", "proposed", "verified", "implemented", "approved",    "accepted", "verified",
    "draft",    "approved", "verified", "implemented", "approved",    "proposed"};

/// A change affects every tenth requirement: as plans go there are ten times as many.
constexpr std::size_t requirements_per_change = 10;

bool is_open(std::string_view state) { return state != "closed" && state != "rejected"; }

/// Open changes are less than 56 days old, unassessed and undecided ones less than 14.
int day_raised(std::string_view status, Dice& dice) {
  if (status == "raised" || status == "assessed") return 214 + dice.roll(3);
  return is_open(status) ? 172 + dice.roll(20) : 70 + dice.roll(80);
}

std::string_view priority_of(std::size_t requirement) {
  return Dice(Subject::requirement, requirement, 3)
      .pick(std::array<std::string_view, 5>{"must", "must", "should", "should", "could"});
}

/// The least authority that suffices (see project_file); a change that touches a `must` is the client's.
std::string_view decider_of(const ChangeStory& change) {
  if (priority_of(change.requirement) == "must" || change.cost > 100'000 || change.days > 10) return "c-ops";
  return change.cost > 30'000 || change.days > 5 ? "steering" : "p-pm";
}

}  // namespace

ChangeStory change_story(std::size_t number) {
  Dice dice(Subject::change, number);
  ChangeStory change{};
  change.status = change_states[number % change_states.size()];
  change.raised = day_raised(change.status, dice);
  change.assessed = change.raised + 3 + dice.roll(6);
  change.decided = change.assessed + 2 + dice.roll(6);
  change.implementing = change.decided + 1;
  change.implemented = change.implementing + 1 + dice.roll(6);
  change.closed = change.implemented + 8;
  change.days = dice.roll(13);
  change.cost = 500 * dice.roll(240);
  change.requirement = number * requirements_per_change;
  change.is_implemented = change.status == "closed" || change.status == "implemented";
  change.is_approved =
      change.is_implemented || change.status == "implementing" || change.status == "approved";
  change.is_decided = change.is_approved || change.status == "rejected" || change.status == "deferred";
  change.decided_by = decider_of(change);
  return change;
}

Exposure exposure_of(const Plan& plan) {
  Exposure exposure;
  for (std::size_t number = 1; number <= plan.count(Subject::change); ++number) {
    const auto change = change_story(number);
    if (change.status == "rejected" || change.status == "raised") continue;
    exposure.days += change.days;
    exposure.cost += change.cost;
  }
  return exposure;
}

namespace {

std::optional<ChangeStory> change_of(const Plan& plan, std::size_t requirement) {
  const auto number = requirement / requirements_per_change;
  if (requirement % requirements_per_change != 0 || number > plan.count(Subject::change)) return std::nullopt;
  return change_story(number);
}

std::string_view requirement_status(std::size_t number, const std::optional<ChangeStory>& change) {
  if (!change) return requirement_states[number % requirement_states.size()];
  return change->is_implemented ? "verified" : "approved";
}

}  // namespace

RequirementStory requirement_story(const Plan& plan, std::size_t number) {
  Dice dice(Subject::requirement, number);
  const auto change = change_of(plan, number);
  RequirementStory story;
  story.status = requirement_status(number, change);
  story.priority = priority_of(number);
  story.agreed = 60 + dice.roll(40);
  story.verified = 120 + dice.roll(90);
  if (change && change->is_implemented) {
    story.change = number / requirements_per_change;
    story.agreed = change->decided;
    story.verified = change->implemented + 2;
  }
  story.is_approved = story.status != "draft" && story.status != "proposed";
  story.is_implemented = story.is_approved && story.status != "approved";
  story.is_waived = story.status == "implemented" && dice.roll(10) == 0;
  return story;
}

MeetingStory meeting_story(const Plan& plan, std::size_t number) {
  Dice dice(Subject::meeting, number);
  const int date = 10 + static_cast<int>(number * 214 / plan.count(Subject::meeting));
  const int issued = date + 1 + (date < 220 ? dice.roll(2) : 0);
  const auto status = date > 223 ? "held" : date > 220 ? "issued" : "agreed";
  return {status, date, issued, issued + 1 + dice.roll(3)};
}

namespace {

constexpr std::array<std::string_view, 10> feedback_states{"closed",       "closed",  "closed", "closed",
                                                           "closed",       "closed",  "closed", "responded",
                                                           "acknowledged", "received"};

int day_received(std::string_view status, Dice& dice) {
  if (status == "received") return 224 + dice.roll(2);
  if (status == "acknowledged") return 218 + dice.roll(4);
  return status == "responded" ? 213 + dice.roll(3) : 20 + dice.roll(150);
}

/// Every fourth action comes from every second feedback, as far as there are actions.
constexpr std::size_t action_of_feedback(std::size_t number) { return 2 * number; }

std::optional<std::size_t> feedback_of_action(std::size_t action) {
  return action % 4 == 2 ? std::optional(action / 2) : std::nullopt;
}

}  // namespace

FeedbackStory feedback_story(const Plan& plan, std::size_t number) {
  Dice dice(Subject::feedback, number);
  FeedbackStory story{};
  story.status = feedback_states[static_cast<std::size_t>(dice.roll(10))];
  story.received = day_received(story.status, dice);
  story.acknowledged = story.received + 1 + dice.roll(2);
  story.responded = story.acknowledged + 2 + dice.roll(5);
  story.action_done = story.responded + 4 + dice.roll(8);
  story.effect = story.action_done + 10 + dice.roll(10);
  story.closed = story.effect + 1;
  story.polarity = dice.pick(std::array<std::string_view, 4>{"complaint", "complaint", "praise", "request"});
  const auto action = action_of_feedback(number);
  if (feedback_of_action(action) == number && action <= plan.count(Subject::action)) {
    story.action = action;
    story.polarity = "complaint";
  }
  return story;
}

namespace {

ActionStory action_from_feedback(const Plan& plan, std::size_t number) {
  const auto feedback = feedback_story(plan, number);
  const bool done = feedback.status == "closed";
  return {done ? "done" : "open", id_of(Subject::feedback, number),
          done ? feedback.action_done + 3 : today + 10, feedback.action_done};
}

ActionStory action_from_meeting(const Plan& plan, std::size_t number) {
  const auto meetings = plan.count(Subject::meeting);
  const auto meeting = std::max<std::size_t>(1, number * meetings / plan.count(Subject::action));
  const int date = meeting_story(plan, meeting).date;
  Dice dice(Subject::action, number);
  const int due = date + 10 + dice.roll(10);
  const int done_on = date + 5 + dice.roll(12);
  if (done_on < today && number % 7 != 0) return {"done", id_of(Subject::meeting, meeting), due, done_on};
  return {number % 49 == 0 ? "blocked" : "open", id_of(Subject::meeting, meeting),
          std::max(due, today + 1 + dice.roll(30)), 0};
}

}  // namespace

ActionStory action_story(const Plan& plan, std::size_t number) {
  const auto feedback = feedback_of_action(number);
  return feedback ? action_from_feedback(plan, *feedback) : action_from_meeting(plan, number);
}

}  // namespace rapport
