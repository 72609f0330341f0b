#include "figures/meetings.hpp"

#include <algorithm>
#include <limits>

#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

Date day_of(const Record& meeting) { return *meeting["date"].date(); }

std::vector<const Record*> held_by(const Project& project, Date today) {
  std::vector<const Record*> held;
  for (const auto& meeting : project.records(*find_kind("meeting"))) {
    const auto day = meeting["date"].date();
    if (took_place(meeting) && day && *day <= today) held.push_back(&meeting);
  }
  std::stable_sort(held.begin(), held.end(),
                   [](const Record* a, const Record* b) { return day_of(*a) < day_of(*b); });
  return held;
}

std::vector<MeetingGap> gaps_between(const std::vector<const Record*>& meetings) {
  std::vector<MeetingGap> gaps;
  for (std::size_t i = 1; i < meetings.size(); ++i) {
    const int days = days_between(day_of(*meetings[i - 1]), day_of(*meetings[i]));
    if (days > 0) gaps.push_back({meetings[i - 1], meetings[i], days});
  }
  return gaps;
}

void add_minutes(const Record& meeting, Date today, MeetingFigures& figures) {
  const auto issued = became(meeting, "issued");
  if (issued && *issued <= today) {
    figures.minutes_delays.push_back(days_between(day_of(meeting), *issued));
  } else if (const auto since = unissued_since(meeting)) {
    ++figures.minutes_waiting;
    figures.oldest_waiting = std::max(figures.oldest_waiting.value_or(0), days_between(*since, today));
  }
}

}  // namespace

int minutes_limit(const Project& project) { return project.limit("MT005", 3); }

bool took_place(const Record& meeting) {
  return at_or_after(*meeting.kind, meeting.status(), "held") || meeting.status() == "disputed";
}

bool client_attended(const Project& project, const Record& meeting) {
  return client_among(project, meeting["attendees"]);
}

std::optional<Date> unissued_since(const Record& meeting) {
  const bool waits = meeting.status() == "held" && !became(meeting, "issued");
  return waits ? meeting["date"].date() : std::nullopt;
}

MeetingFigures meeting_figures(const Project& project, Date today) {
  MeetingFigures figures;
  figures.held = held_by(project, today);
  for (const auto* meeting : figures.held) {
    if (client_attended(project, *meeting)) figures.with_client.push_back(meeting);
    add_minutes(*meeting, today, figures);
  }
  figures.gaps = gaps_between(figures.with_client);
  if (const auto limit = project.file()["profile"]["meeting_interval"].number()) {
    figures.limit = static_cast<int>(std::min<std::int64_t>(*limit, std::numeric_limits<int>::max()));
    figures.kept = static_cast<int>(std::count_if(figures.gaps.begin(), figures.gaps.end(),
                                                  [&](const MeetingGap& gap) { return gap.days <= *limit; }));
  }
  if (!figures.with_client.empty())
    figures.since_last = days_between(day_of(*figures.with_client.back()), today);
  return figures;
}

const MeetingGap* longest_gap(const MeetingFigures& figures) {
  const auto& gaps = figures.gaps;
  const auto longest = std::max_element(
      gaps.begin(), gaps.end(), [](const MeetingGap& a, const MeetingGap& b) { return a.days < b.days; });
  return longest == gaps.end() ? nullptr : &*longest;
}

}  // namespace rapport
