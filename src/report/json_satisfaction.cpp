#include "report/json.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

Json survey_json(const SurveyFigures& figures) {
  const auto& survey = *figures.survey;
  return {{"id", survey.id},
          {"title", text_json(survey.title())},
          {"opened", date_json(survey["opened"].date())},
          {"closed", date_json(survey["closed"].date())},
          {"status", text_json(survey.status())},
          {"answered", share_json(figures.answered(), figures.invited, told_of(figures.answered()))},
          {"incomplete", figures.incomplete}};
}

Json group_json(const SurveyPair& pair) {
  auto surveys = Json::array(), ratings = Json::array(), recommendations = Json::array();
  if (pair.before) surveys.push_back(survey_json(*pair.before));
  surveys.push_back(survey_json(pair.latest));
  const auto& questions = pair.latest.questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (!is_shown(pair.latest, questions[i])) continue;
    (questions[i].is_nps ? recommendations : ratings).push_back(question_json(pair, i));
  }
  return {{"group", text_json((*pair.latest.survey)["group"])},
          {"surveys", std::move(surveys)},
          {"ratings", std::move(ratings)},
          {"recommendations", std::move(recommendations)}};
}

}  // namespace

Json satisfaction_json(const Material& material) {
  auto groups = Json::array();
  for (const auto& pair : material.surveys) groups.push_back(group_json(pair));
  auto unanswered = Json::array();
  for (const auto& figures : unanswered_surveys(material.project)) unanswered.push_back(survey_json(figures));
  return {{"n", material.project.records(*find_kind("survey")).size()},
          {"since", since_json(material, "survey")},
          {"unanswered", std::move(unanswered)},
          {"groups", std::move(groups)}};
}

}  // namespace rapport
