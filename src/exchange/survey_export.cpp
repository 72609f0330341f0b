#include "exchange/survey_export.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/seal.hpp"
#include "text/error.hpp"
#include "text/plain_text.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view advice =
    "; save it as \"CSV UTF-8\" in the spreadsheet or survey tool, and import that";

bool begins_with(std::string_view bytes, std::initializer_list<std::string_view> marks) {
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view m) { return bytes.starts_with(m); });
}

/// The text without its byte-order mark.
std::string_view text_of(std::string_view bytes) {
  if (begins_with(bytes, {"PK\x03\x04", "\xD0\xCF\x11\xE0"}))
    throw Error(
        fmt::format("it is a workbook (XLSX, ODS or XLS) or a ZIP file, not a CSV file; unpack it if a "
                    "CSV file is in it{}",
                    advice));
  if (begins_with(bytes, {"\xFF\xFE", "\xFE\xFF"})) throw Error(fmt::format("it is in UTF-16{}", advice));
  if (const auto bad = invalid_utf8_at(bytes)) {
    const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
    throw Error(fmt::format("line {}: it is not UTF-8 but likely Windows-1252 or GBK{}", line, advice));
  }
  if (bytes.find('\0') != bytes.npos) throw Error(fmt::format("it is no text{}", advice));
  return without_mark(bytes);
}

// ---- names of a column

/// "How was it?" of "3. How was it?", "Q3: How was it?"; empty if it has no such number.
std::string_view without_number(std::string_view text) {
  auto at = text.starts_with('Q') || text.starts_with('q') ? std::size_t{1} : 0;
  const auto digits = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  if (at == digits || at >= text.size()) return "";
  for (const std::string_view mark : {". ", ": ", ") ", "、", "．", "："}) {
    if (text.substr(at).starts_with(mark)) return text.substr(at + mark.size());
  }
  return "";
}

/// Code and text of "overall. How was it?", "overall: How was it?" or "G1[overall]. How was it?"; empty if it
/// is not of this form.
std::pair<std::string_view, std::string_view> code_and_text(std::string_view text) {
  const auto mark = std::min(text.find(". "), text.find(": "));
  const auto code = text.substr(0, mark);
  const bool cut = code.find('[') != code.npos && !code.ends_with(']');
  if (mark == text.npos || cut || code.find(' ') != code.npos) return {};
  return {code, text.substr(mark + 2)};
}

void add_name(std::string_view name, std::vector<std::string>& names) {
  auto folded = folded_name(name);
  if (!folded.empty() && std::find(names.begin(), names.end(), folded) == names.end())
    names.push_back(std::move(folded));
}

/// A text with its number or code, and without.
void add_plain(std::string_view text, std::vector<std::string>& names) {
  add_name(text, names);
  add_name(without_number(text), names);
  const auto [code, rest] = code_and_text(text);
  add_name(code, names);
  add_name(rest, names);
}

/// What stands before brackets at the end, and in them.
void add_bracketed(std::string_view text, std::vector<std::string>& names) {
  const auto bracket = text.find('[');
  if (bracket == text.npos || !text.ends_with(']')) return;
  add_plain(text.substr(bracket + 1, text.size() - bracket - 2), names);
  add_plain(text.substr(0, bracket), names);
}

void add_names(std::string_view text, std::vector<std::string>& names) {
  add_plain(text, names);
  const auto [code, rest] = code_and_text(text);
  if (code.find('[') == code.npos) return add_bracketed(text, names);
  add_bracketed(code, names);
  add_bracketed(rest, names);
}

// ---- the header

/// What SurveyMonkey writes below a question that has one column.
bool is_filler(std::string_view text) {
  constexpr std::string_view fillers[] = {"response", "open-ended response", "回答", "开放式回答", "答复"};
  const auto folded = folded_name(text);
  return std::find(std::begin(fillers), std::end(fillers), folded) != std::end(fillers);
}

std::string_view cell(const CsvRow& row, std::size_t at) {
  return at < row.size() ? std::string_view(row[at]) : "";
}

/// Whether the second row goes on with the header: the respondent's number has nothing below it, and a
/// question that spans several columns, or a filler, shows what the row is.
bool has_second_header(const std::vector<CsvRow>& rows) {
  if (rows.size() < 2 || cell(rows[0], 0).empty() || !cell(rows[1], 0).empty()) return false;
  for (std::size_t i = 0; i < rows[1].size(); ++i) {
    if (is_filler(rows[1][i]) || (cell(rows[0], i).empty() && !rows[1][i].empty())) return true;
  }
  return false;
}

ExportColumn plain_column(const std::string& header) {
  ExportColumn column{.header = header, .names = {}};
  add_names(header, column.names);
  return column;
}

/// A column of two header rows; what stands below an empty cell belongs to the question left of it.
ExportColumn double_column(std::string_view question, std::string_view part, bool alone) {
  if (part.empty() || is_filler(part)) return plain_column(std::string(question));
  ExportColumn column{.header = fmt::format("{} [{}]", question, part), .names = {}};
  add_name(column.header, column.names);
  add_names(part, column.names);
  if (alone) add_names(question, column.names);
  return column;
}

std::vector<ExportColumn> double_columns(const CsvRow& questions, const CsvRow& parts) {
  std::vector<ExportColumn> columns;
  std::string_view question;
  for (std::size_t i = 0; i < std::max(questions.size(), parts.size()); ++i) {
    const auto own = cell(questions, i);
    if (!own.empty()) question = own;
    const bool alone = !own.empty() && (i + 1 >= questions.size() || !questions[i + 1].empty());
    columns.push_back(double_column(question, cell(parts, i), alone));
  }
  return columns;
}

/// Without white space around, and with LF line ends.
std::string tidy(std::string_view cell) {
  constexpr std::string_view space = " \t\r\n";
  const auto begin = std::min(cell.find_first_not_of(space), cell.size());
  cell = cell.substr(begin, cell.find_last_not_of(space) + 1 - begin);
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] != '\r') {
      text += cell[i];
    } else if (i + 1 >= cell.size() || cell[i + 1] != '\n') {
      text += '\n';
    }
  }
  return text;
}

void add_row(std::size_t number, CsvRow cells, SurveyExport& table) {
  const auto width = table.columns.size();
  const auto is_blank = [](const std::string& text) { return text.empty(); };
  if (cells.size() > width &&
      !std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(width), cells.end(), is_blank)) {
    throw Error(
        fmt::format("row {}: {} cells below a header of {}; text that holds a delimiter needs quotes around "
                    "it, export the table again",
                    number, cells.size(), width));
  }
  cells.resize(width);
  table.rows.push_back({number, std::move(cells)});
}

}  // namespace

std::string folded_name(std::string_view text) { return case_folded(canonical_text(text)); }

SurveyExport read_survey_export(std::string_view bytes) {
  auto text = text_of(bytes);
  const auto named = take_delimiter_line(text);
  auto rows = read_csv(text, named.value_or(csv_delimiter(text)));
  for (auto& row : rows) {
    for (auto& cell : row) cell = tidy(cell);
  }
  if (rows.empty()) throw Error("it holds no rows");
  SurveyExport table;
  const bool two = has_second_header(rows);
  if (two) {
    table.columns = double_columns(rows[0], rows[1]);
  } else {
    for (const auto& header : rows[0]) table.columns.push_back(plain_column(header));
  }
  for (std::size_t i = two ? 2 : 1; i < rows.size(); ++i) add_row(i + 1, std::move(rows[i]), table);
  return table;
}

}  // namespace rapport
