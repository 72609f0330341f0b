#pragma once
#include <optional>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Something that waits for a decision: a change that was submitted or has a `decision_due`, and is raised or
/// assessed; or a proposed decision, unless a change it decides is such a one.
struct AwaitedDecision {
  const Record* record = nullptr;
  std::optional<Date> asked;  ///< since when: submitted, or proposed
  std::optional<Date> due;    ///< `decision_due` of the change
  bool by_client = false;     ///< whether it is the client who decides
};

/// Whether a change is for the client to decide: it is major; in a project without `authority:`, any. Never
/// in one without a client.
bool is_for_client(const Project& project, const Record& change);

/// All that wait, changes first, by id.
std::vector<AwaitedDecision> awaited_decisions(const Project& project);

/// Whose decision it was: the client's if somebody of theirs is among those who decided; nothing where nobody
/// is named, or the people are not known.
std::optional<Side> side_of(const Project& project, const Record& decision);

/// The day a decision was asked for: proposed, else the earliest submission of a change it decides.
std::optional<Date> asked_on(const Project& project, const Record& decision);

/// The decisions made (superseded ones too) by one side, and what it has to decide.
struct SideFigures {
  std::optional<Side> side;
  int made = 0;
  std::vector<std::int64_t> days;  ///< from asked to made, where both are known; by id
  int awaited = 0;
  std::optional<int> longest;  ///< days the longest of these has waited
};
/// The client, us, suppliers, and unknown: those with anything to show.
std::vector<SideFigures> decision_figures(const Project& project, Date today);

}  // namespace rapport
