#include "project/past_folder.hpp"

#include <fmt/format.h>

#include "project/git.hpp"
#include "project/project.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/system.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void lacks(const fs::path& folder, const std::string& what) {
  if (git_says(folder, {"rev-parse", "--is-shallow-repository"}) != "true") throw Error(what);
  throw Error(what +
              "; this clone is shallow: get the rest with \"git fetch --unshallow origin "
              "+refs/heads/*:refs/remotes/origin/*\" (GitHub Actions: fetch-depth: 0, "
              "GitLab: GIT_DEPTH: 0)");
}

}  // namespace

std::string merge_base(const fs::path& folder, const std::string& revision) {
  if (!git_says(folder, {"rev-parse", "--show-toplevel"}))
    throw Error("there is no git repository here, so nothing can be compared with " + revision);
  const auto commit =
      git_says(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) lacks(folder, fmt::format("git knows no revision {}", revision));
  const auto base = git_says(folder, {"merge-base", *commit, "HEAD"});
  if (!base) lacks(folder, fmt::format("{} and HEAD have no commit in common", revision));
  return base->substr(0, base->find('\n'));
}

PastFolder::PastFolder(const fs::path& root, const std::string& commit) {
  const auto prefix = git_says(root, {"rev-parse", "--show-prefix"}).value_or("");
  root_ = scratch_.path() / "tree" / prefix;
  fs::create_directories(root_);
  fs::create_directory(scratch_.path() / "tree" /
                       ".git");  // where a repository begins, extends: may not lead out
  const auto tree = fmt::format("{}:{}", commit, prefix.substr(0, prefix.find_last_not_of('/') + 1));
  if (!git_says(root, {"cat-file", "-e", tree})) return;
  check_out(root, tree);
  fetch_base(root, commit);
}

void PastFolder::check_out(const fs::path& root, const std::string& tree) const {
  // An index of its own: the user's is never touched.
  const auto index = "GIT_INDEX_FILE=" + (scratch_.path() / "index").string();
  const auto top = git_says(root, {"rev-parse", "--show-toplevel"}).value_or(root.string());
  const auto read = run_program({"env", index, "git", "read-tree", tree}, top);
  const auto written = run_program(
      {"env", index, "git", "checkout-index", "--all", "--force", "--prefix=" + root_.string() + "/"}, top);
  if (read.status != 0 || written.status != 0)
    throw Error(
        fmt::format("git could not write the files of {} to a temporary folder; is the disk full?", tree));
}

void PastFolder::fetch_base(const fs::path& root, const std::string& commit) const {
  if (!fs::is_regular_file(root_ / "rapport.yaml")) return;
  const auto file =
      read_record(Schema(), project_kind(), "rapport", "rapport.yaml", read_file(root_ / "rapport.yaml"));
  const std::string name(file["extends"].text());
  const auto target = (root_ / name).lexically_normal();
  const auto within = target.lexically_relative(scratch_.path() / "tree").generic_string();
  if (name.empty() || within.starts_with("..") || fs::exists(target)) return;
  const auto outcome = run_program({"git", "show", commit + ":" + within}, root);
  if (outcome.status == 0) create_file(target, outcome.output);
}

}  // namespace rapport
