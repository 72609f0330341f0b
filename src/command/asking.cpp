#include "command/asking.hpp"

#include "text/plain_text.hpp"
#include "text/system.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

void say(const std::string& text) { write_all(Stream::error, text); }

}  // namespace

std::optional<std::string> ask(const std::string& question,
                               const std::function<std::string(const std::string&)>& wrong_with) {
  for (;;) {
    say(visible(question) + ": ");
    const auto line = read_line();
    if (!line) say("\n");  // the message that follows begins a line of its own
    std::string answer(line ? without_spaces(*line) : "");
    if (answer.empty()) return std::nullopt;
    const auto wrong = wrong_with(answer);
    if (wrong.empty()) return answer;
    say(visible(wrong) + "\n");
  }
}

}  // namespace rapport
