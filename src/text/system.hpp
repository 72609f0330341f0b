#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

/// The value of an environment variable; nothing if it is unset or empty.
std::optional<std::string> environment(const char* name);

enum class Stream : std::uint8_t { input = 0, output = 1, error = 2 };
bool is_terminal(Stream stream);
/// Columns of the terminal on standard output: COLUMNS, else what the terminal says, else 80.
int terminal_columns();

enum class Written : std::uint8_t { ok, closed_pipe, failed };
/// Writes all of `text`. A reader that went away is no failure.
Written write_all(Stream stream, std::string_view text);
/// All of standard input.
std::string read_standard_input();

struct Outcome {
  int status;          ///< exit code; -1 if the program could not be started or was killed
  std::string output;  ///< what it wrote to standard output
};
/// Runs a program without a shell, in `folder`, with no input and its errors unseen.
Outcome run_program(const std::vector<std::string>& words, const std::filesystem::path& folder);
/// Runs a program on this terminal and waits for it; its exit code, -1 if it could not be started.
int run_on_terminal(const std::vector<std::string>& words);

/// Days since 1970 of the present day in the local time zone.
long long days_since_1970();

}  // namespace rapport
