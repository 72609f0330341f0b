#include "figures/feedback.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

/// The day of the last move to `state`, while the feedback is in it.
std::optional<Date> last_move_to(std::string_view state, const Record& feedback) {
  if (feedback.status() != state) return std::nullopt;
  std::optional<Date> last;
  for (const Value entry : feedback["log"]) {
    if (entry["status"].text() == state && entry["date"].date()) last = entry["date"].date();
  }
  return last;
}

/// The earlier of two days; the other one if one is absent.
std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
  return a && b ? std::min(a, b) : (a ? a : b);
}

constexpr int no_limit = std::numeric_limits<int>::max();

void add_step(const FeedbackDates& dates, std::optional<Date> station, bool open, int limit, Date today,
              FeedbackStep& step) {
  const int days = days_between(*dates.received, station.value_or(today));
  if (days > limit) {
    ++step.breached;
  } else if (station && limit != no_limit) {
    ++step.met;
  }
  if (station) {
    step.days.push_back(days);
  } else if (open) {
    ++step.waiting;
    step.oldest = std::max(step.oldest.value_or(0), days);
  }
}

void add_effect(const Record& feedback, FeedbackFigures& figures) {
  const auto result = feedback["effect"]["result"].text();
  if (result.empty()) return;
  ++figures.effect_checks;
  if (result == "effective") ++figures.effective;
}

void add_times(const Record& feedback, int acknowledge, int respond, Date today, FeedbackFigures& figures) {
  const auto dates = feedback_dates(feedback);
  if (!dates.received || *dates.received > today) return;
  const bool open = is_open(feedback);
  add_step(dates, dates.acknowledged, open, acknowledge, today, figures.acknowledged);
  add_step(dates, dates.responded, open, respond, today, figures.responded);
  add_step(dates, dates.closed, open, no_limit, today, figures.closed);
}

void rank_causes(const std::map<std::string_view, int>& codes, FeedbackFigures& figures) {
  figures.causes.assign(codes.begin(), codes.end());
  std::stable_sort(figures.causes.begin(), figures.causes.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (const auto& [code, times] : figures.causes) figures.repeats += times - 1;
}

}  // namespace

int acknowledge_limit(const Project& project) { return project.limit("FB001", 3); }
int respond_limit(const Project& project) { return project.limit("FB002", 10); }

FeedbackDates feedback_dates(const Record& feedback) {
  FeedbackDates dates{.received = feedback["received"].date(),
                      .acknowledged = became(feedback, "acknowledged"),
                      .responded = became(feedback, "responded"),
                      .closed = last_move_to("closed", feedback)};
  dates.acknowledged = earlier(dates.acknowledged, dates.responded);
  return dates;
}

std::optional<Date> unacknowledged_since(const Record& feedback) {
  const auto dates = feedback_dates(feedback);
  return feedback.status() == "received" && !dates.acknowledged ? dates.received : std::nullopt;
}

std::optional<Date> unanswered_since(const Record& feedback) {
  const auto dates = feedback_dates(feedback);
  if (feedback.status() == "reopened") {
    const auto reopened = last_move_to("reopened", feedback);
    return reopened ? reopened : dates.received;
  }
  const bool waits = feedback.status() == "received" || feedback.status() == "acknowledged";
  return waits && !dates.responded ? dates.received : std::nullopt;
}

std::optional<int> days_to(const FeedbackDates& dates, std::optional<Date> station) {
  if (!dates.received || !station) return std::nullopt;
  return days_between(*dates.received, *station);
}

int FeedbackFigures::analysed() const {
  return std::accumulate(causes.begin(), causes.end(), 0,
                         [](int sum, const auto& cause) { return sum + cause.second; });
}

FeedbackFigures feedback_figures(const Project& project, Date today) {
  FeedbackFigures figures;
  std::map<std::string_view, int> codes;
  const int acknowledge = acknowledge_limit(project);
  const int respond = respond_limit(project);
  for (const auto& feedback : project.records(*find_kind("feedback"))) {
    ++figures.all;
    if (is_open(feedback)) figures.open.push_back(&feedback);
    add_times(feedback, acknowledge, respond, today, figures);
    add_effect(feedback, figures);
    ++figures.by_category[{feedback["category"].text(), feedback["polarity"].text()}];
    if (const auto code = feedback["analysis"]["code"].text(); !code.empty()) ++codes[code];
  }
  rank_causes(codes, figures);
  return figures;
}

}  // namespace rapport
