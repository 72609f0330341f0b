#include "project/history.hpp"

#include <sstream>

#include "text/system.hpp"

namespace rapport {
namespace {

/// One changed file of `git log --raw -z`: ":100644 100644 OLD NEW M", its path, and the new path of a
/// renamed one.
struct Row {
  std::string blob, old_path, path;
  bool removed = false;
};

Row row_of(const std::string& head, std::istream& log) {
  std::istringstream words(head);
  std::string mode, old_mode, old_blob, letter;
  Row row;
  words >> old_mode >> mode >> old_blob >> row.blob >> letter;
  std::getline(log, row.old_path, '\0');
  row.path = row.old_path;
  if (letter.starts_with('R')) std::getline(log, row.path, '\0');
  row.removed = letter == "D";
  return row;
}

}  // namespace

History::History(const std::filesystem::path& folder) : folder_(folder) {
  // A merge is compared with each of its parents, so that no version between two commits is passed over.
  const auto log =
      run_program({"git", "log", "--topo-order", "--diff-merges=separate", "--raw", "-z", "--no-abbrev", "-M",
                   "--relative", "--no-color", "--no-show-signature", "--format=%H", "--", "."},
                  folder);
  if (log.status != 0 || log.output.empty()) return;
  const auto shallow = run_program({"git", "rev-parse", "--is-shallow-repository"}, folder);
  extent_ = shallow.output.starts_with("true") ? Extent::shallow : Extent::whole;
  read_log(log.output);
}

void History::read_log(const std::string& log) {
  std::istringstream stream(log);
  std::map<std::string, std::string> present;  // what a path of older commits is called now
  std::string commit;
  std::size_t age = 0;
  for (std::string part; std::getline(stream, part, '\0');) {
    if (part.starts_with('\n')) part.erase(0, 1);
    if (!part.starts_with(':')) {
      age += commit.empty() || commit == part ? 0 : 1;
      commit = part;
      continue;
    }
    const auto row = row_of(part, stream);
    const auto known = present.find(row.path);
    const auto name = known == present.end() ? row.path : known->second;
    if (row.old_path != row.path) present[row.old_path] = name;
    if (!row.removed) versions_[name].push_back({age, commit, row.path, row.blob});
  }
}

const std::vector<History::Version>& History::versions(const std::string& file) const {
  static const std::vector<Version> none;
  const auto found = versions_.find(file);
  return found == versions_.end() ? none : found->second;
}

const std::string& History::text(const Version& version) {
  const auto [at, is_new] = texts_.try_emplace(version.blob);
  if (is_new) at->second = run_program({"git", "cat-file", "blob", version.blob}, folder_).output;
  return at->second;
}

std::optional<std::string> History::text_in(const std::string& commit, const std::string& file) const {
  std::string tried;
  for (const auto& version : versions(file)) {
    if (version.path == tried) continue;
    tried = version.path;
    auto shown = run_program({"git", "show", commit + ":./" + tried}, folder_);
    if (shown.status == 0) return std::move(shown.output);
  }
  return std::nullopt;
}

}  // namespace rapport
