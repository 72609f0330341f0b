#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

using CsvRow = std::vector<std::string>;

/// What parts the cells of a table: of `,`, `;` and tab the one that stands most often in its first row,
/// outside of quotes.
char csv_delimiter(std::string_view text);

/// The sign that a first line `sep=;` names, by which Excel knows what parts the cells; takes that line away.
std::optional<char> take_delimiter_line(std::string_view& text);

/// The rows of a table as RFC 4180 has them, with CR, LF or CRLF behind each; a cell in quotes may hold all
/// of these. Blank lines are left out; cells without quotes lose the white space around them. Throws Error
/// that names the row (from 1) if a quote stands where none may or is never closed.
std::vector<CsvRow> read_csv(std::string_view text, char delimiter);

}  // namespace rapport
