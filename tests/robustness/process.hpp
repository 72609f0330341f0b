#pragma once
#include <filesystem>
#include <string>
#include <vector>

/// How a program ended.
struct Ended {
  int code = -1;        ///< exit code; -1 if it was ended by a signal
  bool in_time = true;  ///< false if it took longer, or waited until it was killed
  std::string output;   ///< what it wrote, errors too
};

/// Runs a program without input. It is in time if it ends by itself and takes at most `seconds` of the
/// processor.
Ended run(const std::vector<std::string>& words, const std::filesystem::path& scratch, double seconds);
