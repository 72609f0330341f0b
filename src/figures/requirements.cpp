#include "figures/requirements.hpp"

#include <algorithm>
#include <numeric>

#include "text/parallel.hpp"

namespace rapport {
namespace {

std::string_view method_of(Value holder) { return holder["method"].text(); }

/// Counts by the choices of a field, and by none of them.
class ByChoice {
 public:
  explicit ByChoice(std::string_view choices) {
    for (const auto choice : split_words(choices)) groups_.push_back({choice, {}});
    groups_.push_back({});
  }
  void add(std::string_view choice, VerificationClass found) {
    auto group = groups_.begin();
    while (group->choice != choice && group + 1 != groups_.end()) ++group;
    group->counts.add(found);
  }
  std::vector<ChoiceCounts> in_use() && {
    std::erase_if(groups_, [](const ChoiceCounts& group) { return group.counts.all() == 0; });
    return std::move(groups_);
  }

 private:
  std::vector<ChoiceCounts> groups_;
};

std::vector<Verification> verifications_of(std::span<const Record> requirements, Date today) {
  std::vector<Verification> all(requirements.size());
  in_parallel(all.size(), [&](std::size_t i) { all[i] = verification_of(requirements[i], today); });
  return all;
}

}  // namespace

int ClassCounts::all() const { return std::accumulate(counts_.begin(), counts_.end(), 0); }

RequirementFigures requirement_figures(const Project& project, Date today) {
  const Kind& kind = *find_kind("requirement");
  const auto requirements = project.records(kind);
  const auto& notes = *find_field(kind.own, "verification");
  ByChoice by_priority(find_field(kind.own, "priority")->allowed);
  ByChoice by_method(find_field(notes.fields, "method")->allowed);
  RequirementFigures figures;
  figures.verifications = verifications_of(requirements, today);
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    const auto& requirement = requirements[i];
    const auto& verification = figures.verifications[i];
    if (!is_active(requirement)) continue;
    figures.active.add(verification.found);
    by_priority.add(requirement["priority"].text(), verification.found);
    by_method.add(verification_method(requirement, verification), verification.found);
    figures.notes += static_cast<int>(requirement["verification"].size());
    figures.unsealed += verification.unsealed;
    if (!at_or_after(kind, requirement.status(), "implemented")) continue;
    ++figures.implemented;
    if (verification.latest) ++figures.noted;
  }
  figures.by_priority = std::move(by_priority).in_use();
  figures.by_method = std::move(by_method).in_use();
  return figures;
}

const ClassCounts* counts_of(const std::vector<ChoiceCounts>& groups, std::string_view choice) {
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const ChoiceCounts& group) { return group.choice == choice; });
  return found == groups.end() ? nullptr : &found->counts;
}

Value deciding_note(const Verification& verification) {
  return verification.found == VerificationClass::stale ? verification.newest_pass
                                                        : verification.latest_on_words;
}

Proof proof_of(const Record& requirement, const Verification& verification) {
  const bool waived = verification.found == VerificationClass::waived;
  const auto ground = waived ? requirement["waived"] : deciding_note(verification);
  const auto first = ground[waived ? "ref" : "evidence"];
  return {ground["date"], first ? first : ground[waived ? "reason" : "note"]};
}

std::string_view verification_method(const Record& requirement, const Verification& verification) {
  if (const auto noted = method_of(deciding_note(verification)); !noted.empty()) return noted;
  const auto planned = method_of(requirement["planned"]);
  return planned.empty() ? method_of(verification.latest) : planned;
}

}  // namespace rapport
