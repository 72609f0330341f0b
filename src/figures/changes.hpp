#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Upper ends, in days, of the age buckets; the last bucket holds what is older.
inline constexpr std::array<int, 4> age_limits = {7, 14, 28, 56};

/// Days from raised to assessed (`limits: CH005`).
int assess_limit(const Project& project);

/// Whether a change is approved or further on.
bool is_approved(const Record& change);

/// What an assessment says and this one leaves blank: of `impact.days`, `impact.cost` and `affects`, the last
/// where neither `affects`, `adds` nor `removes` is written (`[]` says none).
std::vector<std::string_view> blank_in_assessment(const Record& change);

/// The last day for a notice of claim that was not given yet; nothing for a change that will not be.
std::optional<Date> notice_due(const Record& change);

/// A change that is neither closed, rejected nor withdrawn.
struct OpenChange {
  const Record* record;
  std::optional<int> age;      ///< days since it was raised; nothing without a date that has come
  std::optional<int> waiting;  ///< raised or assessed, and submitted: days since then
  std::optional<int> due_in;   ///< raised or assessed: days until the decision is due; below 0: overdue
  bool priced;                 ///< whether both days and cost were assessed; 0 is an answer, blank is not
};
/// How a change that is open stands.
OpenChange open_change(const Record& change, Date today);

struct ChangeFigures {
  int all = 0;
  std::vector<OpenChange> open;          ///< by id
  std::array<int, 5> ages{};             ///< open changes by age bucket; those without an age are in none
  int approved = 0;                      ///< approved and later, with a cost
  std::int64_t approved_cost = 0;        ///< Σ of these, minor units: growth is this / contract value
  std::vector<std::int64_t> lead_times;  ///< days from raised to decided, one a decided change, by id
  int undecided = 0;                     ///< open ones that are not decided yet
  std::optional<int> oldest_undecided;   ///< days since the oldest of these was raised
};

ChangeFigures change_figures(const Project& project, Date today);

/// The age of the oldest open change.
std::optional<int> oldest_age(const ChangeFigures& figures);
/// How many open changes wait for a decision, and which has waited longest; null if none waits.
int waiting_count(const ChangeFigures& figures);
const OpenChange* longest_waiting(const ChangeFigures& figures);
/// The open changes that are not priced, which no figure counts.
std::vector<const Record*> not_priced(const ChangeFigures& figures);

/// The day a change was decided: of the first decision made whose subject it is, else the day it became
/// approved or rejected. Nothing if it is not decided.
std::optional<Date> decided_on(const Project& project, const Record& change);

/// Days from the decision on a change until our side has to be told (`limits: CH009`).
int tell_limit(const Project& project);

/// The day an open change was decided that is approved, while nobody on our side is among its `notified`;
/// somebody who is not known may be of ours.
std::optional<Date> team_untold_since(const Project& project, const Record& change);

/// The value in `affects` by which the newest approved change names a requirement: the one decided last (or
/// on a day not known), then raised last, then by id. Absent if there is none.
Value newest_change_of(const Project& project, const Record& requirement);

}  // namespace rapport
