#include "check/general_dates.hpp"

#include <fmt/format.h>

#include "figures/questions.hpp"

namespace rapport {
namespace {

/// The first log entry that is older than the one before it; absent if there is none.
Value first_step_back(const Record& record) {
  std::optional<Date> last;
  for (const Value entry : record["log"]) {
    const auto date = entry["date"].date();
    if (last && date && *date < *last) return entry["date"];
    if (date) last = date;
  }
  return {};
}

/// Where the date of something done stands. In the states of `unless` it is still a plan.
struct DoneDate {
  std::string_view kind;  ///< empty: every kind
  std::string_view route;
  std::string_view unless = {};
};

constexpr DoneDate done_dates[] = {
    {"", "log.date"},
    {"requirement", "source.date"},
    {"requirement", "agreed.date"},
    {"requirement", "verification.date"},
    {"requirement", "waived.date"},
    {"meeting", "date", "planned|cancelled"},
    {"meeting", "issued"},
    {"meeting", "agreed.date"},
    {"decision", "date", "proposed|dropped"},
    {"action", "done_on"},
    {"change", "raised"},
    {"change", "submitted"},
    {"change", "notified.date"},
    {"change", "claim.notice_given"},
    {"feedback", "received"},
    {"feedback", "acknowledged"},
    {"feedback", "responded.date"},
    {"feedback", "effect.date"},
    {"feedback", "shared"},
    {"survey", "opened", "planned"},
    {"survey", "closed", "planned|open"},
    {"risk", "occurred.date"},
    {"lesson", "applied.date"},
    {"project", "milestones.actual"},
    {"project", "profile.aftersales.done"},
    {"project", "lessons_reviewed.date"},
};

}  // namespace

void status_and_log(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (const auto back = first_step_back(record)) {
    return sink.add(record, back, fmt::format("the log goes back in time to {}", back.text()));
  }
  const auto logged = record["log"].back()["status"];
  if (logged.text().empty() || record.status().empty() || logged.text() == record.status()) return;
  sink.add(record, record["status"],
           fmt::format("status is {}, but the last log entry says {}", record.status(), logged.text()));
}

void future_dates(const Facts& facts, const Record& record, Sink& sink) {
  const auto latest = facts.today + std::chrono::days{1};
  for (const auto& row : done_dates) {
    if (!row.kind.empty() && row.kind != record.kind->name) continue;
    if (word_place(row.unless, record.status())) continue;
    for_each_at(record.root(), row.route, [&](Value date) {
      if (!date.date() || *date.date() <= latest) return;
      sink.add(record, date,
               fmt::format("{} is {}, later than today", route_of(record, date.index()), date.text()));
    });
  }
}

}  // namespace rapport
