#include "figures/questions.hpp"
#include "report/json.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

Json must_json(const Material& material) {
  const auto* must = counts_of(material.requirements.by_priority, "must");
  return must == nullptr ? Json(nullptr) : coverage_json(*must);
}

Json next_milestone_json(const Material& material) {
  const auto* next = next_milestone(material.milestones);
  return next == nullptr ? Json(nullptr) : milestone_json(material, *next);
}

Json headline_answers_json(const Material& material, bool is_nps) {
  auto all = Json::array();
  for (const auto& pair : material.surveys) {
    for (const auto place : headline_questions(pair.latest)) {
      if (pair.latest.questions[place].is_nps != is_nps) continue;
      all.push_back(question_json(pair, place));
    }
  }
  return all;
}

/// Of those that are open.
Json highest_risk_json(const Material& material) {
  const auto& all = material.risks.all;
  const auto score = all.empty() || !is_open(*all.front()) ? std::nullopt : risk_score(*all.front());
  return {{"id", score ? Json(all.front()->id) : Json(nullptr)}, {"score", number_json(score)}};
}

}  // namespace

Json summary_json(const Material& material) {
  return {{"coverage", coverage_json(material.requirements.active)},
          {"must_coverage", must_json(material)},
          {"note_coverage", note_coverage_json(material)},
          {"open_changes", open_changes_json(material)},
          {"awaiting_decision", awaiting_json(material)},
          {"progress", progress_json(material)},
          {"next_milestone", next_milestone_json(material)},
          {"buffers", buffers_json(material, material.buffers)},
          {"ratings", headline_answers_json(material, false)},
          {"recommendations", headline_answers_json(material, true)},
          {"feedback", feedback_steps_json(material)},
          {"actions", punctuality_json(material)},
          {"intervals", intervals_json(material)},
          {"risks", risk_counts_json(material)},
          {"highest_risk", highest_risk_json(material)},
          {"findings", finding_counts_json(material)}};
}

}  // namespace rapport
