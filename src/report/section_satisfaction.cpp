#include <algorithm>

#include "report/cells.hpp"
#include "report/ratings.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_satisfaction.hpp"

namespace rapport {
namespace {

enum class Figure : std::uint8_t { csat, nps };

constexpr Word csat_columns[] = {word::question, word::survey, word::satisfied,   word::invited, word::csat,
                                 word::bounds,   word::mean,   word::same_people, word::movement};
constexpr Word nps_columns[] = {word::question,   word::survey,      word::promoters, word::passives,
                                word::detractors, word::answers,     word::invited,   word::nps,
                                word::bounds,     word::same_people, word::movement};
constexpr Word text_columns[] = {word::question, word::survey, word::same_people, word::movement};

bool is_text(Word column) {
  return std::find(std::begin(text_columns), std::end(text_columns), column) != std::end(text_columns);
}

/// "SUR-002 Satisfaction in August (2025-08-06 to 2025-08-13): 7 of 8 invited answered (88 %)"
std::string survey_line(const Words& words, const SurveyFigures& figures) {
  const auto& survey = *figures.survey;
  const auto opened = survey["opened"].text();
  const auto closed = survey["closed"].text();
  auto name = fmt::format("{} {}", survey.id, survey.title());
  if (!opened.empty() || !closed.empty()) {
    const bool both = !opened.empty() && !closed.empty();
    const auto when =
        both ? words.say(word::span, opened, closed) : std::string(opened.empty() ? closed : opened);
    name = words.say(word::in_brackets, name, when);
  }
  auto answered = words.say(word::answered_of, figures.answered(), figures.invited);
  if (!too_few(figures.answered()) && figures.invited > 0) {
    answered = words.say(word::in_brackets, answered, words.percent(figures.answered(), figures.invited));
  }
  std::vector<std::string> parts = {std::move(answered)};
  if (figures.incomplete > 0) parts.push_back(words.say(word::incomplete, figures.incomplete));
  if (survey.status() == "open") parts.emplace_back(words[word::still_open]);
  return words.say(word::label, name, words.joined(word::semicolon, parts));
}

std::string satisfied_cell(const Words& words, const QuestionFigures& question) {
  const auto counts = words.say(word::out_of, question.satisfied, question.answered);
  return question.not_applicable == 0 ? counts : words.say(word::with_na, counts, question.not_applicable);
}

/// The cells of both tables that stand for one survey's answers, from its id to the bounds (and the mean).
std::vector<std::string> answer_cells(const Words& words, const SurveyFigures& figures,
                                      const QuestionFigures& question) {
  std::vector<std::string> row = {std::string(question.id()), figures.survey->id};
  const auto& nps = question.nps;
  if (question.is_nps) {
    for (const auto count : {nps.promoters, nps.passives, nps.detractors, question.answered})
      row.push_back(std::to_string(count));
  } else {
    row.push_back(satisfied_cell(words, question));
  }
  row.push_back(std::to_string(figures.invited));
  row.push_back(rate_text(words, question));
  row.push_back(bounds_text(words, question, figures.invited));
  const bool has_mean = !too_few(question.answered);
  if (!question.is_nps)
    row.push_back(has_mean ? ratio_text(question.mean().part, question.mean().whole) : "");
  return row;
}

void add_question(const Words& words, const SurveyPair& pair, std::size_t place, Table& table) {
  const auto& latest = pair.latest.questions[place];
  const auto* before = same_question(pair, latest);
  if (before != nullptr && is_shown(*pair.before, *before))
    table.rows.push_back(answer_cells(words, *pair.before, *before));
  auto row = answer_cells(words, pair.latest, latest);
  const bool followed = compared_with(pair, latest) != nullptr;
  auto moves = followed ? moves_text(words, question_move(pair, place).moves) : "";
  if (followed && moves.empty()) moves = difference_text(words, *before, latest);
  row.push_back(std::move(moves));
  row.push_back(movement_text(words, pair, place));
  table.rows.push_back(std::move(row));
}

/// A table of all questions of one sort; without rows if there are none.
Table figure_table(const Words& words, const SurveyPair& pair, Figure figure) {
  Table table;
  const auto columns =
      figure == Figure::csat ? std::span<const Word>(csat_columns) : std::span<const Word>(nps_columns);
  for (const auto column : columns) {
    table.header.emplace_back(words[column]);
    table.align.push_back(is_text(column) ? Align::left : Align::right);
  }
  const auto& questions = pair.latest.questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (questions[i].is_nps == (figure == Figure::nps) && is_shown(pair.latest, questions[i]))
      add_question(words, pair, i, table);
  }
  return without_empty_columns(std::move(table));
}

/// "overall (SUR-002)", "86 % (6 of 7)"; none with too few answers.
void add_bar(const Words& words, const SurveyFigures& figures, const QuestionFigures& question, Tone tone,
             Chart& chart) {
  if (too_few(question.answered)) return;
  chart.bars.push_back({words.say(word::in_brackets, question.id(), figures.survey->id),
                        percent_value(question.csat()),
                        words.say(word::in_brackets, rate_text(words, question),
                                  words.say(word::out_of, question.satisfied, question.answered)),
                        tone});
}

/// The rows of the table of ratings.
Chart csat_chart(const Words& words, const SurveyPair& pair) {
  Chart chart{.title = std::string(words[word::csat_chart]), .full = 100};
  for (const auto& latest : pair.latest.questions) {
    if (latest.is_nps || !is_shown(pair.latest, latest)) continue;
    const auto* before = same_question(pair, latest);
    if (before != nullptr && is_shown(*pair.before, *before))
      add_bar(words, *pair.before, *before, Tone::pale, chart);
    add_bar(words, pair.latest, latest, Tone::plain, chart);
  }
  return chart;
}

Bullets questions_asked(const Words& words, const SurveyFigures& figures) {
  Bullets lines;
  for (const auto& question : figures.questions) {
    if (!is_shown(figures, question)) continue;
    const auto text = question.question["text"].text();
    lines.items.push_back(question.is_nps ? words.say(word::nps_asked, question.id(), text)
                                          : words.say(word::rating_asked, question.id(), text, question.low,
                                                      question.high, question.good_from));
  }
  return lines;
}

void add_remarks(const Words& words, const SurveyPair& pair, Page& page) {
  const bool few = too_few(pair.latest.answered()) || (pair.before && too_few(pair.before->answered()));
  if (few) page.push_back(Paragraph{std::string(words[word::too_few])});
  if (!too_few(pair.latest.answered())) page.push_back(Paragraph{std::string(words[word::bounds_note])});
  if (auto asked = questions_asked(words, pair.latest); !asked.items.empty())
    page.push_back(std::move(asked));
}

void add_pair(const Words& words, const SurveyPair& pair, Page& page) {
  Bullets surveys;
  if (pair.before) surveys.items.push_back(survey_line(words, *pair.before));
  surveys.items.push_back(survey_line(words, pair.latest));
  page.push_back(std::move(surveys));
  for (const auto figure : {Figure::csat, Figure::nps}) {
    auto table = figure_table(words, pair, figure);
    if (table.rows.empty()) continue;
    if (figure == Figure::csat) add_chart(csat_chart(words, pair), page);
    page.push_back(std::move(table));
  }
  add_remarks(words, pair, page);
}

std::string group_heading(const Words& words, const SurveyPair& pair) {
  const auto group = (*pair.latest.survey)["group"].text();
  return group.empty() ? std::string(words[word::no_group]) : words.say(word::group, group);
}

}  // namespace

void write_satisfaction(const Material& material, Page& page) {
  const auto& [words, surveys] = std::tie(material.words, material.surveys);
  if (material.project.records(*find_kind("survey")).empty()) return;
  page.push_back(Heading{2, std::string(words[word::satisfaction])});
  add_since(material, "survey", page);
  if (surveys.empty()) page.push_back(Paragraph{std::string(words[word::no_answers])});
  Bullets unanswered;
  for (const auto& figures : unanswered_surveys(material.project))
    unanswered.items.push_back(survey_line(words, figures));
  add_bullets(std::move(unanswered), page);
  for (const auto& pair : surveys) {
    if (surveys.size() > 1) page.push_back(Heading{3, group_heading(words, pair)});
    add_pair(words, pair, page);
  }
}

}  // namespace rapport
