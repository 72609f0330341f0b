#pragma once
#include <string>
#include <vector>

#include "project/draft.hpp"

namespace rapport {

/// What somebody decided on changes and requirements.
struct Approval {
  enum class Verdict : std::uint8_t { approved, rejected };
  std::vector<const Record*> subjects;  ///< changes and requirements, each once
  std::string by;                       ///< who decided
  Date date;
  Verdict verdict = Verdict::approved;
  std::string meeting = {};  ///< at which; empty: at none
  std::string chosen = {};   ///< in words; empty: a word for the verdict
  std::string paid_by =
      {};  ///< who pays for the changes, as `funding.paid_by` has it; empty: their funding stays
};

/// Makes all of it in the draft: the decision, new or the one that was proposed on these records; the moves
/// of what it decides, which name it; the agreement, sealed, of a client to requirements; the funding.
/// Returns the decision; draft.now() has its text. Throws Error where a record cannot be decided as it
/// stands, or this person's authority does not reach that far; it says whose does.
const Record& approve(Draft& draft, const Project& project, const Approval& approval);

}  // namespace rapport
