#include "figures/feedback.hpp"

#include <fmt/format.h>

#include <map>

#include "check/check.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

bool is_closed(const Record& record) { return record.status() == "closed"; }

bool is_closed_complaint(const Record& record) {
  return is_closed(record) && record["polarity"].text() == "complaint";
}

// ---- FB001, FB002 and FB008: what waits

/// Says that something is missing "11 days since received, limit 3", if the limit is passed.
void say_late(const Facts& facts, const Record& record, std::optional<Date> since, int limit,
              const std::string& what, Sink& sink) {
  if (!since) return;
  const auto from = since == record["received"].date() ? "received" : "reopened";
  sink.add_late(record, record["received"], what, days_between(*since, facts.today), from, limit);
}

void unacknowledged(const Facts& facts, const Record& record, Sink& sink) {
  say_late(facts, record, unacknowledged_since(record), acknowledge_limit(facts.project),
           record.id + " is neither acknowledged nor answered", sink);
}

void unanswered(const Facts& facts, const Record& record, Sink& sink) {
  say_late(facts, record, unanswered_since(record), respond_limit(facts.project),
           record.id + " has no response", sink);
}

void lingering_severe(const Facts& facts, const Record& record, Sink& sink) {
  const auto received = record["received"].date();
  if (!is_open(record) || record["severity"].text() != "high" || !received) return;
  sink.add_late(record, record["severity"], record.id + " is of high severity and still open",
                days_between(*received, facts.today), "received", facts.project.limit("FB008", 14));
}

// ---- FB003 to FB005: what a closed one lacks

void closed_unanswered(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (is_closed(record) && !became(record, "responded"))
    sink.add(record, record["status"], record.id + " is closed and was never responded to");
}

void missing_cause(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (is_closed_complaint(record) && !record["analysis"]["cause"])
    sink.add(record, record["status"], record.id + " is a complaint, closed without a cause");
}

bool comes_from(const Value source, const Record& action) {
  return action.kind->name == "action" && top_field(source) == "source";
}

/// The actions that come from a feedback, without the cancelled ones.
std::vector<const Record*> actions_from(const Facts& facts, const Record& record) {
  std::vector<const Record*> actions;
  for (const auto& link : facts.project.links_to(record)) {
    const Value value = facts.project.value(link);
    if (comes_from(value, value.record()) && !is_dead(value.record())) actions.push_back(&value.record());
  }
  return actions;
}

void missing_action(const Facts& facts, const Record& record, Sink& sink) {
  if (!is_closed_complaint(record) || record["no_action_reason"] || !actions_from(facts, record).empty())
    return;
  sink.add(record, record["status"],
           record.id + " is a complaint, closed with neither an action from it nor a no_action_reason");
}

// ---- FB006, FB007: whether it helped

/// The day the last of them was done; nothing while one is open, or where no day is known.
std::optional<Date> all_done_on(const std::vector<const Record*>& actions) {
  std::optional<Date> last;
  for (const auto* action : actions) {
    if (is_open(*action)) return std::nullopt;
    if (const auto done = became(*action, "done")) last = std::max(last, done);
  }
  return last;
}

void unknown_effect(const Facts& facts, const Record& record, Sink& sink) {
  if (record["effect"]["result"]) return;
  const auto done = all_done_on(actions_from(facts, record));
  if (!done) return;
  sink.add_late(record, {}, "no effect of the actions from " + record.id + " is recorded",
                days_between(*done, facts.today), fmt::format("the last was done ({})", format_date(*done)),
                facts.project.limit("FB006", 30));
}

void closed_in_vain(const Facts& /*facts*/, const Record& record, Sink& sink) {
  const auto result = record["effect"]["result"];
  if (is_closed(record) && result.text() == "ineffective")
    sink.add(record, result, record.id + " is closed, though what was done was ineffective");
}

// ---- FB009

bool has_lesson(const Facts& facts, const Record& record) {
  const auto is_lesson = [](const Record& by) { return by.kind->name == "lesson" && !is_dead(by); };
  return is_named(facts.project, record, "evidence", is_lesson) ||
         is_named(facts.project, record, "refs", is_lesson);
}

