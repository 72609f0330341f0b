#include "model/seal.hpp"
#include "report/cells.hpp"
#include "report/meeting_parts.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_meetings.hpp"

namespace rapport {
namespace {

Table side_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(words, {{word::decided_by},
                                {word::made, Align::right},
                                {word::days_to_decide},
                                {word::awaited, Align::right},
                                {word::longest_wait, Align::right}});
  for (const auto& side : material.decisions) {
    const auto middle = median(side.days);
    table.rows.push_back({std::string(words.side_word(side.side)), std::to_string(side.made),
                          middle ? words.say(word::median_line, words.days(*middle), side.days.size()) : "",
                          std::to_string(side.awaited), number_cell(side.longest)});
  }
  return table;
}

Table decision_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(
      words, {{word::id}, {word::date}, {word::title}, {word::status}, {word::decision}, {word::decided_by}});
  for (const auto& decision : material.project.records(*find_kind("decision"))) {
    table.rows.push_back({decision.id, date_cell(became(decision, "made")), std::string(decision.title()),
                          std::string(decision.status()), text_cell(decision["chosen"]),
                          list_cell(words, decision["decided_by"])});
  }
  return table;
}

}  // namespace

void add_decisions(const Material& material, Page& page) {
  if (material.decisions.empty()) return;
  page.push_back(Heading{3, std::string(material.words[word::decisions])});
  add_since(material, "decision", page);
  page.push_back(without_empty_columns(side_table(material)));
  auto log = decision_table(material);
  if (!log.rows.empty()) page.push_back(without_empty_columns(std::move(log)));
}

}  // namespace rapport
