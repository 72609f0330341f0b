#include "report/json.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

Json bounds_json(const QuestionFigures& question, std::int64_t invited) {
  const auto bounds = bounds_of(question, invited);
  if (too_few(question.answered) || !bounds) return nullptr;
  return {{"low", bounds->low.part},
          {"high", bounds->high.part},
          {"n", bounds->low.whole},
          {"low_percent", percent_json(bounds->low)},
          {"high_percent", percent_json(bounds->high)}};
}

/// Null with too few answers.
Json mean_json(const QuestionFigures& question) {
  if (too_few(question.answered)) return nullptr;
  const auto [sum, n] = question.mean();
  return {{"value", Json::parse(ratio_text(sum, n))}, {"sum", sum}, {"n", n}};
}

Json score_json(const QuestionFigures& question) {
  return told_of(question.answered) == Told::counts ? Json(nullptr) : percent_json(nps(question.nps));
}

Json answers_json(const SurveyFigures& figures, const QuestionFigures& question) {
  Json object = {{"survey", figures.survey->id},
                 {"invited", figures.invited},
                 {"not_applicable", question.not_applicable}};
  const auto& [promoters, passives, detractors] = question.nps;
  if (question.is_nps) {
    object.update({{"promoters", promoters},
                   {"passives", passives},
                   {"detractors", detractors},
                   {"n", question.answered},
                   {"score", score_json(question)}});
  } else {
    object["satisfied"] = share_json(question.satisfied, question.answered, told_of(question.answered));
    object["mean"] = mean_json(question);
  }
  object["bounds"] = bounds_json(question, figures.invited);
  return object;
}

Json before_json(const SurveyPair& pair, const QuestionFigures& latest) {
  const auto* before = same_question(pair, latest);
  return before != nullptr && is_shown(*pair.before, *before) ? answers_json(*pair.before, *before)
                                                              : Json(nullptr);
}

bool is_nobody(const PairedMoves& moves) { return moves.up + moves.same + moves.down == 0; }

/// Four digits, so that the last ones of no machine stand in it.
Json moves_json(const PairedMoves& moves) {
  return {{"up", moves.up},
          {"same", moves.same},
          {"down", moves.down},
          {"p", Json::parse(fmt::format("{:.4g}", sign_test(moves.up, moves.down)))}};
}

Json difference_json(const QuestionFigures& before, const QuestionFigures& latest) {
  const auto difference = difference_of(before, latest);
  if (!difference) return nullptr;
  return {{"points", Json::parse(tenths_text(difference->change))},
          {"low", Json::parse(tenths_text(difference->interval.low))},
          {"high", Json::parse(tenths_text(difference->interval.high))}};
}

std::string_view movement_name(Movement movement) {
  switch (movement) {
    case Movement::rose: return "rose";
    case Movement::fell: return "fell";
    case Movement::not_shown: return "not_shown";
  }
  return {};
}

/// Null where nothing is compared.
Json movement_json(const SurveyPair& pair, const QuestionFigures& latest,
                   const std::optional<QuestionMove>& move) {
  if (move) return movement_name(move->movement);
  return has_changed(pair, latest) ? Json("not_compared") : Json(nullptr);
}

}  // namespace

Json question_json(const SurveyPair& pair, std::size_t place) {
  const auto& latest = pair.latest.questions[place];
  Json object = {{"id", text_json(latest.id())},
                 {"text", text_json(latest.question["text"])},
                 {"category", text_json(latest.question["category"])}};
  if (!latest.is_nps)
    object.update({{"min", latest.low}, {"max", latest.high}, {"good_from", latest.good_from}});
  object["before"] = before_json(pair, latest);
  object["latest"] = answers_json(pair.latest, latest);
  const auto* before = compared_with(pair, latest);
  const auto move = before == nullptr ? std::nullopt : std::optional(question_move(pair, place));
  const bool followed = move && !is_nobody(move->moves);
  object["movement"] = movement_json(pair, latest, move);
  object["same_people"] = followed ? moves_json(move->moves) : Json(nullptr);
  if (!latest.is_nps)
    object["different_people"] = move && !followed ? difference_json(*before, latest) : Json(nullptr);
  return object;
}

}  // namespace rapport
