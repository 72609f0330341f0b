#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/since.hpp"
#include "report/words_changes.hpp"
#include "report/words_common.hpp"

namespace rapport {
namespace {

std::span<const Record> changes_of(const Material& material) {
  return material.project.records(*find_kind("change"));
}

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
  Table table{.header = {std::string(words[word::age])},
              .rows = {{std::string(words[word::open_changes])}},
              .align = {Align::left}};
  for (auto& label : age_labels()) table.header.push_back(std::move(label));
  for (const int count : figures.ages) table.rows[0].push_back(std::to_string(count));
  table.align.resize(table.header.size(), Align::right);
  return table;
}

Chart age_chart(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  Chart chart{.title = std::string(words[word::age_chart]), .full = static_cast<double>(figures.open.size())};
  const auto labels = age_labels();
  for (std::size_t i = 0; i < labels.size(); ++i) chart.bars.push_back(count_bar(labels[i], figures.ages[i]));
  return chart;
}

std::string impact_cell(const Material& material, Value impact, std::string_view field) {
  if (!impact[field]) return std::string(material.words[word::not_priced]);
  return field == "cost" ? money_cell(material, impact[field]) : text_cell(impact[field]);
}

std::optional<Date> due_date(const OpenChange& change, Date today) {
  if (!change.due_in) return std::nullopt;
  return today + std::chrono::days(*change.due_in);
}

Table table_with_cost(const Material& material, std::initializer_list<Column> columns) {
  auto table = table_of(material.words, columns);
  const auto currency = material.project.file()["currency"].text();
  for (auto& heading : table.header) {
    if (heading == material.words[word::cost] && !currency.empty())
      heading = material.words.say(word::cost_in, currency);
  }
  return table;
}

Table open_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_with_cost(material, {{word::id},
                                          {word::title},
                                          {word::status},
                                          {word::age, Align::right},
                                          {word::impact_days, Align::right},
                                          {word::cost, Align::right},
                                          {word::waiting, Align::right},
                                          {word::decision_due}});
  for (const auto& change : material.changes.open) {
    const auto& record = *change.record;
    table.rows.push_back({record.id, std::string(record.title()), std::string(record.status()),
                          number_cell(change.age), impact_cell(material, record["impact"], "days"),
                          impact_cell(material, record["impact"], "cost"), number_cell(change.waiting),
                          due_cell(words, due_date(change, material.today), material.today)});
  }
  return table;
}

/// "change 168,000", "schedule 4 days", "paid by client 5,000, 2 days"
std::string funding_text(const Material& material, Value row) {
  const auto& words = material.words;
  const auto from = row["paid_by"]
                        ? words.say(word::paid_by, words.side_word(side_named(row["paid_by"].text())))
                        : text_cell(row["buffer"]);
  std::vector<std::string> shares;
  if (row["cost"]) shares.push_back(money_cell(material, row["cost"]));
  if (const auto days = row["days"].number()) shares.push_back(words.days(*days));
  return shares.empty() ? from : fmt::format("{} {}", from, words.joined(word::comma, shares));
}

std::string funding_cell(const Material& material, const Record& change) {
  std::vector<std::string> rows;
  for (const auto& row : shown_funding(material, change)) rows.push_back(funding_text(material, row));
  return material.words.joined(word::semicolon, rows);
}

Table register_table(const Material& material) {
  auto table = table_with_cost(material, {{word::id},
                                          {word::title},
                                          {word::type},
                                          {word::raised},
                                          {word::from},
                                          {word::status},
                                          {word::decided},
                                          {word::impact_days, Align::right},
                                          {word::cost, Align::right},
                                          {word::funding}});
  for (const auto& change : changes_of(material)) {
    const auto impact = change["impact"];
    table.rows.push_back({change.id, std::string(change.title()), text_cell(change["type"]),
                          text_cell(change["raised"]), text_cell(change["raised_by"]),
                          std::string(change.status()), date_cell(decided_on(material.project, change)),
                          impact_cell(material, impact, "days"), impact_cell(material, impact, "cost"),
                          funding_cell(material, change)});
  }
  return table;
}

std::string left_cell(const Material& material, const Buffer& buffer) {
  const auto left = buffer.left();
  if (left >= 0) return in_unit(material, buffer, left);
  return material.words.say(word::short_of, in_unit(material, buffer, saturated_difference(0, left)));
}

Table exposure_table(const Material& material) {
  auto table = table_of(material.words, {{word::buffer},
                                         {word::size, Align::right},
                                         {word::drawn, Align::right},
                                         {word::pending, Align::right},
                                         {word::exposure, Align::right},
                                         {word::left_then, Align::right}});
  for (const auto& buffer : material.buffers) {
    table.rows.push_back({std::string(buffer.id()), in_unit(material, buffer, buffer.size),
                          in_unit(material, buffer, buffer.drawn()),
                          in_unit(material, buffer, buffer.asked()),
                          percent_of(material.words, buffer.exposure()), left_cell(material, buffer)});
  }
  return table;
}

std::string unpriced_line(const Material& material) {
  const auto unpriced = not_priced(material.changes);
  if (unpriced.empty()) return "";
  return material.words.say(word::not_priced_line, unpriced.size(), material.changes.open.size(),
                            ids_line(material.words, unpriced));
}

std::string growth_line(const Material& material) {
  const auto contract = material.project.file()["contract_value"].number().value_or(0);
  const auto& [words, changes] = std::tie(material.words, material.changes);
  if (contract <= 0 || changes.approved == 0) return "";
  return words.say(word::growth, changes.approved, money_line(material, changes.approved_cost),
                   money_line(material, contract), percent_of(words, {changes.approved_cost, contract}));
}

/// What the figures say in words; below the tables.
Bullets remarks(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  Bullets lines;
  for (auto& line : {unpriced_line(material), growth_line(material)}) {
    if (!line.empty()) lines.items.push_back(line);
  }
  if (!figures.lead_times.empty()) {
    lines.items.push_back(words.say(word::lead_time, median_line(words, figures.lead_times, figures.undecided,
                                                                 figures.oldest_undecided)));
  }
  return lines;
}

}  // namespace

void write_changes(const Material& material, Page& page) {
  if (material.changes.all == 0) return;
  const auto& words = material.words;
  page.push_back(Heading{2, std::string(words[word::changes])});
  page.push_back(Paragraph{open_changes_line(material)});
  add_since(material, "change", page);
  if (!material.changes.open.empty()) {
    page.push_back(age_chart(material));
    page.push_back(age_table(material));
    page.push_back(without_empty_columns(open_table(material)));
  }
  add_bullets(remarks(material), page);
  add_table(words, word::register_of_changes, register_table(material), page);
  add_table(words, word::exposure_of, exposure_table(material), page);
}

}  // namespace rapport
