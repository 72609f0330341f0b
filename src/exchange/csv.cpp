#include "exchange/csv.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <new>

#include "text/error.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

/// The parser of libcsv, which wants to be freed.
class Parser {
 public:
  explicit Parser(char delimiter) {
    if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
    csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&parser_); }

  /// False if the text is no table; `rows()` are those before.
  bool read(std::string_view text) {
    if (csv_parse(&parser_, text.data(), text.size(), add_cell, end_row, this) != text.size()) return false;
    return csv_fini(&parser_, add_cell, end_row, this) == 0;
  }
  std::vector<CsvRow>& rows() { return rows_; }

 private:
  static void add_cell(void* bytes, std::size_t size, void* self) {
    static_cast<Parser*>(self)->row_.emplace_back(static_cast<const char*>(bytes), size);
  }
  static void end_row(int /*character*/, void* self) {
    auto& parser = *static_cast<Parser*>(self);
    parser.rows_.push_back(std::move(parser.row_));
    parser.row_.clear();
  }

  csv_parser parser_{};
  CsvRow row_;
  std::vector<CsvRow> rows_;
};

}  // namespace

char csv_delimiter(std::string_view text) {
  constexpr std::string_view candidates = ",;\t";
  std::size_t counts[candidates.size()] = {};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '\n' || c == '\r')) break;
    const auto place = candidates.find(c);
    if (!quoted && place != candidates.npos) ++counts[place];
  }
  return candidates[static_cast<std::size_t>(std::max_element(std::begin(counts), std::end(counts)) -
                                             counts)];
}

std::optional<char> take_delimiter_line(std::string_view& text) {
  const auto end = std::min(text.find_first_of("\r\n"), text.size());
  auto line = text.substr(0, end);
  if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  constexpr std::string_view word = "sep=";
  if (line.size() != word.size() + 1 || case_folded(line.substr(0, word.size())) != word) return std::nullopt;
  text.remove_prefix(end);
  return line.back();
}

std::vector<CsvRow> read_csv(std::string_view text, char delimiter) {
  Parser parser(delimiter);
  if (!parser.read(text)) {
    throw Error(
        fmt::format("row {}: a quotation mark is never closed, or stands within a cell that has none "
                    "around it; export the table again",
                    parser.rows().size() + 1));
  }
  return std::move(parser.rows());
}

}  // namespace rapport
