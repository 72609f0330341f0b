#include "command/checking.hpp"

#include "check/check.hpp"
#include "command/baseline.hpp"
#include "command/changed.hpp"
#include "command/old_words.hpp"
#include "command/progress_line.hpp"
#include "command/selection.hpp"
#include "project/list_files.hpp"
#include "project/references.hpp"
#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// The way from the working folder to a project's: empty or ending in /.
std::string prefix_of(const std::filesystem::path& root) {
  auto prefix = Session::shown(root, "");
  if (prefix == ".") return "";
  return prefix.empty() || prefix.ends_with('/') ? prefix : prefix + '/';
}

/// The baseline of --baseline or rapport.yaml; empty if there is none.
std::filesystem::path baseline_file(const Session& session, const Project& project,
                                    const CheckOptions& options) {
  if (!options.write_baseline.empty()) return {};
  if (!options.baseline.empty()) return session.path(options.baseline);
  const auto name = project.file()["baseline"].text();
  if (name.empty()) return {};
  if (repository_file(project.root(), name)) return Session::shown(project.root(), name);
  throw Error(
      fmt::format("rapport.yaml names the baseline {}, and there is no such file within the repository; "
                  "write it with \"rapport check --write-baseline {}\", or take the line out",
                  name, name));
}

/// Takes out what a baseline accepts, and says so on standard error: other programs read standard output.
void apply_baseline(Session& session, CheckedProject& checked, const std::filesystem::path& file,
                    const Selection& selection) {
  auto baseline = Baseline::read(file);
  const auto accepted = baseline.take_from(checked.findings);
  const auto shown = std::count_if(accepted.begin(), accepted.end(),
                                   [&](const Finding& finding) { return selection.holds(finding); });
  const auto name = visible(file.string());
  if (shown > 0)
    session.note("{} accepted by {}\n", counted(static_cast<std::size_t>(shown), "finding"), name);
  const auto gone = baseline.unused().size();
  if (gone == 0) return;
  session.note("{} of {} {} gone; take {} out, or write the file anew with --write-baseline:\n",
               counted(gone, "finding"), name, gone == 1 ? "is" : "are",
               gone == 1 ? "its line" : "their lines");
  for (const auto& line : baseline.unused()) session.note("  {}\n", visible(line));
}

/// Checks one project; takes from `unknown` the words that it knows.
CheckedProject check_one(const std::filesystem::path& root, Session& session, const CheckOptions& options,
                         std::vector<std::string>& unknown) {
  CheckedProject checked{.prefix = prefix_of(root), .project = load_in_sight(root)};
  const auto& project = checked.project;
  Selection selection(options.only, options.skip);
  selection.limit_to(project, session.folder(), options.of);
  std::erase_if(unknown, [&](const std::string& word) { return selection.found(word); });
  checked.findings = check_in_sight(project, session.today());
  const auto baseline = baseline_file(session, project, options);
  if (!baseline.empty()) apply_baseline(session, checked, baseline, selection);
  if (!options.changed.empty()) keep_changed(checked, options.changed, session.today());
  std::erase_if(checked.findings, [&](const Finding& finding) { return !selection.holds(finding); });
  name_old_words(project, checked.findings);
  for (const auto* check : active_checks(project)) {
    if (selection.holds(*check)) checked.checks.push_back(check);
  }
  const auto own = find_severity(project.file()["fail_on"].text()).value_or(Severity::error);
  checked.fail_on = find_severity(options.fail_on).value_or(own);
  return checked;
}

/// Says of a word that no project knows why not, and which id is near.
[[noreturn]] void refuse(const Checked& all, const std::filesystem::path& folder, const std::string& word) {
  if (std::filesystem::exists(folder / word)) throw Error(fmt::format("{} lies outside the project", word));
  std::string near;
  for (const auto& one : all) near = near.empty() ? near_id(one.project, word) : near;
  throw Error(fmt::format("there is neither a record nor a file {}{}", word, near));
}

}  // namespace

Checked check_all(Session& session, const std::vector<std::filesystem::path>& roots,
                  const CheckOptions& options) {
  Checked all;
  auto unknown = options.of;
  for (const auto& root : roots) all.push_back(check_one(root, session, options, unknown));
  if (!unknown.empty()) refuse(all, session.folder(), unknown[0]);
  return all;
}

}  // namespace rapport
