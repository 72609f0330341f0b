#pragma once
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Days a feedback may wait for our acknowledgement (`limits: FB001`) and for our answer (`FB002`).
int acknowledge_limit(const Project& project);
int respond_limit(const Project& project);

/// When a feedback came to its stations. A response counts as an acknowledgement.
struct FeedbackDates {
  std::optional<Date> received, acknowledged, responded;
  std::optional<Date> closed;  ///< of the last closing, while it is closed
};
FeedbackDates feedback_dates(const Record& feedback);

/// Since when a feedback waits for our acknowledgement; nothing where it has come.
std::optional<Date> unacknowledged_since(const Record& feedback);
/// The same of our answer. One that was reopened waits for another since then (since receipt, if no day is
/// logged).
std::optional<Date> unanswered_since(const Record& feedback);

/// How long it took from receipt, in days; what has not come yet is absent.
std::optional<int> days_to(const FeedbackDates& dates, std::optional<Date> station);

/// How feedback came to one station. What is not there yet counts as breached once the limit has passed, and
/// is left out before. A median is honest only beside what is still open and how old that is.
struct FeedbackStep {
  int met = 0, breached = 0;       ///< the limit; none counted where there is no limit
  std::vector<std::int64_t> days;  ///< from receipt, of those that came there
  int waiting = 0;                 ///< open ones that did not
  std::optional<int> oldest;       ///< days since the oldest of these was received
  [[nodiscard]] int due() const { return met + breached; }
};

struct FeedbackFigures {
  int all = 0;
  std::vector<const Record*> open;               ///< not closed
  FeedbackStep acknowledged, responded, closed;  ///< there is no limit to close
  int effective = 0, effect_checks = 0;          ///< results of effect checks
  int repeats = 0;                               ///< with a cause code that an earlier one had
  std::map<std::pair<std::string_view, std::string_view>, int>
      by_category;  ///< {category, polarity}; "" if unset
  std::vector<std::pair<std::string_view, int>>
      causes;  ///< cause codes, the most frequent first, then by code

  /// How many have a cause code.
  [[nodiscard]] int analysed() const;
  [[nodiscard]] int closed_count() const { return all - static_cast<int>(open.size()); }
};
/// Days are counted to `today`; sources of the figures: ISO 10002 (handling), ISO 10004 (monitoring).
FeedbackFigures feedback_figures(const Project& project, Date today);

}  // namespace rapport
