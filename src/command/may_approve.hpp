#pragma once
#include "command/approving.hpp"
#include "command/moving.hpp"

namespace rapport {

bool is_change(const Record& record);
/// The changes among what is decided.
std::vector<const Record*> changes_of(const Approval& approval);
/// Whether one of them is major.
bool any_major(const Project& project, const Approval& approval);
/// "CHG-001, REQ-012"
std::string ids_of(const std::vector<const Record*>& records);

/// Throws Error, with what to do, unless each record can be decided as it stands: a change that was assessed,
/// in days and cost, and not decided yet; a requirement that is not approved, or whose words the client has
/// not agreed to as they are.
void demand_decidable(const Project& project, const Approval& approval, const Move& move);

/// Throws Error, with whose authority reaches that far, unless that of who decides does: all the changes
/// together count, and a major one takes somebody who decides for the client, if there is one. Requirements
/// take anybody on the client's side, or with any authority; an implicit one that nobody on the client's side
/// has agreed to takes one of these.
void demand_authority(const Project& project, const Approval& approval);

}  // namespace rapport
