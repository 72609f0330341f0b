#include "check/amounts.hpp"
#include "check/change_work.hpp"
#include "figures/changes.hpp"
#include "figures/questions.hpp"

namespace rapport {
namespace {

// ---- CH001 to CH003: what stands behind it

void missing_decision(const Facts& facts, const Record& change, Sink& sink) {
  if (is_approved(change) && decision_on(facts.project, change) == nullptr)
    sink.add(
        change, change["status"],
        fmt::format("{} is {}, and no decision that was made has it as subject", change.id, change.status()));
}

bool client_decided(const Project& project, const Record& change) {
  return is_named(project, change, "subject", [&](const Record& decision) {
    const auto people = decision["decided_by"];
    return decision.status() == "made" && std::any_of(people.begin(), people.end(), [&](Value who) {
             return decides_for_client(project, who.text());
           });
  });
}

void major_without_client(const Facts& facts, const Record& change, Sink& sink) {
  const auto& project = facts.project;
  const Record* decision = is_approved(change) ? decision_on(project, change) : nullptr;
  if (decision == nullptr || !is_major(project, change) || client_decided(project, change)) return;
  const auto impact = impact_of(change);
  const auto why = above_all_authority(project, impact) ? impact_text(facts, impact) + ", above all authority"
                                                        : "it touches a must";
  sink.add(change, change["status"],
           fmt::format("{} is major ({}) and {}, and {} names nobody who decides for the client", change.id,
                       why, change.status(), decision->id));
}

void blank_assessment(const Facts& /*facts*/, const Record& change, Sink& sink) {
  const auto blank = blank_in_assessment(change);
  if (blank.empty() || !at_or_after(*change.kind, change.status(), "assessed")) return;
  sink.add(change, change[blank[0] == "affects" ? "affects" : "impact"],
           fmt::format("{} is {} without {}", change.id, change.status(), fmt::join(blank, ", ")));
}

// ---- CH005, CH006, CH010 and CH012: what waits

void unassessed(const Facts& facts, const Record& change, Sink& sink) {
  const auto age = open_change(change, facts.today).age;
  if (change.status() == "raised" && age)
    sink.add_late(change, change["raised"], change.id + " is not assessed", *age, "raised",
                  assess_limit(facts.project));
}

void awaited_decision(const Facts& facts, const Record& change, Sink& sink) {
  const auto due_in = open_change(change, facts.today).due_in;
  if (due_in.value_or(0) >= 0) return;
  const auto due = change["decision_due"];
  const auto what = fmt::format("the decision on {} was due on {}", change.id, due.text());
  sink.add(change, due, fmt::format("{}, {} ago", what, days_text(-*due_in)), what);
}

void missing_notice(const Facts& facts, const Record& change, Sink& sink) {
  const auto due = notice_due(change);
  const int days = due ? days_between(facts.today, *due) : 0;
  if (!due || days > facts.project.limit("CH010", 7)) return;
  const auto what =
      fmt::format("no notice of claim was given for {}, due on {}", change.id, format_date(*due));
  sink.add(change, change["claim"]["notice_due"],
           days < 0 ? fmt::format("{}, {} ago", what, days_text(-days))
                    : fmt::format("{}, in {}", what, days_text(days)),
           what);
}

void lingering(const Facts& facts, const Record& change, Sink& sink) {
  const auto age = open_change(change, facts.today).age;
  if (is_open(change) && age)
    sink.add_late(change, change["raised"], change.id + " is still open", *age, "raised",
                  facts.project.limit("CH012", 56));
}

// ---- CH013

bool is_gone(const Facts& facts, std::string_view who) {
  const Person* person = facts.project.person(who);
  return person != nullptr && person->left && *person->left < facts.today;
}

void untold_requester(const Facts& facts, const Record& change, Sink& sink) {
  const auto requester = change["raised_by"];
  if (!word_place("rejected|deferred", change.status()) || !requester || is_gone(facts, requester.text()))
    return;
  const auto notified = change["notified"];
  const bool told = std::any_of(notified.begin(), notified.end(),
                                [&](Value row) { return row["who"].text() == requester.text(); });
  if (!told)
    sink.add(change, requester,
             fmt::format("{} is {}, and {}, who raised it, is not among the notified", change.id,
                         change.status(), requester.text()));
}

constexpr Check table[] = {
    {.code = "CH001",
     .name = "change-without-decision",
     .sentence = "A change is approved or further on, and no decision that was made has it as subject.",
     .reason = "What was agreed, by whom and why cannot be shown when the bill comes.",
     .remedy = "Write the decision with the change as subject; \"rapport approve\" makes both in one act.",
     .kind = "change",
     .record = missing_decision},
    {.code = "CH002",
     .name = "major-change-without-client",
     .needs = Needs::client,
     .sentence =
         "A major change is approved or further on, and nobody in its decision decides for the client "
         "(side: client, decides: true). Major: cost or days above the last row of authority:, or it "
         "affects, adds or removes a must requirement.",
     .reason = "It changes what the client bought, and they can refuse to pay for it.",
     .remedy = "Get the client's decision and name who made it under decided_by.",
     .kind = "change",
     .record = major_without_client},
    {.code = "CH003",
     .name = "incomplete-assessment",
     .sentence =
         "A change is assessed or further on, and its days or its cost are blank (0 is an answer), or "
         "none of affects, adds and removes is written.",
     .reason = "Whoever decides has to know what it costs and what it touches, and buffers count by it.",
     .remedy = "Write impact: {days, cost}, and the requirements that it touches; affects: [] says none.",
     .kind = "change",
     .record = blank_assessment},
    {.code = "CH004",
     .name = "work-before-decision",
     .sentence = "The log dates the work on a change before the decision on it.",
     .reason = "What is built before it is agreed is built at our own risk.",
     .remedy = "Put the date right that is wrong. If it was so, suppress this with the reason.",
     .kind = "change",
     .record = work_before_decision},
    {.code = "CH005",
     .name = "unassessed-change",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "A change was raised more than 14 days ago and is not assessed. limits: {CH005: N} sets "
                 "another number of days.",
     .reason = "Work goes on meanwhile, and makes the change dearer.",
     .remedy = "Find out what it costs and touches, and move it to assessed; or reject it.",
     .kind = "change",
     .record = unassessed},
    {.code = "CH006",
     .name = "overdue-decision",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence =
         "The decision_due of a change has passed, and it is neither approved, rejected nor deferred.",
     .reason = "The plan was made with the decision on that day.",
     .remedy =
         "Ask whoever decides, and tell them what the delay costs; then \"rapport approve\", or agree on "
         "another day.",
     .kind = "change",
     .record = awaited_decision},
    {.code = "CH007",
     .name = "closed-without-pass",
     .sentence =
         "A change is closed, and the latest note on the present words of a requirement that it affects "
         "is not a pass. Silent where a newer approved change affects the requirement, or it is waived, "
         "withdrawn or rejected. Where a waiver covered the latest note and has ended, this is a warning, "
         "and one that time brings (clock).",
     .reason = "Nobody has shown that the product does what was changed.",
     .remedy = "Verify the requirement as it is now, or have it waived by the client.",
     .kind = "change",
     .project = closed_without_pass},
    {.code = "CH008",
     .name = "unchanged-words",
     .severity = Severity::warning,
     .sentence =
         "A change is implemented or closed, and a requirement still has the words that the change was "
         "assessed against (by the seal beside it in affects).",
     .reason = "What is built and what is asked for have parted.",
     .remedy = "Reword the requirement as it was approved. If the change touches only its proof, suppress "
               "this with that reason.",
     .kind = "change",
     .record = unchanged_words},
    {.code = "CH009",
     .name = "untold-team",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence =
         "A change was decided more than 3 days ago, is approved and not closed, and nobody on our side "
         "is among the notified. limits: {CH009: N} sets another number of days.",
     .reason = "Who is not told builds what was asked for before.",
     .remedy = "Tell those whom \"rapport impact ID\" lists, and write who and when under notified.",
     .kind = "change",
     .record = untold_team},
    {.code = "CH010",
     .name = "missing-notice-of-claim",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence =
         "A notice of claim is due within 7 days, or its day has passed, and it was not given. limits: "
         "{CH010: N} sets another number of days.",
     .reason = "A claim that is notified too late is lost in most contracts.",
     .remedy = "Give the notice and write the day under claim.notice_given.",
     .kind = "change",
     .record = missing_notice},
    {.code = "CH011",
     .name = "change-overrun",
     .severity = Severity::warning,
     .sentence =
         "The actual cost or days of a change are more than 20 % above those approved. limits: {CH011: "
         "N} sets another share, in per cent.",
     .reason = "The buffers show what was approved, not what was spent.",
     .remedy = "Find out why; raise a change for the rest, and write a lesson for the next assessment.",
     .kind = "change",
     .record = overrun},
    {.code = "CH012",
     .name = "lingering-change",
     .severity = Severity::info,
     .clock = Clock::yes,
     .sentence = "A change has been open for more than 56 days. limits: {CH012: N} sets another number.",
     .reason = "The longer it is open, the more is built on what it changes.",
     .remedy = "Take its next step, or close it; what will not be done is withdrawn.",
     .kind = "change",
     .record = lingering},
    {.code = "CH013",
     .name = "untold-requester",
     .severity = Severity::warning,
     .sentence = "A change is rejected or deferred, and whoever raised it is not among the notified.",
     .reason = "Who hears nothing asks again, or believes that it is being done.",
     .remedy = "Tell them, with the reason, and write who and when under notified.",
     .kind = "change",
     .record = untold_requester},
};

}  // namespace

std::span<const Check> change_checks() { return table; }

}  // namespace rapport
