#include "command/progress_line.hpp"

#include <fmt/format.h>

#include <chrono>

#include "text/money.hpp"
#include "text/system.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

using namespace std::chrono_literals;
constexpr auto first_after = 500ms;
constexpr auto again_after = 100ms;
constexpr std::string_view erase = "\r\x1b[K";

std::string grouped(std::size_t number) { return format_money(static_cast<std::int64_t>(number), 0); }

}  // namespace

ProgressLine::ProgressLine(std::string_view what) : what_(what) {
  if (is_terminal(Stream::error) && environment("TERM") != "dumb")
    drawing_ = std::jthread([this](const std::stop_token& end) { show_until(end); });
}

void ProgressLine::draw() const {
  const auto text =
      fmt::format("{} of {} records {}", grouped(progress_.done), grouped(progress_.all), what_);
  // The last column stays free: a line that fills it would wrap, and only half of it be erased.
  write_all(Stream::error, fmt::format("{}{}", erase, cut_to_width(text, terminal_columns() - 1)));
}

void ProgressLine::show_until(const std::stop_token& end) {
  std::unique_lock lock(mutex_);
  const auto wait = [&](std::chrono::milliseconds time) {
    ended_.wait_for(lock, end, time, [] { return false; });
    return !end.stop_requested();
  };
  if (!wait(first_after)) return;
  do draw();
  while (wait(again_after));
  write_all(Stream::error, erase);
}

Project load_in_sight(const std::filesystem::path& root) {
  ProgressLine line("read");
  return load_project(root, line.progress());
}

std::vector<Finding> check_in_sight(const Project& project, Date today) {
  ProgressLine line("checked");
  return run_checks(project, today, line.progress());
}

}  // namespace rapport
