#include "command/old_words.hpp"

#include <optional>

#include "command/past_words.hpp"
#include "model/seal.hpp"
#include "text/changed_words.hpp"

namespace rapport {
namespace {

/// A seal, and the record for whose words it vouches.
struct Sealed {
  Value of;
  const Record* record = nullptr;
};

std::vector<Sealed> seals_in(const Project& project, const Record& record) {
  std::vector<Sealed> seals;
  for (const Value note : record["verification"]) seals.push_back({note["of"], &record});
  for (const Value parent : record["parents"])
    seals.push_back({parent["of"], project.named_by(parent["id"])});
  seals.push_back({record["agreed"]["of"], &record});
  return seals;
}

/// The seal of older words that the finding points at; none if it points at something else.
Sealed old_seal(const Project& project, const Finding& finding) {
  const Record* in = finding.field.ends_with(".of") ? record_of(project, finding) : nullptr;
  if (in == nullptr) return {};
  for (const auto& sealed : seals_in(project, *in)) {
    if (!sealed.of || sealed.of.offset() != finding.offset || sealed.record == nullptr) continue;
    if (sealed.of.text() != seal_of(*sealed.record)) return sealed;
  }
  return {};
}

}  // namespace

void name_old_words(const Project& project, std::vector<Finding>& findings) {
  std::optional<PastWords> past;  // git is asked only if there is something to ask
  for (auto& finding : findings) {
    const auto sealed = old_seal(project, finding);
    if (sealed.record == nullptr) continue;
    if (!past) past.emplace(project);
    const auto form = past->form_with(*sealed.record, sealed.of.text());
    if (!form.empty()) finding.message += ": " + changed_words(form, canonical_form(*sealed.record));
  }
}

}  // namespace rapport
