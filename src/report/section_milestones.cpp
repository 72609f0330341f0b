#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_milestones.hpp"

namespace rapport {
namespace {

Table milestone_table(const Material& material) {
  auto table = table_of(material.words, {{word::id},
                                         {word::milestone},
                                         {word::weight, Align::right},
                                         {word::baseline},
                                         {word::forecast},
                                         {word::actual},
                                         {word::slip, Align::right}});
  for (const auto& milestone : material.milestones) {
    const auto& row = milestone.row;
    table.rows.push_back({text_cell(row["id"]), text_cell(row["title"]), text_cell(row["weight"]),
                          text_cell(row["baseline"]), milestone.reached ? "" : text_cell(row["forecast"]),
                          text_cell(row["actual"]), milestone.slip ? signed_days(*milestone.slip) : ""});
  }
  return table;
}

std::string line_cell(const Words& words, Zone zone, Fraction progress) {
  const auto line = zone_line(zone, progress);
  return line ? percent_of(words, *line) : "";
}

std::string ratio_cell(const Material& material, const Buffer& buffer) {
  const auto ratio = burn_ratio(buffer, material.progress);
  return ratio.whole > 0 ? ratio_text(ratio.part, ratio.whole)
                         : std::string(material.words[word::not_available]);
}

Table buffer_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(words, {{word::buffer},
                                {word::size, Align::right},
                                {word::drawn, Align::right},
                                {word::burn, Align::right},
                                {word::progress, Align::right},
                                {word::ratio, Align::right},
                                {word::amber_line, Align::right},
                                {word::red_line, Align::right},
                                {word::zone}});
  const bool measured = material.progress.whole > 0;
  for (const auto& buffer : material.buffers) {
    table.rows.push_back({std::string(buffer.id()), in_unit(material, buffer, buffer.size),
                          in_unit(material, buffer, buffer.drawn()), percent_of(words, buffer.burn()),
                          percent_of(words, material.progress), ratio_cell(material, buffer),
                          line_cell(words, Zone::amber, material.progress),
                          line_cell(words, Zone::red, material.progress),
                          measured ? std::string(words.zone_word(zone_of(buffer, material.progress))) : ""});
  }
  return table;
}

Tone tone_of(Zone zone) {
  switch (zone) {
    case Zone::green: return Tone::good;
    case Zone::amber: return Tone::fair;
    case Zone::red: return Tone::poor;
  }
  return Tone::plain;
}

Mark mark_at(const Material& material, Word word, Zone zone) {
  const auto line = zone_line(zone, material.progress).value_or(Fraction{});
  const auto& words = material.words;
  return {words.say(word::label, words[word], percent_of(words, line)), percent_value(line, Decimals::none),
          tone_of(zone)};
}

/// "70 % (red)"
Bar burn_bar(const Material& material, const Buffer& buffer) {
  const auto& words = material.words;
  Bar bar{.label = std::string(buffer.id()),
          .value = percent_value(buffer.burn(), Decimals::none),
          .text = percent_of(words, buffer.burn())};
  if (material.progress.whole <= 0) return bar;
  const auto zone = zone_of(buffer, material.progress);
  bar.text = words.say(word::in_brackets, bar.text, words.zone_word(zone));
  bar.tone = tone_of(zone);
  return bar;
}

/// Without bars if no buffer has a size.
Chart burn_chart(const Material& material) {
  Chart chart{.title = std::string(material.words[word::burn_chart]), .full = 100};
  for (const auto& buffer : material.buffers) {
    if (buffer.size > 0) chart.bars.push_back(burn_bar(material, buffer));
  }
  if (material.progress.whole > 0)
    chart.marks = {mark_at(material, word::amber_line, Zone::amber),
                   mark_at(material, word::red_line, Zone::red)};
  return chart;
}

void add_reached(const Material& material, Page& page) {
  const auto reached = milestones_reached_since(material);
  if (reached.empty()) return;
  const auto& words = material.words;
  page.push_back(Bullets{{words.say(word::reached_since, format_date(*material.options.since), reached.size(),
                                    words.joined(word::comma, reached))}});
}

}  // namespace

void write_milestones(const Material& material, Page& page) {
  if (material.milestones.empty() && material.buffers.empty()) return;
  page.push_back(Heading{2, std::string(material.words[word::milestones_and_buffers])});
  if (!material.milestones.empty()) {
    page.push_back(Paragraph{progress_line(material)});
    add_reached(material, page);
    page.push_back(without_empty_columns(milestone_table(material)));
  }
  if (material.buffers.empty()) return;
  add_chart(burn_chart(material), page);
  page.push_back(without_empty_columns(buffer_table(material)));
}

}  // namespace rapport
