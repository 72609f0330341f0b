#include "command/asking.hpp"

#include "text/system.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

void say(const std::string& text) { write_all(Stream::error, text); }

std::string without_blanks_around(const std::string& line) {
  const auto first = line.find_first_not_of(" \t\r");
  return first == line.npos ? "" : line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
}

}  // namespace

std::optional<std::string> ask(const std::string& question,
                               const std::function<std::string(const std::string&)>& wrong_with) {
  for (;;) {
    say(visible(question) + ": ");
    const auto line = read_line();
    if (!line) say("\n");  // the message that follows begins a line of its own
    auto answer = without_blanks_around(line.value_or(""));
    if (answer.empty()) return std::nullopt;
    const auto wrong = wrong_with(answer);
    if (wrong.empty()) return answer;
    say(visible(wrong) + "\n");
  }
}

}  // namespace rapport
