#include "command/old_words.hpp"

#include <optional>

#include "command/past_words.hpp"
#include "figures/relations.hpp"
#include "model/seal.hpp"
#include "text/changed_words.hpp"

namespace rapport {
namespace {

/// So many are named that a large project with a long history does not wait for git.
constexpr int most_named = 50;

/// The group whose seal of older words the finding points at; absent if it points at something else.
Value group_of(const Project& project, const Finding& finding) {
  const Record* in = finding.field.ends_with(".of") ? record_of(project, finding) : nullptr;
  if (in == nullptr) return {};
  for (const Value group : groups_on_older_words(project, *in)) {
    if (group["of"].offset() == finding.offset) return group;
  }
  return {};
}

}  // namespace

void name_old_words(const Project& project, std::vector<Finding>& findings) {
  std::optional<PastWords> past;  // git is asked only if there is something to ask
  int named = 0;
  for (auto& finding : findings) {
    if (named == most_named) return;
    const auto group = group_of(project, finding);
    if (!group) continue;
    ++named;
    if (!past) past.emplace(project);
    const Record& vouched = *vouched_record(project, group);
    const auto form = past->form_with(vouched, group["of"].text());
    if (!form.empty()) finding.message += ": " + changed_words(form, canonical_form(vouched));
  }
}

}  // namespace rapport
