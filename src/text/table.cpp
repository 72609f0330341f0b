#include "text/table.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "text/width.hpp"

namespace rapport {
namespace {

using Row = std::vector<std::string>;

constexpr int gap = 2;

/// Columns do not shrink below this; if even that is too wide, whole lines are cut. The first column is
/// wider: ids stand there, and half an id is of no use.
int least_width(std::size_t column) { return column == 0 ? 12 : 4; }

std::vector<Row> all_rows(const Table& table) {
  std::vector<Row> rows;
  rows.reserve(table.rows.size() + 1);
  if (!table.header.empty()) rows.push_back(table.header);
  rows.insert(rows.end(), table.rows.begin(), table.rows.end());
  return rows;
}

std::size_t column_count(const std::vector<Row>& rows) {
  std::size_t count = 0;
  for (const auto& row : rows) count = std::max(count, row.size());
  return count;
}

std::vector<int> natural_widths(const std::vector<Row>& rows) {
  std::vector<int> widths(column_count(rows), 0);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  }
  return widths;
}

/// The widest column that may shrink, of equals the last; the number of columns if there is none.
std::size_t widest_column(const std::vector<int>& widths) {
  auto widest = widths.size();
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (widths[i] <= least_width(i)) continue;
    if (widest == widths.size() || widths[i] >= widths[widest]) widest = i;
  }
  return widest;
}

void shrink(std::vector<int>& widths, int max_width) {
  for (auto& width : widths) width = std::min(width, max_width);
  auto excess =
      std::accumulate(widths.begin(), widths.end(), gap * (static_cast<int>(widths.size()) - 1)) - max_width;
  for (; excess > 0; --excess) {
    const auto widest = widest_column(widths);
    if (widest == widths.size()) return;
    --widths[widest];
  }
}

std::string aligned(const std::string& cell, int width, Align align) {
  const auto text = cut_to_width(cell, width);
  if (align == Align::left) return padded(text, width);
  return std::string(static_cast<std::size_t>(width - display_width(text)), ' ') + text;
}

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

std::string line_of(const Row& row, const std::vector<int>& widths, const std::vector<Align>& align) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) line.append(gap, ' ');
    line += aligned(row[i], widths[i], i < align.size() ? align[i] : Align::left);
  }
  return line;
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  return text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

std::string csv_cell(std::string_view text) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  std::string cell = formula && !is_number(text) ? "'" : "";
  cell += text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  for (auto at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2))
    cell.insert(at, 1, '"');
  return '"' + cell + '"';
}

}  // namespace

std::string render(const Table& table, int max_width) {
  auto rows = all_rows(table);
  for (auto& row : rows) {
    for (auto& cell : row) cell = visible(cell);
  }
  auto widths = natural_widths(rows);
  if (max_width > 0) shrink(widths, max_width);
  std::string out;
  for (const auto& row : rows) {
    auto line = without_trailing_spaces(line_of(row, widths, table.align));
    if (max_width > 0) line = without_trailing_spaces(cut_to_width(line, max_width));
    out += line + '\n';
  }
  return out;
}

std::string render_csv(const Table& table) {
  const auto rows = all_rows(table);
  const auto columns = column_count(rows);
  std::string out;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) {
      if (i > 0) out += ',';
      if (i < row.size()) out += csv_cell(row[i]);
    }
    out += '\n';
  }
  return out;
}

}  // namespace rapport
