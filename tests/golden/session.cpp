#include "session.hpp"

#include <algorithm>
#include <regex>
#include <stdexcept>

namespace rapport {

namespace {

std::runtime_error error_at(std::size_t line, const std::string& what) {
  return std::runtime_error("line " + std::to_string(line + 1) + ": " + what);
}

std::size_t backticks(std::string_view line) { return std::min(line.find_first_not_of('`'), line.size()); }

bool opens(std::string_view line) {
  const auto fence = backticks(line);
  return fence >= 3 && line.substr(fence) == "console";
}

bool closes(std::string_view line, std::size_t fence) {
  return line.size() >= fence && backticks(line) == line.size();
}

bool is_exit_line(const std::string& line) {
  static const std::regex pattern(R"(\? [0-9]{1,3})");
  return std::regex_match(line, pattern);
}

/// A fence of any other language hides what it quotes.
bool opens_other(std::string_view line) {
  const auto fence = backticks(line);
  return fence >= 3 && !opens(line) && line.find('`', fence) == std::string_view::npos;
}

/// The words that end the here-documents which `text` begins, in order.
Lines here_document_ends(const std::string& text) {
  static const std::regex pattern(R"(<<-?\s*(['"]?)(\w+)\1)");
  Lines ends;
  for (std::sregex_iterator i(text.begin(), text.end(), pattern); i != std::sregex_iterator(); ++i) {
    ends.push_back((*i)[2]);
  }
  return ends;
}

std::string without_prompt(const std::string& line) {
  if (line.starts_with("> ")) return line.substr(2);
  return line == ">" ? "" : line;
}

class Reader {
 public:
  explicit Reader(std::string_view text) { session_.lines = split_lines(text); }

  Session read() {
    while (at_ < lines().size()) {
      if (opens(lines()[at_])) {
        read_block();
      } else if (opens_other(lines()[at_])) {
        at_ = closing_fence(at_) + 1;
      } else {
        ++at_;
      }
    }
    return std::move(session_);
  }

 private:
  const Lines& lines() const { return session_.lines; }

  std::size_t closing_fence(std::size_t open) const {
    const auto fence = backticks(lines()[open]);
    for (auto i = open + 1; i < lines().size(); ++i) {
      if (closes(lines()[i], fence)) return i;
    }
    throw error_at(open, "this block has no closing fence");
  }

  bool not_run(std::size_t open) const {
    while (open > 0 && lines()[open - 1].empty()) --open;
    return open > 0 && lines()[open - 1] == "<!-- not run -->";
  }

  void read_block() {
    Block block{at_, closing_fence(at_), {}};
    const bool skip = not_run(at_);
    ++at_;
    while (!skip && at_ < block.close) {
      if (!lines()[at_].starts_with("$ ")) throw error_at(at_, "a console block begins with `$ command`");
      block.commands.push_back(read_command(block.close));
    }
    at_ = block.close + 1;
    if (!skip) session_.blocks.push_back(std::move(block));
  }

  Command read_command(std::size_t close) {
    Command command;
    command.line = at_;
    command.text = lines()[at_++].substr(2);
    while (command.text.ends_with('\\') && at_ < close) command.text += '\n' + without_prompt(lines()[at_++]);
    for (const auto& end : here_document_ends(command.text)) read_here_document(command, end, close);
    command.output_begin = at_;
    while (at_ < close && !lines()[at_].starts_with("$ ") && !is_exit_line(lines()[at_])) {
      command.expected.output.push_back(lines()[at_++]);
    }
    command.output_end = at_;
    if (at_ < close && is_exit_line(lines()[at_])) {
      command.expected.exit_code = std::stoi(lines()[at_++].substr(2));
      while (at_ < close && lines()[at_].empty()) ++at_;
    }
    command.end = at_;
    return command;
  }

  void read_here_document(Command& command, const std::string& end, std::size_t close) {
    while (at_ < close) {
      const auto line = without_prompt(lines()[at_++]);
      command.text += '\n' + line;
      if (line == end) return;
    }
    throw error_at(command.line, "the here-document has no line `> " + end + "`");
  }

  Session session_;
  std::size_t at_ = 0;
};

/// What a session cannot hold as output, since it reads as a command or an exit code, becomes `[…]`.
void append_outcome(Lines& lines, const Outcome& outcome) {
  for (const auto& line : outcome.output) {
    lines.push_back(line.starts_with("$ ") || is_exit_line(line) ? std::string(any_text) : line);
  }
  if (outcome.exit_code != 0) lines.push_back("? " + std::to_string(outcome.exit_code));
}

/// The block between its fences; `outcome` moves on by one for each command.
Lines block_body(const Session& session, const Block& block,
                 std::vector<std::optional<Outcome>>::const_iterator& outcome) {
  Lines body;
  const auto copy = [&](std::size_t begin, std::size_t end) {
    body.insert(body.end(), session.lines.begin() + static_cast<std::ptrdiff_t>(begin),
                session.lines.begin() + static_cast<std::ptrdiff_t>(end));
  };
  for (const auto& command : block.commands) {
    copy(command.line, *outcome ? command.output_begin : command.end);
    if (*outcome) append_outcome(body, **outcome);
    ++outcome;
  }
  return body;
}

std::size_t fence_for(const Lines& body, std::size_t fence) {
  for (const auto& line : body) {
    if (closes(line, fence)) fence = backticks(line) + 1;
  }
  return fence;
}

}  // namespace

Session parse_session(std::string_view text) { return Reader(text).read(); }

std::string rewritten(const Session& session, const std::vector<std::optional<Outcome>>& outcomes) {
  std::string text;
  const auto add = [&](const std::string& line) { text += line + '\n'; };
  auto outcome = outcomes.begin();
  std::size_t at = 0;
  for (const auto& block : session.blocks) {
    for (; at < block.open; ++at) add(session.lines[at]);
    const auto body = block_body(session, block, outcome);
    const std::string fence(fence_for(body, backticks(session.lines[block.open])), '`');
    add(fence + "console");
    std::for_each(body.begin(), body.end(), add);
    add(fence);
    at = block.close + 1;
  }
  for (; at < session.lines.size(); ++at) add(session.lines[at]);
  return text;
}

}  // namespace rapport
