#include "command/session.hpp"

#include "command/progress_line.hpp"
#include "project/find.hpp"
#include "project/git.hpp"
#include "project/references.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"
#include "text/system.hpp"
#include "text/terminal.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void no_project(const fs::path& folder) {
  throw Error(
      fmt::format("no project in {} or above; begin one with \"rapport init\", or name its folder with -C",
                  folder.filename().string()));
}

[[noreturn]] void several_projects(const fs::path& folder, const std::vector<fs::path>& found) {
  std::string list;
  for (const auto& one : found) list += "\n  -C " + one.lexically_relative(folder).generic_string();
  throw Error("there are several projects below this folder; name one:" + list);
}

}  // namespace

Date Session::today() const {
  if (!today_word.empty()) return date(today_word, "--today");
  if (const auto word = environment("RAPPORT_TODAY")) {
    if (const auto day = parse_date(*word)) return *day;
    throw Error(fmt::format("RAPPORT_TODAY is \"{}\"; write YYYY-MM-DD", *word));
  }
  return Date{std::chrono::days{days_since_1970()}};
}

Date Session::date(std::string_view word, std::string_view what) const {
  const auto base = what == "--today" ? Date{std::chrono::days{days_since_1970()}} : today();
  if (const auto day = parse_date_words(word, base)) return *day;
  throw Error(fmt::format("{}: \"{}\" is no date; write 2025-03-31, today, +14d, fri or 6-10", what, word));
}

Date Session::day_done(const std::string& word) {
  if (word.empty()) return today();
  const auto day = date(word, "--date");
  if (days_between(today(), day) > 1)  // a day's grace, as in GN005: it is tomorrow elsewhere
    note("rapport: warning: {} has not come yet; correct it if it is not the day [GN005]\n",
         format_date(day));
  return day;
}

fs::path Session::folder() const {
  const auto start = directory.empty() ? fs::current_path() : fs::absolute(directory);
  if (!fs::is_directory(start)) throw Error(fmt::format("-C: there is no folder {}", directory));
  return start.lexically_normal();
}

std::vector<fs::path> Session::project_folders() const { return find_projects(folder()); }

const Project& Session::project() {
  if (project_) return *project_;
  const auto found = project_folders();
  if (found.empty()) no_project(folder());
  if (found.size() > 1) several_projects(folder(), found);
  return project_.emplace(load_in_sight(found[0]));
}

const Record& Session::record(std::string_view id) {
  if (const Record* found = project().find(id)) return *found;
  throw Error(missing_record(project(), id));
}

const Record& Session::record_or_project(std::string_view id) {
  const auto& file = project().file();
  return id == file.id ? file : record(id);
}

std::optional<std::string> Session::actor(const std::string& by) {
  auto who = by.empty() ? environment("RAPPORT_ME") : std::optional(by);
  if (!who) who = git_config(project().root(), "rapport.me");
  if (!who || project().people().empty() || project().person(*who) != nullptr) return who;
  std::vector<std::string_view> ids;
  for (const auto& person : project().people()) ids.push_back(person.id);
  throw Error(fmt::format("{} is not under people: in rapport.yaml{}", *who, did_you_mean(*who, ids)));
}

std::string Session::shown(const fs::path& root, std::string_view file) {
  return (root / file).lexically_relative(fs::current_path()).generic_string();
}

bool Session::may_ask() const {
  return !no_input && is_terminal(Stream::input) && is_terminal(Stream::error);
}

bool Session::colored() const {
  if (color == "always") return true;
  if (color == "never" || environment("NO_COLOR")) return false;
  if (environment("CLICOLOR_FORCE")) return environment("CLICOLOR_FORCE") != "0";
  return is_terminal(Stream::output) && environment("TERM") != "dumb";
}

int Session::width() { return is_terminal(Stream::output) ? terminal_columns() : 0; }

int Session::page_width() {
  constexpr int usual = 80;
  return width() == 0 ? usual : width();
}

bool Session::in_github_actions() { return environment("GITHUB_ACTIONS") == "true"; }

std::string Session::for_reader(const std::string& text) { return width() == 0 ? text : visible_lines(text); }

}  // namespace rapport
