#include "report/markdown.hpp"

#include <algorithm>

#include "report/mermaid.hpp"
#include "text/markdown_text.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int widest_padding = 48;
constexpr int narrowest_column = 3;  // what a delimiter row needs

using Row = std::vector<std::string>;

Row cells_of(const Row& texts, std::size_t columns) {
  Row cells;
  cells.reserve(columns);
  for (const auto& text : texts) cells.push_back(markdown_text(text, Place::cell));
  cells.resize(columns);
  return cells;
}

Align align_of(const Table& table, std::size_t column) {
  return column < table.align.size() ? table.align[column] : Align::left;
}

void widen(std::vector<int>& widths, const Row& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    widths[i] = std::max(widths[i], std::min(display_width(cells[i]), widest_padding));
  }
}

void write_row(const Row& cells, const std::vector<int>& widths, const Table& table, std::string& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const auto missing = static_cast<std::size_t>(std::max(0, widths[i] - display_width(cells[i])));
    const bool right = align_of(table, i) == Align::right;
    out += "| ";
    if (right) out.append(missing, ' ');
    out += cells[i];
    if (!right) out.append(missing, ' ');
    out += ' ';
  }
  out += "|\n";
}

void write_delimiters(const std::vector<int>& widths, const Table& table, std::string& out) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const bool right = align_of(table, i) == Align::right;
    out += "| ";
    out.append(static_cast<std::size_t>(widths[i]) - (right ? 1 : 0), '-');
    out += right ? ": " : " ";
  }
  out += "|\n";
}

void write(const Table& table, std::string& out) {
  const auto columns = table.header.size();
  const auto header = cells_of(table.header, columns);
  std::vector<Row> rows;
  rows.reserve(table.rows.size());
  for (const auto& row : table.rows) rows.push_back(cells_of(row, columns));
  std::vector<int> widths(columns, narrowest_column);
  widen(widths, header);
  for (const auto& row : rows) widen(widths, row);
  write_row(header, widths, table, out);
  write_delimiters(widths, table, out);
  for (const auto& row : rows) write_row(row, widths, table, out);
}

void write(const Heading& heading, std::string& out) {
  out.append(static_cast<std::size_t>(heading.level), '#');
  out += ' ' + markdown_text(heading.text, Place::heading) + '\n';
}

void write(const Paragraph& paragraph, std::string& out) {
  out += markdown_text(paragraph.text, Place::block) + '\n';
}

void write(const Intro& intro, std::string& out) { out += intro.text + '\n'; }

void write(const Bullets& bullets, std::string& out) {
  for (const auto& item : bullets.items) out += "- " + markdown_text(item, Place::block) + '\n';
}

void write(const Chart& chart, std::string& out) { out += mermaid_chart(chart); }

}  // namespace

std::string to_markdown(const std::vector<Block>& page) {
  std::string out;
  for (const auto& block : page) {
    if (!out.empty()) out += '\n';
    std::visit([&](const auto& known) { write(known, out); }, block);
  }
  return out;
}

}  // namespace rapport
