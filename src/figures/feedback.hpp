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

/// How long it took from receipt, in days; what has not come yet is absent.
std::optional<int> days_to(const FeedbackDates& dates, std::optional<Date> station);

/// How many kept a limit. What is not there yet counts as breached once the limit has passed, and is left out
/// before.
struct Punctuality {
  int met = 0;
  int breached = 0;
  [[nodiscard]] int all() const { return met + breached; }
};

struct FeedbackFigures {
  int all = 0;
  std::vector<const Record*> open;          ///< not closed
  Punctuality acknowledged, responded;      ///< within the limits
  std::vector<std::int64_t> days_to_close;  ///< of the closed ones
  std::optional<int> oldest;                ///< days the oldest open one has been with us
  int effective = 0, effect_checks = 0;     ///< results of effect checks
  int repeats = 0;                          ///< with a cause code that an earlier one had
  std::map<std::pair<std::string_view, std::string_view>, int>
      by_category;  ///< {category, polarity}; "" if unset
  std::vector<std::pair<std::string_view, int>>
      causes;  ///< cause codes, the most frequent first, then by code
};
/// Days are counted to `today`; sources of the figures: ISO 10002 (handling), ISO 10004 (monitoring).
FeedbackFigures feedback_figures(const Project& project, Date today);

}  // namespace rapport
