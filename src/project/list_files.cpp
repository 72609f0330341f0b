#include "project/list_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/id.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

class Listing {
 public:
  Listing(const fs::path& root, std::vector<FileProblem>& problems) : root_(root), problems_(problems) {}

  void kind_folder(const Kind& kind) {
    const auto folder = root_ / kind.folder;
    std::error_code error;
    const auto status = fs::symlink_status(folder, error);
    if (fs::is_symlink(status)) {
      problem(FileProblem::Kind::unreadable, std::string(kind.folder),
              "a linked folder; rapport follows no links to folders: put the files here");
    } else if (fs::is_directory(status)) {
      walk(folder, std::string(kind.folder), kind);
    }
  }

  std::vector<RecordFile> found;

 private:
  void problem(FileProblem::Kind kind, std::string file, std::string message) {
    problems_.push_back({kind, std::move(file), std::move(message)});
  }

  void walk(const fs::path& folder, const std::string& relative, const Kind& kind) {
    std::error_code error;
    for (fs::directory_iterator entries(folder, error), end; !error && entries != end;
         entries.increment(error)) {
      const auto name = entries->path().filename().string();
      if (!name.starts_with('.')) visit(*entries, name, relative + "/" + name, kind);
    }
    if (error)
      problem(FileProblem::Kind::unreadable, relative,
              fmt::format("the folder cannot be read ({})", error.message()));
  }

  void visit(const fs::directory_entry& entry, const std::string& name, const std::string& file,
             const Kind& kind) {
    std::error_code error;
    const bool link = entry.is_symlink(error);
    if (!link && entry.is_directory(error)) return walk(entry.path(), file, kind);
    if (link && fs::is_directory(entry.path(), error)) {
      return problem(FileProblem::Kind::unreadable, file,
                     "a linked folder; rapport follows no links to folders: put the files here");
    }
    if (!name.ends_with(".yaml") && !name.ends_with(".yml")) return;
    if (link && !lies_within(entry.path(), root_)) {
      return problem(FileProblem::Kind::unreadable, file,
                     "a link that leads out of the project; put the file itself here");
    }
    add(name.substr(0, name.rfind('.')), file, kind);
  }

  void add(std::string id, const std::string& file, const Kind& kind) {
    if (const auto wrong = wrong_with_id(id); !wrong.empty()) {
      return problem(FileProblem::Kind::bad_name, file,
                     fmt::format("the file name is the record's id, and an id {}; rename the file", wrong));
    }
    found.push_back({&kind, std::move(id), file});
  }

  const fs::path& root_;
  std::vector<FileProblem>& problems_;
};

}  // namespace

fs::path repository_of(const fs::path& root) {
  std::error_code error;
  for (auto folder = fs::weakly_canonical(root, error); folder.has_relative_path();
       folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", error)) return folder;
  }
  return root;
}

bool lies_within(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const auto inner = fs::weakly_canonical(path, error);
  if (error) return false;
  const auto outer = fs::weakly_canonical(folder, error);
  if (error) return false;
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

std::optional<fs::path> repository_file(const fs::path& root, std::string_view name) {
  const fs::path given(name);
  const auto path = root / given;
  std::error_code error;
  if (given.is_absolute() || !fs::is_regular_file(path, error) || !lies_within(path, repository_of(root)))
    return std::nullopt;
  return path;
}

std::vector<RecordFile> list_record_files(const fs::path& root, std::vector<FileProblem>& problems) {
  Listing listing(root, problems);
  for (const auto& kind : kinds()) listing.kind_folder(kind);
  std::sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  return std::move(listing.found);
}

}  // namespace rapport
