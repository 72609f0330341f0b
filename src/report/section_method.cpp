#include <algorithm>

#include "report/cells.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

constexpr std::int64_t smallest_sample = 30;

bool has_medians(const Material& material) {
  return !material.changes.lead_times.empty() || !material.feedback.acknowledged.days.empty() ||
         !material.meetings.minutes_delays.empty();
}

/// How the figures are counted that the report has.
Bullets notes(const Material& material) {
  Bullets lines;
  const auto add = [&](Word note, bool used) {
    if (used) lines.items.emplace_back(material.words[note]);
  };
  add(Word::method_requirements, material.requirements.active.all() > 0);
  add(Word::method_changes, material.changes.all > 0);
  add(Word::method_buffers, !material.buffers.empty());
  add(Word::method_satisfaction, !material.surveys.empty());
  add(Word::method_feedback, material.internal() && material.feedback.all > 0);
  add(Word::method_actions, material.actions.due() > 0);
  add(Word::method_median, has_medians(material));
  add(Word::method_shared, !material.internal() && !lines.items.empty());
  return lines;
}

void add_sample(const Words& words, const SurveyFigures& figures, Table& table) {
  for (const auto& question : figures.questions) {
    if (question.is_nps || too_few(question.answered)) continue;
    const auto [low, high] = wilson(question.csat());
    table.rows.push_back({std::string(question.id()), figures.survey->id,
                          words.say(Word::out_of, question.satisfied, question.answered),
                          rate_text(words, question),
                          words.say(Word::percent, fmt::format("{}–{}", tenths_text(low), tenths_text(high))),
                          question.answered < smallest_sample ? std::string(words[Word::indicative]) : ""});
  }
}

Table sample_table(const Material& material) {
  auto table = table_of(material.words, {{Word::question},
                                         {Word::survey},
                                         {Word::satisfied, Align::right},
                                         {Word::csat, Align::right},
                                         {Word::interval, Align::right},
                                         {Word::remark}});
  for (const auto& pair : material.surveys) {
    if (pair.before) add_sample(material.words, *pair.before, table);
    add_sample(material.words, pair.latest, table);
  }
  return table;
}

bool is_named(const ReportOptions& options) {
  return std::find(options.sections.begin(), options.sections.end(), "method") != options.sections.end();
}

}  // namespace

void write_method(const Material& material, Page& page) {
  auto lines = notes(material);
  if (lines.items.empty()) return;
  page.push_back(Heading{2, std::string(material.words[Word::method_notes])});
  page.push_back(std::move(lines));
  if (is_named(material.options)) add_table(material.words, Word::sample, sample_table(material), page);
}

}  // namespace rapport
