#include "figures/meetings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/client_needs.hpp"
#include "figures/phases.hpp"
#include "figures/questions.hpp"
#include "figures/verification.hpp"
#include "figures/visibility.hpp"

namespace rapport {
namespace {

constexpr std::string_view contents[] = {"progress", "problems", "solutions", "next_steps"};

void empty_minutes(const Facts& /*facts*/, const Record& meeting, Sink& sink) {
  const auto type = meeting["type"];
  if (!took_place(meeting) || !word_place("progress|feedback", type.text())) return;
  const auto is_recorded = [&](std::string_view field) { return meeting[field].size() > 0; };
  if (std::any_of(std::begin(contents), std::end(contents), is_recorded)) return;
  sink.add(meeting, type,
           fmt::format("{} is a {} meeting and records neither progress, problems, solutions nor next steps",
                       meeting.id, type.text()));
}

void absent_client(const Facts& facts, const Record& meeting, Sink& sink) {
  if (!took_place(meeting) || is_internal(meeting) || client_attended(facts.project, meeting)) return;
  const auto attendees = meeting["attendees"];
  sink.add(meeting, attendees,
           attendees.size() > 0 ? "nobody of the client attended " + meeting.id
                                : meeting.id + " does not say who attended");
}

// ---- MT003, MT004: the rhythm of client meetings

void overdue_meeting(const Facts& facts, Sink& sink) {
  const auto figures = meeting_figures(facts.project, facts.today);
  if (!figures.limit || figures.since_last.value_or(0) <= *figures.limit) return;
  if (has_reached(facts.project, "aftersales")) return;
  const auto& last = *figures.with_client.back();
  const auto what = fmt::format("no meeting with the client since {} ({})", last.id, last["date"].text());
  sink.add(last, last["date"],
           fmt::format("{}, {} ago, limit {}", what, days_text(*figures.since_last), *figures.limit), what);
}

void long_gaps(const Facts& facts, Sink& sink) {
  const auto figures = meeting_figures(facts.project, facts.today);
  for (const auto& gap : figures.gaps) {
    if (!figures.limit || gap.days <= *figures.limit) continue;
    sink.add(*gap.to, (*gap.to)["date"],
             fmt::format("gap of {} between the client meetings {} and {}, limit {}", days_text(gap.days),
                         gap.from->id, gap.to->id, *figures.limit));
  }
}

// ---- MT005 to MT007: minutes

void unissued_minutes(const Facts& facts, const Record& meeting, Sink& sink) {
  const auto since = unissued_since(meeting);
  const int days = since ? days_between(*since, facts.today) : 0;
  const int limit = minutes_limit(facts.project);
  if (!since || days <= limit) return;
  const auto what = "the minutes of " + meeting.id + " are not issued";
  sink.add(meeting, meeting["date"],
           fmt::format("{}, {} since the meeting, limit {}", what, days_text(days), limit), what);
}

void unanswered_minutes(const Facts& facts, Sink& sink) {
  const int limit = objection_limit(facts.project);
  for (const auto& [meeting, issued, due] : client_needs(facts.project).minutes) {
    if (!due || *due >= facts.today) continue;
    const auto what =
        fmt::format("the minutes of {} are neither agreed nor disputed, and the {} to object ended on {}",
                    meeting->id, days_text(limit), format_date(*due));
    sink.add(*meeting, (*meeting)["issued"],
             fmt::format("{}, {} ago", what, days_text(days_between(*due, facts.today))), what);
  }
}

void changed_minutes(const Facts& /*facts*/, const Record& meeting, Sink& sink) {
  const auto agreed = meeting["agreed"];
  if (vouches_for(agreed["of"], meeting)) return;
  sink.add(meeting, agreed["of"],
           fmt::format("the minutes of {} differ from those that {} agreed to on {}", meeting.id,
                       agreed["by"].text(), agreed["date"].text()));
}

constexpr Check table[] = {
    {.code = "MT001",
     .name = "empty-minutes",
     .severity = Severity::warning,
     .sentence = "A progress or feedback meeting was held and records neither progress, problems, solutions "
                 "nor next steps.",
     .reason = "Who was not there learns nothing from it, and who was will remember it differently.",
     .remedy = "Write what was said under progress, problems, solutions or next_steps.",
     .kind = "meeting",
     .record = empty_minutes},
    {.code = "MT002",
     .name = "meeting-without-client",
     .severity = Severity::warning,
     .needs = Needs::client,
     .sentence = "A meeting was held, and nobody on the client's side attended it. Silent on meetings that "
                 "are internal.",
     .reason = "What is agreed among ourselves binds nobody else.",
     .remedy = "Name those of the client who attended under attendees, or write visibility: internal if it "
               "was for us alone.",
     .kind = "meeting",
     .record = absent_client},
    {.code = "MT003",
     .name = "overdue-client-meeting",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .needs = Needs::client,
     .sentence = "The last meeting that the client attended is longer ago than meeting_interval under "
                 "profile: allows. Silent from the phase aftersales on.",
     .reason = "A client who hears nothing fills the silence with doubts.",
     .remedy = "Hold a meeting with the client; \"rapport agenda\" proposes what to talk about.",
     .project = overdue_meeting},
    {.code = "MT004",
     .name = "long-meeting-gap",
     .severity = Severity::info,
     .needs = Needs::client,
     .sentence = "More days than meeting_interval lay between two meetings that the client attended.",
     .reason = "What was too long once will be again, unless the next dates are fixed.",
     .remedy = "Fix the dates of the coming meetings with the client, no further apart than that.",
     .project = long_gaps},
    {.code = "MT005",
     .name = "unissued-minutes",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "A meeting was held more than 3 days ago and its minutes are not issued. "
                 "limits: {MT005: N} sets another number of days.",
     .reason = "Minutes that come late are disputed, and the actions in them begin late.",
     .remedy = "Send them (\"rapport minutes\" writes them) and write the day under issued.",
     .kind = "meeting",
     .record = unissued_minutes},
    {.code = "MT006",
     .name = "unanswered-minutes",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .needs = Needs::client,
     .sentence = "The client was sent minutes more than 5 days ago and has neither agreed to them nor "
                 "disputed them. limits: {MT006: N} sets another number of days.",
     .reason = "Decisions and actions rest on minutes that the client may yet deny.",
     .remedy = "Ask them, or tell them that the minutes count as agreed; then \"rapport move ID agreed --by "
               "PERSON\", or disputed.",
     .project = unanswered_minutes},
    {.code = "MT007",
     .name = "changed-minutes",
     .sentence = "The minutes differ from those that were agreed.",
     .reason = "What the client agreed to is what was in them on that day.",
     .remedy = "Put the agreed words back and write what came up later in the minutes of the next meeting, "
               "or have the new words agreed. If only a typing error was put right, use \"rapport seal ID "
               "--editorial\".",
     .kind = "meeting",
     .record = changed_minutes},
};

}  // namespace

std::span<const Check> meeting_checks() { return table; }

}  // namespace rapport
