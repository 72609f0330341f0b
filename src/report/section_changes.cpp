#include <algorithm>

#include "report/lines.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

std::vector<std::string> age_labels() {
  std::vector<std::string> labels;
  int from = 0;
  for (const int to : age_limits) {
    labels.push_back(fmt::format("{}–{}", from, to));
    from = to + 1;
  }
  labels.push_back(fmt::format("> {}", age_limits.back()));
  return labels;
}

Table age_table(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  Table table{.header = {std::string(words[Word::age])},
              .rows = {{std::string(words[Word::open_changes])}},
              .align = {Align::left}};
  for (auto& label : age_labels()) table.header.push_back(std::move(label));
  for (const int count : figures.ages) table.rows[0].push_back(std::to_string(count));
  table.align.resize(table.header.size(), Align::right);
  return table;
}

std::string money_of(const Material& material, Value amount) {
  const auto minor = amount.number();
  return minor ? format_money(*minor, material.project.schema().money_digits()) : std::string(amount.text());
}

std::string due_cell(const Words& words, const OpenChange& change) {
  if (!change.due_in) return "";
  return words.say(Word::in_brackets, (*change.record)["decision_due"].text(), words.due(*change.due_in));
}

std::string number_cell(const std::optional<int>& number) { return number ? std::to_string(*number) : ""; }

std::vector<std::string> row_of(const Material& material, const OpenChange& change) {
  const auto& words = material.words;
  const auto& record = *change.record;
  const auto impact = record["impact"];
  const std::string unpriced(words[Word::not_priced]);
  return {record.id,
          std::string(record.title()),
          std::string(record.status()),
          number_cell(change.age),
          impact["days"] ? std::string(impact["days"].text()) : unpriced,
          impact["cost"] ? money_of(material, impact["cost"]) : unpriced,
          number_cell(change.waiting),
          due_cell(words, change)};
}

Table open_table(const Material& material) {
  const auto& words = material.words;
  const auto currency = material.project.file()["currency"].text();
  Table table;
  for (const auto word : {Word::id, Word::title, Word::status, Word::age, Word::impact_days, Word::cost,
                          Word::waiting, Word::decision_due}) {
    table.header.push_back(word == Word::cost && !currency.empty() ? words.say(Word::cost_in, currency)
                                                                   : std::string(words[word]));
  }
  table.align = {Align::left,  Align::left,  Align::left,  Align::right,
                 Align::right, Align::right, Align::right, Align::left};
  for (const auto& change : material.changes.open) table.rows.push_back(row_of(material, change));
  return without_empty_columns(std::move(table));
}

/// What the figures say in words; below the tables.
Bullets remarks(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  Bullets lines;
  const auto unpriced = std::count_if(figures.open.begin(), figures.open.end(),
                                      [](const OpenChange& change) { return !change.priced; });
  if (unpriced > 0) lines.items.push_back(words.say(Word::not_priced_line, unpriced, figures.open.size()));
  if (const auto days = median(figures.lead_times)) {
    lines.items.push_back(
        words.say(Word::lead_time, words.days(static_cast<int>(*days)), figures.lead_times.size()));
  }
  return lines;
}

}  // namespace

void write_changes(const Material& material, Page& page) {
  if (material.changes.all == 0) return;
  page.push_back(Heading{2, std::string(material.words[Word::changes])});
  page.push_back(Paragraph{open_changes_line(material)});
  if (!material.changes.open.empty()) {
    page.push_back(age_table(material));
    page.push_back(open_table(material));
  }
  if (auto lines = remarks(material); !lines.items.empty()) page.push_back(std::move(lines));
}

}  // namespace rapport
