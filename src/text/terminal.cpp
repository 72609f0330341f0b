#include "text/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>

#include "text/system.hpp"

namespace rapport {
namespace {

/// A number above 0 in an environment variable; 0 if there is none.
int number_in(const char* variable) {
  const auto text = environment(variable);
  int number = 0;
  if (text) std::from_chars(text->data(), text->data() + text->size(), number);
  return std::max(number, 0);
}

winsize size_of_terminal() {
  winsize size{};
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    if (ioctl(stream, TIOCGWINSZ, &size) == 0) break;
  }
  return size;
}

}  // namespace

int terminal_columns() {
  if (const int number = number_in("COLUMNS"); number > 0) return number;
  const auto columns = size_of_terminal().ws_col;
  return columns > 0 ? columns : 80;
}

int terminal_rows() {
  if (const int number = number_in("LINES"); number > 0) return number;
  const auto rows = size_of_terminal().ws_row;
  return rows > 0 ? rows : 24;
}

std::optional<std::string> read_line() {
  std::string line;
  for (char byte = 0;;) {
    const auto count = read(STDIN_FILENO, &byte, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return line.empty() ? std::nullopt : std::optional(std::move(line));
    if (byte == '\n') return line;
    line += byte;
  }
}

}  // namespace rapport
