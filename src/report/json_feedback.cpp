#include "report/cells.hpp"
#include "report/json.hpp"

namespace rapport {
namespace {

/// How long we give ourselves is our own affair.
Json step_json(const Material& material, const FeedbackStep& step, int done, int all,
               std::optional<int> limit) {
  const bool limited = limit && material.internal();
  return {{"done", share_json(done, all, told_of(all))},
          {"limit_days", limited ? Json(*limit) : Json(nullptr)},
          {"within_limit", limited ? share_json(step.met, step.due(), told_of(step.due())) : Json(nullptr)},
          {"days", days_json(step.days, step.waiting, step.oldest)}};
}

Json causes_json(const FeedbackFigures& figures) {
  auto causes = Json::array();
  for (const auto& [code, times] : figures.causes) causes.push_back({{"code", code}, {"count", times}});
  return {{"count", figures.analysed()},
          {"n", figures.all},
          {"repeated", figures.repeats},
          {"codes", std::move(causes)}};
}

Json categories_json(const FeedbackFigures& figures) {
  auto all = Json::array();
  for (const auto& [both, count] : figures.by_category)
    all.push_back(
        {{"category", text_json(both.first)}, {"polarity", text_json(both.second)}, {"count", count}});
  return all;
}

/// The client's own words, who said them, and how grave we take it, stay with us.
Json register_json(const Material& material) {
  const auto ours = [&](Json value) { return material.internal() ? std::move(value) : Json(nullptr); };
  auto all = Json::array();
  for (const auto& feedback : material.project.records(*find_kind("feedback"))) {
    const auto dates = feedback_dates(feedback);
    all.push_back({{"id", feedback.id},
                   {"title", ours(text_json(feedback.title()))},
                   {"received", date_json(dates.received)},
                   {"from", ours(text_json(feedback["from"]))},
                   {"category", text_json(feedback["category"])},
                   {"polarity", text_json(feedback["polarity"])},
                   {"severity", ours(text_json(feedback["severity"]))},
                   {"acknowledged", date_json(dates.acknowledged)},
                   {"responded", date_json(dates.responded)},
                   {"closed", date_json(dates.closed)},
                   {"effect", text_json(feedback["effect"]["result"])},
                   {"answer", text_json(feedback["responded"]["summary"])}});
  }
  return all;
}

}  // namespace

Json feedback_steps_json(const Material& material) {
  const auto& [figures, project] = std::tie(material.feedback, material.project);
  const auto limited = [&](const FeedbackStep& step, int limit) {
    const auto done = static_cast<int>(step.days.size());
    return step_json(material, step, done, done + step.waiting, limit);
  };
  return {{"acknowledged", limited(figures.acknowledged, acknowledge_limit(project))},
          {"responded", limited(figures.responded, respond_limit(project))},
          {"closed", step_json(material, figures.closed, figures.closed_count(), figures.all, {})}};
}

Json feedback_json(const Material& material) {
  const auto& figures = material.feedback;
  return {{"open", count_json(figures.open.size(), static_cast<std::size_t>(figures.all))},
          {"since", since_json(material, "feedback")},
          {"steps", feedback_steps_json(material)},
          {"effective", count_json(static_cast<std::size_t>(figures.effective),
                                   static_cast<std::size_t>(figures.effect_checks))},
          {"causes", material.internal() ? causes_json(figures) : Json(nullptr)},
          {"by_category", categories_json(figures)},
          {"register", register_json(material)}};
}

}  // namespace rapport
