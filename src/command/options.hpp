#pragma once
#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace rapport {

/// The words of a command line for CLI11, which wants them from last to first, takes a bare word like [draft]
/// for a list and loses the words after -- in a subcommand: those are hidden from it, and unguarded() brings
/// them back. The options below do so by themselves.
inline std::vector<std::string> guarded_words(int argc, const char* const* argv) {
  std::vector<std::string> words;
  bool literal = false;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--" && !literal) {
      literal = true;
      continue;
    }
    const bool list = word.size() > 1 && word.front() == '[' && word.back() == ']';
    words.push_back(literal || list ? "\x1f" + word : word);
  }
  return {words.rbegin(), words.rend()};
}
inline std::string unguarded(const std::string& word) {
  return word.starts_with('\x1f') ? word.substr(1) : word;
}

/// An option with one value.
inline CLI::Option* add_text(CLI::App& app, const std::string& name, std::string& into,
                             const std::string& doc) {
  return app.add_option(name, into, doc)->transform(unguarded);
}

/// An option that takes one word, parted by commas, and may be given again.
inline CLI::Option* add_list_option(CLI::App& app, const std::string& name, std::vector<std::string>& into,
                                    const std::string& doc) {
  return app.add_option(name, into, doc)->delimiter(',')->allow_extra_args(false);
}

/// The words that stand by themselves, as typed.
inline CLI::Option* add_words(CLI::App& app, const std::string& name, std::vector<std::string>& into,
                              const std::string& doc) {
  return app.add_option(name, into, doc)->transform(unguarded);
}

}  // namespace rapport
