#pragma once
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// What every command gets: the global options, the project they lead to, and a place for what it prints.
class Session {
 public:
  // Global options, as given.
  std::string directory;   ///< -C
  std::string today_word;  ///< --today
  std::string color = "auto";
  bool no_input = false;
  bool no_pager = false;

  /// The day the command takes for today: --today, RAPPORT_TODAY, or the calendar's.
  [[nodiscard]] Date today() const;
  /// A date as people type it: 2025-03-31, today, +14d, fri, 6-10. Throws Error that names `what`.
  [[nodiscard]] Date date(std::string_view word, std::string_view what) const;
  /// The day of something done: --date if it was given, else today. Notes a warning if it has not come yet.
  Date day_done(const std::string& word);
  /// The folder the command works in.
  [[nodiscard]] std::filesystem::path folder() const;
  /// A file that the command line names, which may be relative to that folder.
  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return std::filesystem::path(directory) / name;
  }
  /// Every project the command may be about: the one around the folder, or those below it.
  [[nodiscard]] std::vector<std::filesystem::path> project_folders() const;
  /// The one project, loaded at first use. Throws Error if there is none, or more than one.
  const Project& project();
  /// The one project, for its own fields and settings; null elsewhere.
  const Project* project_if_any() { return project_folders().size() == 1 ? &project() : nullptr; }
  /// The record with this id. Throws Error with the nearest id if there is none.
  const Record& record(std::string_view id);
  /// As record(), and rapport.yaml for the word "rapport": for what any file of a project can bear.
  const Record& record_or_project(std::string_view id);
  /// Who acts: `by` if given, else RAPPORT_ME, else git's rapport.me. Checked against people:, if that is
  /// used.
  std::optional<std::string> actor(const std::string& by);
  /// A file of a project, or any with an absolute path, as a person in the working folder would name it.
  [[nodiscard]] static std::string shown(const std::filesystem::path& root, std::string_view file);
  [[nodiscard]] std::string shown(std::string_view file) { return shown(project().root(), file); }

  /// Whether somebody is there to be asked: at a terminal, and --no-input does not forbid it.
  [[nodiscard]] bool may_ask() const;
  /// Whether to colour standard output.
  [[nodiscard]] bool colored() const;
  /// Columns to cut tables to; 0 (never) unless standard output is a terminal.
  [[nodiscard]] static int width();
  /// Columns of a page: those of the terminal, 80 elsewhere.
  [[nodiscard]] static int page_width();
  /// Whether this runs as a step of GitHub Actions, which reads commands from standard output.
  [[nodiscard]] static bool in_github_actions();
  /// Text as it is; on a terminal, so that nothing in a record may act on it.
  [[nodiscard]] static std::string for_reader(const std::string& text);

  template <typename... Args>
  void print(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
  }
  template <typename... Args>
  void note(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(notes), format, std::forward<Args>(args)...);
  }

  std::string out;    ///< for standard output, written once at the end
  std::string notes;  ///< for standard error, written after it
  int exit_code = 0;

 private:
  std::optional<Project> project_;
};

}  // namespace rapport
