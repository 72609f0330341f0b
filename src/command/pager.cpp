#include "command/pager.hpp"

#include <algorithm>

#include "text/terminal.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

std::string without_colors(std::string_view line) {
  std::string plain;
  for (auto begin = line.find("\x1b["); begin != line.npos; begin = line.find("\x1b[")) {
    plain += line.substr(0, begin);
    line.remove_prefix(std::min(line.find('m', begin), line.size() - 1) + 1);
  }
  return plain.append(line);
}

int rows_of(std::string_view line, int columns) {
  return std::max(1, (display_width(without_colors(line)) + columns - 1) / columns);
}

std::string pager() {
  const auto own = environment("RAPPORT_PAGER");
  return own ? *own : environment("PAGER").value_or("less");
}

/// Whether a pager took it.
bool paged(std::string_view text) {
  if (!is_terminal(Stream::output) || environment("TERM") == "dumb") return false;
  if (!outgrows(text, terminal_rows(), terminal_columns())) return false;
  // Ends on one screen, shows colours, leaves the text on the screen; it is UTF-8 whatever the locale says.
  return feed_program(command_words(pager()), {{"LESS", "FRX"}, {"LESSCHARSET", "utf-8"}}, text);
}

}  // namespace

bool outgrows(std::string_view text, int rows, int columns) {
  int filled = 0;
  while (!text.empty() && filled < rows) {
    const auto end = std::min(text.find('\n'), text.size());
    filled += rows_of(text.substr(0, end), columns);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return filled >= rows;
}

Written write_paged(std::string_view text) {
  return paged(text) ? Written::ok : write_all(Stream::output, text);
}

}  // namespace rapport
