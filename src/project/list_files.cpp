#include "project/list_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/id.hpp"
#include "text/folder.hpp"
#include "text/parallel.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

class Listing {
 public:
  explicit Listing(const fs::path& root) : root_(root) {}

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
    std::sort(found.begin(), found.end(), [](const RecordFile& a, const RecordFile& b) {
      return a.id != b.id ? id_less(a.id, b.id) : a.file < b.file;
    });
  }

  std::vector<RecordFile> found;
  std::vector<FileProblem> problems;

 private:
  void problem(FileProblem::Kind kind, std::string file, std::string message) {
    problems.push_back({kind, std::move(file), std::move(message)});
  }

  void walk(const fs::path& folder, const std::string& relative, const Kind& kind) {
    std::error_code error;
    for (const auto& entry : read_folder(folder, error)) {
      if (!entry.name.starts_with('.')) visit(folder, entry, relative + "/" + entry.name, kind);
    }
    if (error)
      problem(FileProblem::Kind::unreadable, relative,
              fmt::format("the folder cannot be read ({})", error.message()));
  }

  void visit(const fs::path& folder, const FolderEntry& entry, std::string file, const Kind& kind) {
    const auto& name = entry.name;
    const bool link = entry.type == FolderEntry::Type::link;
    std::error_code error;
    if (entry.type == FolderEntry::Type::folder) return walk(folder / name, file, kind);
    if (link && fs::is_directory(folder / name, error)) {
      return problem(FileProblem::Kind::unreadable, std::move(file),
                     "a linked folder; rapport follows no links to folders: put the files here");
    }
    if (!name.ends_with(".yaml") && !name.ends_with(".yml")) return;
    if (link && !lies_within(folder / name, root_)) {
      return problem(FileProblem::Kind::unreadable, std::move(file),
                     "a link that leads out of the project; put the file itself here");
    }
    add(name.substr(0, name.rfind('.')), std::move(file), kind);
  }

  void add(std::string id, std::string file, const Kind& kind) {
    if (const auto wrong = wrong_with_id(id); !wrong.empty()) {
      return problem(FileProblem::Kind::bad_name, std::move(file),
                     fmt::format("the file name is the record's id, and an id {}; rename the file", wrong));
    }
    found.push_back({&kind, std::move(id), std::move(file)});
  }

  const fs::path& root_;
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
  std::vector<Listing> listings(kinds().size(), Listing(root));
  in_parallel<1>(listings.size(), [&](std::size_t i) { listings[i].kind_folder(kinds()[i]); });
  std::vector<RecordFile> files;
  for (auto& listing : listings) {
    std::move(listing.found.begin(), listing.found.end(), std::back_inserter(files));
    std::move(listing.problems.begin(), listing.problems.end(), std::back_inserter(problems));
  }
  std::sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  return files;
}

}  // namespace rapport
