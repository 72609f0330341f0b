#include "figures/verification.hpp"

#include "model/seal.hpp"

namespace rapport {
namespace {

/// The seal of a record's present words, computed once, and only if it is asked for.
class PresentSeal {
 public:
  explicit PresentSeal(const Record& record) : record_(record) {}
  bool is(Value of) {
    if (!of) return true;
    if (seal_.empty()) seal_ = seal_of(record_);
    return of.text() == seal_;
  }

 private:
  const Record& record_;
  std::string seal_;
};

bool not_before(Value note, Value other) { return !other || note["date"].date() >= other["date"].date(); }

VerificationClass class_of(const Verification& v, bool waived) {
  const auto result = v.latest_on_words["result"].text();
  if (result == "pass") return VerificationClass::passed;
  if (waived) return VerificationClass::waived;
  if (result == "fail") return VerificationClass::failed;
  if (v.latest_on_words) return VerificationClass::open;
  return v.newest_pass ? VerificationClass::stale : VerificationClass::open;
}

}  // namespace

std::string_view class_name(VerificationClass found) {
  switch (found) {
    case VerificationClass::passed: return "passed";
    case VerificationClass::waived: return "waived";
    case VerificationClass::failed: return "failed";
    case VerificationClass::open: return "open";
    case VerificationClass::stale: return "stale";
  }
  return "";
}

Verification verification_of(const Record& requirement, Date today) {
  Verification v;
  PresentSeal seal(requirement);
  for (const Value note : requirement["verification"]) {
    const auto of = note["of"];
    const bool present = seal.is(of);
    if (!of) ++v.unsealed;
    if (not_before(note, v.latest)) v.latest = note;
    if (present && not_before(note, v.latest_on_words)) v.latest_on_words = note;
    if (note["result"].text() != "pass" || !not_before(note, v.newest_pass)) continue;
    v.newest_pass = note;
    v.newest_pass_is_stale = !present;
  }
  v.found = class_of(v, is_waived(requirement, today));
  return v;
}

bool is_active(const Record& requirement) {
  return at_or_after(*requirement.kind, requirement.status(), "approved");
}

bool is_waived(const Record& requirement, Date today) {
  const auto waiver = requirement["waived"];
  const auto until = waiver["until"].date();
  return until && *until >= today && waiver["date"].date() <= today;
}

bool only_waiver_ended(const Record& requirement, const Verification& v, Date today) {
  const auto until = requirement["waived"]["until"].date();
  return until && *until < today && (!v.latest_on_words || v.latest_on_words["date"].date() <= until);
}

bool vouches_for(Value of, const Record& record) { return !of || of.text() == seal_of(record); }

}  // namespace rapport
