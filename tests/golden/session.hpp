#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lines.hpp"

namespace rapport {

/// What a command printed (stdout and stderr as they came) and how it ended.
struct Outcome {
  Lines output;
  int exit_code = 0;
};

/// One `$ …` of a session; line numbers count from 0 into `Session::lines`.
struct Command {
  std::size_t line = 0;          ///< of the `$`
  std::string text;              ///< as given to the shell, with here-documents
  std::size_t output_begin = 0;  ///< the expected output, and behind it the optional `? N`
  std::size_t output_end = 0;
  std::size_t end = 0;  ///< behind the `? N`
  Outcome expected;
};

/// One ```console block; the fences stand at `open` and `close`.
struct Block {
  std::size_t open = 0;
  std::size_t close = 0;
  std::vector<Command> commands;
};

/// A Markdown file with console blocks; blocks below a line `<!-- not run -->` are left out.
struct Session {
  Lines lines;
  std::vector<Block> blocks;
};

/// Throws std::runtime_error("line N: …") on a block without end, a here-document without end, or
/// text above the first command of a block.
Session parse_session(std::string_view text);

/// The Markdown with the output of each command replaced where an outcome is given, in the order
/// of the commands; fences grow where the output holds a fence itself.
std::string rewritten(const Session& session, const std::vector<std::optional<Outcome>>& outcomes);

}  // namespace rapport
