#pragma once
#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace rapport {

/// A command line that is being typed, as far as its last word.
struct Typed {
  enum class What : std::uint8_t { command, option_name, value };
  What what = What::command;            ///< what the last word names
  const CLI::App* command = nullptr;    ///< null as long as none is named
  const CLI::Option* option = nullptr;  ///< whose value it is, positional or not; null: nothing belongs there
  std::string lead;                     ///< what stands before the value in its word: "--format="
  std::string word;                     ///< the value or name, as far as typed
  std::vector<std::string> before;      ///< the words of the command that stand by themselves before it
  std::string directory;                ///< of -C
};

/// Reads the words behind the program's name by the options that `app` declares. Never fails: what makes no
/// sense is passed over.
Typed read_typed(const CLI::App& app, const std::vector<std::string>& words);

}  // namespace rapport
