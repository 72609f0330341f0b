#pragma once
#include <string>

#include "project/project.hpp"

namespace rapport {

/// Where the proof of an active requirement stands: the first that holds.
enum class VerificationClass : std::uint8_t {
  passed,  ///< the latest note on the present words is a pass
  waived,  ///< a waiver is in force
  failed,  ///< the latest note on the present words is a fail
  open,    ///< it is blocked or conditional, or there is no note
  stale,   ///< some pass, on older words
};
std::string_view class_name(VerificationClass found);

/// What the verification notes of a requirement say of its present words. Latest: by date, then by place in
/// the list. A note without a seal counts as being on the present words.
struct Verification {
  VerificationClass found = VerificationClass::open;
  Value latest;           ///< the latest note, on whatever words
  Value latest_on_words;  ///< the latest note on the present words
  Value newest_pass;      ///< the newest pass, on whatever words
  bool newest_pass_is_stale = false;
  int unsealed = 0;  ///< notes without a seal
};
Verification verification_of(const Record& requirement, Date today);

/// Approved, implemented, verified or accepted.
bool is_active(const Record& requirement);

/// Whether a waiver covers `today`.
bool is_waived(const Record& requirement, Date today);

/// Whether proof is wanting only because a waiver ended: it covered the latest note on the present words.
bool only_waiver_ended(const Record& requirement, const Verification& v, Date today);

/// Whether whoever wrote `of` vouched for the present words of `record`; an absent seal counts as doing so.
/// Nothing is hashed unless a seal is there.
bool vouches_for(Value of, const Record& record);

}  // namespace rapport
