#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// What a change costs: money in minor units, and calendar days. Below 0 it saves.
struct Impact {
  std::int64_t cost = 0;
  std::int64_t days = 0;
  bool operator==(const Impact&) const = default;
};

/// The impact a change was assessed at; what is blank counts as 0.
Impact impact_of(const Record& change);

/// Whether one of the requirements it affects, adds or removes is a `must`.
bool touches_must(const Project& project, const Record& change);

/// Whether cost or days lie above the last row of `authority:`; never without such rows.
bool above_all_authority(const Project& project, Impact impact);

/// Whether a change is major: above all authority, or it touches a `must` requirement.
bool is_major(const Project& project, const Record& change);

/// The made decision whose subject the record is: the latest by date, then by id. Null if there is none.
const Record* decision_on(const Project& project, const Record& subject);

/// The cost and days of all changes that a decision decides together.
Impact decided_impact(const Project& project, const Record& decision);

/// Whether this person decides for the client: on the client's side, with `decides: true`. In a project
/// without `people:` anybody who is named does.
bool decides_for_client(const Project& project, std::string_view person);

/// Whether a person's own authority reaches that far: somebody who decides for the client has no limit,
/// others have the row of `authority:` with their name, where an amount that is not written is none. In a
/// project without `authority:` anybody's does.
bool may_decide(const Project& project, std::string_view person, Impact impact);

/// How far the authority of one of these people reaches: the highest row of `authority:` (they ascend) that
/// names one; 0 if none does. Somebody who decides for the client has no limit and may have no row.
Impact highest_authority(const Project& project, Value people);

/// Everybody whose authority reaches that far, the lowest first: by `authority:`, then who decides for the
/// client.
std::vector<std::string_view> who_may_decide(const Project& project, Impact impact);

/// Of these, whoever may decide changes: where `client:` is named and one of them is major, only who decides
/// for the client.
std::vector<std::string_view> who_may_decide_changes(const Project& project, Impact impact, bool major);

}  // namespace rapport
