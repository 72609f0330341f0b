#pragma once
#include <string>
#include <vector>

#include "project/draft.hpp"

namespace rapport {

/// What somebody decides in one act of any number of records. Its decision is one record; `approve`, `reject`
/// and `defer` also move the changes and requirements among the subjects.
struct Verdict {
  enum class Kind : std::uint8_t { approve, reject, defer, other };
  Kind kind = Kind::approve;
  std::vector<const Record*> subjects;
  std::vector<std::string> by = {};  ///< who decides; at least one person, unless the kind is `other`
  Date date;
  std::string chosen = {};   ///< in their words; empty: as kind and subjects say
  std::string meeting = {};  ///< id of the meeting at which it is made
};

/// Whether a verdict moves a record of this kind: a change or a requirement.
bool is_moved_by_verdict(const Record& subject);

/// Throws Error unless every subject can be moved so, and the authority of one of those who decide reaches
/// the changes together (a major one is the client's to decide); says who else may decide.
void demand_verdict(const Project& project, const Verdict& verdict);

/// Writes into the draft all that a legal verdict means: the fields of `decision`, a new record or a proposed
/// one, and the moves of the subjects with their seals, each with the decision as `ref`.
void write_verdict(Draft& draft, const Project& project, const Record& decision, const Verdict& verdict);

/// The state a verdict takes a subject to: a requirement that the client rejects is withdrawn.
std::string state_after(const Project& project, const Verdict& verdict, const Record& subject);

}  // namespace rapport
