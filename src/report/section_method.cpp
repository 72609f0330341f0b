#include "report/cells.hpp"
#include "report/ratings.hpp"
#include "report/words_common.hpp"
#include "report/words_method.hpp"

namespace rapport {
namespace {

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
  add(word::method_requirements, material.requirements.active.all() > 0);
  add(word::method_changes, material.changes.all > 0);
  add(word::method_buffers, !material.buffers.empty());
  add(word::method_satisfaction, !material.surveys.empty());
  add(word::method_feedback, material.internal() && material.feedback.all > 0);
  add(word::method_actions, material.actions.due() > 0);
  add(word::method_median, has_medians(material));
  add(word::method_shared, !material.internal() && !lines.items.empty());
  return lines;
}

Table sample_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(words, {{word::question},
                                {word::survey},
                                {word::satisfied, Align::right},
                                {word::csat, Align::right},
                                {word::interval, Align::right},
                                {word::remark}});
  for (const auto& sample : samples_of(material)) {
    const auto& question = *sample.question;
    const auto limits =
        fmt::format("{}–{}", tenths_text(sample.interval.low), tenths_text(sample.interval.high));
    table.rows.push_back({std::string(question.id()), sample.survey->id,
                          words.say(word::out_of, question.satisfied, question.answered),
                          rate_text(words, question), words.say(word::percent, limits),
                          sample.is_indicative() ? std::string(words[word::indicative]) : ""});
  }
  return table;
}

}  // namespace

void write_method(const Material& material, Page& page) {
  auto lines = notes(material);
  if (lines.items.empty()) return;
  page.push_back(Heading{2, std::string(material.words[word::method_notes])});
  page.push_back(std::move(lines));
  add_table(material.words, word::sample, sample_table(material), page);
}

}  // namespace rapport
