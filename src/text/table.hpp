#pragma once
#include <string>
#include <vector>

namespace rapport {

enum class Align { left, right };

/// Text in columns. Missing cells are empty, columns without an Align stand left; without a header there is
/// no header line.
struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<Align> align;
};

/// For a terminal: a line for the header and one for each row, two spaces between columns, no trailing
/// spaces, cells passed through `visible`. No line is wider than `max_width` columns (0: no limit): the
/// widest columns shrink first, a first column of up to 12 stays whole, and
/// what does not fit ends in `…`.
std::string render(const Table& table, int max_width);

/// RFC 4180 with LF line ends. A cell that a spreadsheet could take for a formula (it begins with = + - @, a
/// tab or a carriage return and is no number) gets a leading `'`.
std::string render_csv(const Table& table);

}  // namespace rapport
