#include "report/json.hpp"
#include "report/since.hpp"

namespace rapport {
namespace {

std::span<const Record> requirements_of(const Material& material) {
  return material.project.records(*find_kind("requirement"));
}

Json groups_json(const std::vector<ChoiceCounts>& groups) {
  auto all = Json::array();
  for (const auto& [choice, counts] : groups)
    all.push_back({{"choice", text_json(choice)}, {"coverage", coverage_json(counts)}});
  return all;
}

Json volatility_json(const Material& material) {
  const auto period = period_of(material.options);
  if (!period) return nullptr;
  const auto figures = volatility_in(material.project, *period);
  return {{"added", figures.added},
          {"reworded", figures.reworded},
          {"removed", figures.removed},
          {"n", figures.active},
          {"percent", percent_json({figures.moved(), figures.active})}};
}

Json requirement_json(const Record& requirement, const Verification& verification) {
  const auto source = requirement["source"];
  const bool active = is_active(requirement);
  const auto proof = active ? proof_of(requirement, verification) : Proof{};
  return {{"id", requirement.id},
          {"title", text_json(requirement.title())},
          {"nature", is_implicit(requirement) ? "implicit" : "explicit"},
          {"source", {{"method", text_json(source["method"])}, {"ref", text_json(source["ref"])}}},
          {"priority", text_json(requirement["priority"])},
          {"status", text_json(requirement.status())},
          {"method", text_json(verification_method(requirement, verification))},
          {"class", active ? Json(class_name(verification.found)) : Json(nullptr)},
          {"date", date_json(proof.date.date())},
          {"evidence", text_json(proof.evidence)}};
}

Json matrix_json(const Material& material) {
  auto all = Json::array();
  const auto requirements = requirements_of(material);
  for (std::size_t i = 0; i < requirements.size(); ++i)
    all.push_back(requirement_json(requirements[i], material.requirements.verifications[i]));
  return all;
}

}  // namespace

Json coverage_json(const ClassCounts& counts) {
  using enum VerificationClass;
  return {{"n", counts.all()},
          {"passed", counts[passed]},
          {"waived", counts[waived]},
          {"failed", counts[failed]},
          {"open", counts[open]},
          {"stale", counts[stale]},
          {"percent", percent_json({counts.passed(), counts.all()})}};
}

Json note_coverage_json(const Material& material) {
  return share_json(material.requirements.noted, material.requirements.implemented);
}

Json requirements_json(const Material& material) {
  const auto& figures = material.requirements;
  return {{"n", requirements_of(material).size()},
          {"since", since_json(material, "requirement")},
          {"volatility", volatility_json(material)},
          {"coverage", coverage_json(figures.active)},
          {"by_priority", groups_json(figures.by_priority)},
          {"by_method", groups_json(figures.by_method)},
          {"note_coverage", note_coverage_json(material)},
          {"unsealed_notes",
           count_json(static_cast<std::size_t>(figures.unsealed), static_cast<std::size_t>(figures.notes))},
          {"matrix", matrix_json(material)}};
}

}  // namespace rapport
