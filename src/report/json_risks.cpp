#include "figures/lessons.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "report/json.hpp"

namespace rapport {
namespace {

Json register_json(const Material& material) {
  auto all = Json::array();
  for (const auto* one : material.risks.all) {
    const auto& risk = *one;
    const auto emergency = risk["emergency"];
    all.push_back({{"id", risk.id},
                   {"title", text_json(risk.title())},
                   {"category", text_json(risk["category"])},
                   {"probability", number_json(risk["probability"].number())},
                   {"impact", number_json(risk["impact"].number())},
                   {"score", number_json(risk_score(risk))},
                   {"response", text_json(risk["response"])},
                   {"emergency",
                    {{"owner", text_json(emergency["owner"])},
                     {"response_hours", number_json(emergency["response_hours"].number())}}},
                   {"owner", text_json(risk["owner"])},
                   {"status", text_json(risk.status())},
                   {"review_on", is_open(risk) ? date_json(risk["review_on"].date()) : Json(nullptr)}});
  }
  return all;
}

Json occurred_json(const Material& material) {
  auto all = Json::array();
  for (const auto* risk : material.risks.occurred) {
    const auto occurred = (*risk)["occurred"];
    const auto cost = material.internal() ? occurred["cost"].number() : std::nullopt;
    all.push_back({{"id", risk->id},
                   {"title", text_json(risk->title())},
                   {"date", date_json(became(*risk, "occurred"))},
                   {"days", number_json(occurred["days"].number())},
                   {"cost", money_json(material, cost)},
                   {"ref", text_json(occurred["ref"])}});
  }
  return all;
}

/// The first review that is not overdue.
Json next_review_json(const Material& material) {
  const auto& figures = material.risks;
  const auto overdue = static_cast<std::size_t>(figures.overdue);
  if (overdue == figures.reviews.size()) return nullptr;
  const auto& risk = *figures.reviews[overdue];
  Json object = {{"id", risk.id}};
  add_due(object, risk["review_on"].date(), material.today);
  return object;
}

Json lesson_register_json(const Material& material) {
  auto all = Json::array();
  for (const auto& lesson : material.project.records(*find_kind("lesson"))) {
    all.push_back({{"id", lesson.id},
                   {"title", text_json(lesson.title())},
                   {"polarity", text_json(lesson["polarity"])},
                   {"scope", text_json(lesson["scope"])},
                   {"status", text_json(lesson.status())},
                   {"recommendation", text_json(lesson["recommendation"])},
                   {"applied", lesson["applied"].size()}});
  }
  return all;
}

/// What was read of earlier projects; their lessons are nothing for the client.
Json reviewed_json(const Material& material) {
  auto all = Json::array();
  if (!material.internal()) return all;
  for (const Value row : material.project.file()["lessons_reviewed"])
    all.push_back({{"ref", text_json(row["ref"])},
                   {"date", date_json(row["date"].date())},
                   {"verdict", text_json(row["verdict"])}});
  return all;
}

}  // namespace

Json risk_counts_json(const Material& material) {
  const auto& figures = material.risks;
  return {{"n", figures.all.size()}, {"open", figures.open}, {"occurred", figures.occurred.size()}};
}

Json risks_json(const Material& material) {
  const auto& figures = material.risks;
  return {
      {"counts", risk_counts_json(material)},
      {"since", since_json(material, "risk")},
      {"reviews",
       {{"overdue", figures.overdue}, {"n", figures.reviews.size()}, {"next", next_review_json(material)}}},
      {"register", register_json(material)},
      {"occurred", occurred_json(material)}};
}

Json lessons_json(const Material& material) {
  return {{"published",
           {{"count", published_count(material.project)},
            {"n", material.project.records(*find_kind("lesson")).size()}}},
          {"since", since_json(material, "lesson")},
          {"register", lesson_register_json(material)},
          {"reviewed", reviewed_json(material)}};
}

}  // namespace rapport