void repeated_cause(const Facts& facts, Sink& sink) {
  std::map<std::string_view, std::vector<const Record*>> by_code;
  for (const auto& record : facts.project.records(*find_kind("feedback"))) {
    if (const auto code = record["analysis"]["code"].text(); !code.empty()) by_code[code].push_back(&record);
  }
  const auto limit = static_cast<std::size_t>(std::max(1, facts.project.limit("FB009", 3)));
  for (const auto& [code, records] : by_code) {
    const auto taught = [&](const Record* record) { return has_lesson(facts, *record); };
    if (records.size() < limit || std::any_of(records.begin(), records.end(), taught)) continue;
    const auto& last = *records.back();
    sink.add(last, last["analysis"]["code"],
             fmt::format("cause \"{}\" stands in {} feedbacks, limit {}, and no lesson names one of them",
                         code, records.size(), limit),
             fmt::format("no lesson from cause \"{}\"", code));
  }
}

constexpr Check table[] = {
    {.code = "FB001",
     .name = "unacknowledged-feedback",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "Feedback was received more than 3 days ago and is neither acknowledged nor answered. "
                 "limits: {FB001: N} sets another number of days.",
     .reason = "Who hears nothing believes that nobody listens, and stops saying what is wrong.",
     .remedy = "Tell them that it has arrived, and write the day under acknowledged.",
     .kind = "feedback",
     .record = unacknowledged},
    {.code = "FB002",
     .name = "unanswered-feedback",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "Feedback was received, or reopened, more than 10 days ago and has no response since. "
                 "limits: {FB002: N} sets another number of days.",
     .reason = "A complaint that waits for its answer grows.",
     .remedy = "Answer, even if it is only what will be done by when, and write it under responded.",
     .kind = "feedback",
     .record = unanswered},
    {.code = "FB003",
     .name = "closed-without-response",
     .sentence = "Feedback is closed, and it was never responded to.",
     .reason = "Only those who said it can tell whether it is settled.",
     .remedy = "Answer them and write it under responded, or reopen it.",
     .kind = "feedback",
     .record = closed_unanswered},
    {.code = "FB004",
     .name = "complaint-without-cause",
     .sentence = "A complaint is closed without a cause.",
     .reason = "What is put right without knowing why it came will come again.",
     .remedy = "Write under analysis: why it came to this.",
     .kind = "feedback",
     .record = missing_cause},
    {.code = "FB005",
     .name = "complaint-without-action",
     .sentence = "A complaint is closed with neither an action that has it as source nor a no_action_reason.",
     .reason = "A complaint that changes nothing needs a reason that can be read later.",
     .remedy = "Name the feedback under source: of the action that came from it, or write no_action_reason.",
     .kind = "feedback",
     .record = missing_action},
    {.code = "FB006",
     .name = "unknown-effect",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "The last action from a feedback was done more than 30 days ago and no effect is recorded. "
                 "limits: {FB006: N} sets another number of days.",
     .reason = "An improvement is one only if somebody has looked whether it works.",
     .remedy = "Look, or ask those who said it, and write date and result under effect.",
     .kind = "feedback",
     .record = unknown_effect},
    {.code = "FB007",
     .name = "closed-though-ineffective",
     .sentence = "Feedback is closed, and the effect of what was done is ineffective.",
     .reason = "The client still has what they complained of.",
     .remedy = "Reopen it and do something else, or look at the effect again.",
     .kind = "feedback",
     .record = closed_in_vain},
    {.code = "FB008",
     .name = "lingering-severe-feedback",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "Feedback of high severity has been open for more than 14 days. "
                 "limits: {FB008: N} sets another number of days.",
     .reason = "What matters most to the client must not wait with the rest.",
     .remedy = "Bring it to the next meeting with the client, and agree when it will be settled.",
     .kind = "feedback",
     .record = lingering_severe},
    {.code = "FB009",
     .name = "repeated-cause",
     .severity = Severity::info,
     .sentence = "One cause code stands in three feedbacks, and no lesson has one of them as evidence. "
                 "limits: {FB009: N} sets another number.",
     .reason = "A cause that comes back is a way of working, and the next project has it, too.",
     .remedy = "Write a lesson with the feedbacks as its evidence; \"rapport add lesson --from FBK-ID\" "
               "begins one.",
     .project = repeated_cause},
};

}  // namespace

std::span<const Check> feedback_checks() { return table; }

}  // namespace rapport
