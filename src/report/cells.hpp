#pragma once
#include <initializer_list>
#include <string>
#include <vector>

#include "report/section.hpp"

namespace rapport {

// What tables and lines of several sections are made of.

struct Column {
  Word heading;
  Align align = Align::left;
};
Table table_of(const Words& words, std::initializer_list<Column> columns);

/// Adds the table under a heading of its own, without the columns that are empty; nothing if it has no row.
void add_table(const Words& words, Word heading, Table table, Page& page);
/// Adds the chart, if it has a bar; its table comes next.
void add_chart(Chart chart, Page& page);
/// Adds the list, if it has an item.
void add_bullets(Bullets bullets, Page& page);

inline std::string text_cell(Value value) { return std::string(value.text()); }
/// All scalars of a list, with commas between them.
std::string list_cell(const Words& words, Value list);
std::string date_cell(std::optional<Date> date);
std::string number_cell(std::optional<int> number);
/// "2025-08-22 (due in 7 days)"
std::string due_cell(const Words& words, std::optional<Date> due, Date today);
/// "+7", "-2", "0": days by which something moved.
std::string signed_days(std::int64_t days);

/// "168,000", in the project's currency.
std::string money_text_of(const Material& material, std::int64_t minor);
std::string money_cell(const Material& material, Value amount);
/// "CNY 168,000"
std::string money_line(const Material& material, std::int64_t minor);

/// The ids of a list; for the client, those of records that are shared.
std::vector<std::string> shown_ids(const Material& material, Value ids);
/// The rows of a change's `funding` that the reader may know of.
std::vector<Value> shown_funding(const Material& material, const Record& change);

/// "5 of 6 (83 %)"; of fewer than 5 the counts alone.
std::string share_line(const Words& words, int part, int whole);
/// "median 16 days over 4; 2 open, oldest 17 days"; empty if there is nothing on either side.
std::string median_line(const Words& words, const std::vector<std::int64_t>& days, int open,
                        std::optional<int> oldest);
/// "ACT-002, ACT-004"; of many only the first.
std::string ids_line(const Words& words, const std::vector<const Record*>& records);

}  // namespace rapport
