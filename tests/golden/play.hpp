#pragma once

#include <chrono>
#include <filesystem>
#include <string>

namespace rapport {

enum class Mode { compare, update };

struct Setting {
  std::filesystem::path tools;   ///< the folder of the binary
  std::filesystem::path source;  ///< the repository
  Mode mode = Mode::compare;
  std::chrono::milliseconds limit{60'000};  ///< for one command
};

/// What came of one session file.
struct Result {
  std::size_t commands = 0;
  std::size_t failed = 0;
  std::string text;  ///< what to print; empty if all went well
};

/// Plays a session file. Below `source` but outside its tests/ (README.md, examples/…) a session begins
/// in a copy of the repository's examples; elsewhere with what lies in `in/` beside the file, and
/// ends with what lies in `after/`. Mode::update rewrites the file and `after/` instead of comparing.
Result play(const std::filesystem::path& file, const Setting& setting);

}  // namespace rapport
