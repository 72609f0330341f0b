#include "report/cells.hpp"

#include <algorithm>

#include "figures/visibility.hpp"
#include "report/ratings.hpp"
#include "report/words_common.hpp"
#include "text/money.hpp"

namespace rapport {

Table table_of(const Words& words, std::initializer_list<Column> columns) {
  Table table;
  for (const auto& column : columns) {
    table.header.emplace_back(words[column.heading]);
    table.align.push_back(column.align);
  }
  return table;
}

void add_table(const Words& words, Word heading, Table table, Page& page) {
  if (table.rows.empty()) return;
  page.push_back(Heading{3, std::string(words[heading])});
  page.push_back(without_empty_columns(std::move(table)));
}

void add_chart(Chart chart, Page& page) {
  if (!chart.bars.empty()) page.push_back(std::move(chart));
}

void add_bullets(Bullets bullets, Page& page) {
  if (!bullets.items.empty()) page.push_back(std::move(bullets));
}

std::string list_cell(const Words& words, Value list) {
  std::vector<std::string> items;
  for (const Value item : list) {
    if (!item.text().empty()) items.emplace_back(item.text());
  }
  return words.joined(word::comma, items);
}

std::string date_cell(std::optional<Date> date) { return date ? format_date(*date) : ""; }

std::string number_cell(std::optional<int> number) { return number ? std::to_string(*number) : ""; }

std::string due_cell(const Words& words, std::optional<Date> due, Date today) {
  return due ? words.say(word::in_brackets, format_date(*due), words.due(days_between(today, *due))) : "";
}

std::string signed_days(std::int64_t days) { return (days > 0 ? "+" : "") + std::to_string(days); }

std::string money_text_of(const Material& material, std::int64_t minor) {
  return format_money(minor, material.project.schema().money_digits());
}

std::string money_cell(const Material& material, Value amount) {
  const auto minor = amount.number();
  return minor ? money_text_of(material, *minor) : text_cell(amount);
}

std::string money_line(const Material& material, std::int64_t minor) {
  const auto currency = material.project.file()["currency"].text();
  const auto amount = money_text_of(material, minor);
  return currency.empty() ? amount : fmt::format("{} {}", currency, amount);
}

std::vector<std::string> shown_ids(const Material& material, Value ids) {
  std::vector<std::string> shown;
  for (const Value id : ids) {
    if (material.internal() || material.project.named_by(id) != nullptr) shown.emplace_back(id.text());
  }
  return shown;
}

std::vector<Value> shown_funding(const Material& material, const Record& change) {
  std::vector<Value> rows;
  for (const Value row : change["funding"]) {
    if (material.internal() || !is_internal_funding(material.project, row)) rows.push_back(row);
  }
  return rows;
}

std::string share_line(const Words& words, int part, int whole) {
  if (too_few(whole)) return words.say(word::out_of, part, whole);
  return words.say(word::of_all_percent, part, whole, words.percent(part, whole));
}

std::string median_line(const Words& words, const std::vector<std::int64_t>& days, int open,
                        std::optional<int> oldest) {
  std::vector<std::string> parts;
  if (const auto middle = median(days))
    parts.push_back(words.say(word::median_line, words.days(*middle), days.size()));
  if (open > 0 && oldest) parts.push_back(words.say(word::open_since, open, words.days(*oldest)));
  if (open == 0 || !oldest) {
    if (!parts.empty() || open > 0) parts.push_back(words.say(word::open_only, open));
  }
  return words.joined(word::semicolon, parts);
}

std::string ids_line(const Words& words, const std::vector<const Record*>& records) {
  constexpr std::size_t most = 12;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < std::min(most, records.size()); ++i) ids.push_back(records[i]->id);
  const auto listed = words.joined(word::comma, ids);
  return records.size() > most ? words.say(word::and_more, listed, records.size() - most) : listed;
}

}  // namespace rapport
