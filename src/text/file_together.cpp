#include <deque>
#include <system_error>
#include <vector>

#include "text/file.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

/// The folders above a file that are not there, the deepest first.
std::vector<fs::path> missing_folders(const fs::path& path) {
  std::vector<fs::path> missing;
  std::error_code error;
  for (auto folder = path.parent_path(); !folder.empty() && !fs::exists(folder, error);
       folder = folder.parent_path())
    missing.push_back(folder);
  return missing;
}

/// What was created so far: removed again at the end of its life, unless it is kept.
class Created {
 public:
  Created() = default;
  Created(const Created&) = delete;
  Created& operator=(const Created&) = delete;
  ~Created() {
    std::error_code ignored;  // a folder that somebody else has put something in stays
    for (const auto& path : paths_) fs::remove(path, ignored);
  }
  bool create(const NewFile& file) {
    for (auto folders = missing_folders(file.path); !folders.empty(); folders.pop_back())
      paths_.push_front(folders.back());
    if (!create_file(file.path, file.text)) return false;
    paths_.push_front(file.path);
    return true;
  }
  void keep() { paths_.clear(); }

 private:
  std::deque<fs::path> paths_;  ///< the last first
};

}  // namespace

std::optional<fs::path> write_together(std::span<const NewFile> files, std::span<const Change> changes) {
  Created created;
  for (const auto& file : files) {
    if (!created.create(file)) return file.path;
  }
  write_changes(changes);
  created.keep();
  return std::nullopt;
}

}  // namespace rapport
