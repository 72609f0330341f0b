#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "session.hpp"

namespace rapport {

/// A fresh temporary folder with an empty HOME and a work folder; removed with the object.
class Sandbox {
 public:
  /// Throws std::filesystem::filesystem_error.
  Sandbox();
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  std::filesystem::path work() const { return root_ / "work"; }
  std::filesystem::path home() const { return root_ / "home"; }
  std::filesystem::path state() const { return root_ / "state"; }
  std::filesystem::path output() const { return root_ / "output"; }

 private:
  std::filesystem::path root_;
};

/// The shell of one session: each command runs in a new `sh -c` that takes over the folder and the
/// exported variables the one before it left, so that `exit` or a crash ends one command only.
class Shell {
 public:
  /// Begins in `start` with a clean environment in which `tools` comes first in PATH.
  Shell(const Sandbox& sandbox, const std::filesystem::path& tools, const std::filesystem::path& start);

  /// Nothing if the command ran longer than `limit`; it and all it started is killed then.
  std::optional<Outcome> run(const std::string& command, std::chrono::milliseconds limit);

 private:
  const Sandbox& sandbox_;
};

/// Every file below `folder` but those of `.git`, by relative path: its bytes, or "-> target" for a link.
std::map<std::string, std::string> read_tree(const std::filesystem::path& folder);

/// Throws std::runtime_error if the file cannot be read.
std::string read_file(const std::filesystem::path& path);

}  // namespace rapport
