#pragma once
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include "text/error.hpp"

namespace rapport {

using Names = std::set<std::string>;

/// Runs `work` in a process of its own, which ends with what it returns, or 99 if it throws.
inline pid_t in_child(const std::function<int()>& work) {
  const auto child = ::fork();
  if (child != 0) return child;
  try {
    ::_exit(work());
  } catch (...) {
    ::_exit(99);
  }
}

/// -1 if it was killed.
inline int exit_code_of(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline std::string message_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

inline void make_old(const std::filesystem::path& path, int minutes) {
  std::filesystem::last_write_time(
      path, std::filesystem::file_time_type::clock::now() - std::chrono::minutes(minutes));
}

inline mode_t mode_of(const std::filesystem::path& path) {
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  return info.st_mode & 07777;
}

}  // namespace rapport
