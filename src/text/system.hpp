#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rapport {

/// The value of an environment variable; nothing if it is unset or empty.
std::optional<std::string> environment(const char* name);

enum class Stream : std::uint8_t { input = 0, output = 1, error = 2 };
bool is_terminal(Stream stream);

enum class Written : std::uint8_t { ok, closed_pipe, failed };
/// Writes all of `text`. A reader that went away is no failure.
Written write_all(Stream stream, std::string_view text);

struct Outcome {
  int status;          ///< exit code; -1 if the program could not be started or was killed
  std::string output;  ///< what it wrote to standard output
};
/// Runs a program without a shell, in `folder`, with no input and its errors unseen.
Outcome run_program(const std::vector<std::string>& words, const std::filesystem::path& folder);
/// The words of a command as people write it into EDITOR or PAGER: parted by blanks, or, if it holds what
/// only a shell understands (quotes, $, | and so on), those that have a shell run it. More words may follow
/// them.
std::vector<std::string> command_words(const std::string& command);
/// Runs a program on this terminal and waits for it; its exit code, -1 if it could not be started.
int run_on_terminal(const std::vector<std::string>& words);

using Variable = std::pair<const char*, const char*>;
/// The same with `text` as its input, and with these variables where they are unset. A program that ends
/// before it has read all is none the worse for it. False if it could not be started.
bool feed_program(const std::vector<std::string>& words, const std::vector<Variable>& unless_set,
                  std::string_view text);

/// Days since 1970 of the present day in the local time zone.
long long days_since_1970();

}  // namespace rapport
