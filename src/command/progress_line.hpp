#pragma once
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <thread>

#include "check/check.hpp"

namespace rapport {

/// A line on standard error that says how far a piece of work is, "12,000 of 100,000 records read": on a
/// terminal, from half a second on, and erased at the end. Nothing anywhere else, nor where TERM is dumb. A
/// thread of its own looks at the counters, so that the work only has to count.
class ProgressLine {
 public:
  /// `what`: what is done to the records.
  explicit ProgressLine(std::string_view what);
  Progress* progress() { return &progress_; }

 private:
  void show_until(const std::stop_token& end);
  void draw() const;

  std::string_view what_;
  Progress progress_;
  std::mutex mutex_;
  std::condition_variable_any ended_;
  std::jthread drawing_;  ///< last, so that it ends before what it looks at
};

/// load_project and run_checks under such a line.
Project load_in_sight(const std::filesystem::path& root);
std::vector<Finding> check_in_sight(const Project& project, Date today);

}  // namespace rapport
