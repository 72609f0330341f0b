#pragma once
#include <optional>
#include <string>

namespace rapport {

/// Columns of the terminal on standard output, else on standard error: COLUMNS, else what the terminal says,
/// else 80.
int terminal_columns();
/// Its rows: LINES, else what the terminal says, else 24.
int terminal_rows();

/// The next line of standard input, without its end; nothing at the end of input.
std::optional<std::string> read_line();

}  // namespace rapport
