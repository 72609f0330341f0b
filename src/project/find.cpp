#include "project/find.hpp"

#include <algorithm>

namespace rapport {
namespace {

namespace fs = std::filesystem;
constexpr int deepest = 4;

bool is_project(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / "rapport.yaml", error);
}

void look_below(const fs::path& folder, int depth, std::vector<fs::path>& found) {
  std::error_code error;
  for (fs::directory_iterator entries(folder, error), end; !error && entries != end;
       entries.increment(error)) {
    const auto name = entries->path().filename().string();
    std::error_code ignored;
    if (name.starts_with('.') || name == "node_modules" || entries->is_symlink(ignored) ||
        !entries->is_directory(ignored))
      continue;
    if (is_project(entries->path())) {
      found.push_back(entries->path());
    } else if (depth < deepest) {
      look_below(entries->path(), depth + 1, found);
    }
  }
}

}  // namespace

std::vector<fs::path> find_projects(const fs::path& start) {
  for (auto folder = start;; folder = folder.parent_path()) {
    if (is_project(folder)) return {folder};
    if (folder == folder.parent_path()) break;
  }
  std::vector<fs::path> found;
  look_below(start, 1, found);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace rapport
