#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "figures/verification.hpp"

namespace rapport {

/// Whether the client never said it.
inline bool is_implicit(const Record& requirement) { return requirement["nature"].text() == "implicit"; }

/// Active requirements by class.
class ClassCounts {
 public:
  void add(VerificationClass found) { ++counts_[static_cast<std::size_t>(found)]; }
  [[nodiscard]] int operator[](VerificationClass found) const {
    return counts_[static_cast<std::size_t>(found)];
  }
  [[nodiscard]] int all() const;
  /// Those that passed; a waiver is no pass.
  [[nodiscard]] int passed() const { return (*this)[VerificationClass::passed]; }

 private:
  std::array<int, 5> counts_{};
};

/// The active requirements that have one choice of a field in common; an empty `choice`: those that have
/// none.
struct ChoiceCounts {
  std::string_view choice;
  ClassCounts counts;
};

/// How many of some requirements have a verification note. Verified coverage is `passed / all` of the counts;
/// note coverage is `noted / implemented`.
struct RequirementFigures {
  ClassCounts active;
  std::vector<ChoiceCounts> by_priority;    ///< in the order of the choices; only those in use
  std::vector<ChoiceCounts> by_method;      ///< the same, by `verification_method`
  int implemented = 0;                      ///< implemented, verified or accepted
  int noted = 0;                            ///< of these, with any note
  int notes = 0;                            ///< of active requirements
  int unsealed = 0;                         ///< of these, without a seal
  std::vector<Verification> verifications;  ///< one a requirement, by place among the project's
};

RequirementFigures requirement_figures(const Project& project, Date today);

/// The counts of one choice; null if no active requirement has it.
const ClassCounts* counts_of(const std::vector<ChoiceCounts>& groups, std::string_view choice);

/// The note that the class of a requirement rests on: the latest on the present words; for a stale one the
/// newest pass. Absent if there is none.
Value deciding_note(const Verification& verification);

/// What the class of an active requirement rests on, and what shows it.
struct Proof {
  Value date;
  Value evidence;  ///< of a waiver what it rests on, else its reason; of a note the evidence, else its words
};
Proof proof_of(const Record& requirement, const Verification& verification);

/// How a requirement is verified: as its deciding note says, else as planned, else as in its latest note;
/// empty if none says it.
std::string_view verification_method(const Record& requirement, const Verification& verification);

}  // namespace rapport
