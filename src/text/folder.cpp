#include "text/folder.hpp"

#include <dirent.h>

#include <cerrno>
#include <memory>
#include <string_view>

namespace rapport {
namespace {

namespace fs = std::filesystem;
using Type = FolderEntry::Type;

/// Some file systems do not tell the type along with the name.
Type asked_type(const fs::path& path) {
  std::error_code error;
  const auto status = fs::symlink_status(path, error);
  return fs::is_symlink(status) ? Type::link : fs::is_directory(status) ? Type::folder : Type::other;
}

Type type_of(const dirent& entry, const fs::path& folder) {
  switch (entry.d_type) {
    case DT_UNKNOWN: return asked_type(folder / entry.d_name);
    case DT_DIR: return Type::folder;
    case DT_LNK: return Type::link;
    default: return Type::other;
  }
}

}  // namespace

std::vector<FolderEntry> read_folder(const fs::path& folder, std::error_code& error) {
  std::vector<FolderEntry> entries;
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), &::closedir);
  errno = open == nullptr ? errno : 0;
  while (open != nullptr) {
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") entries.push_back({std::string(name), type_of(*entry, folder)});
    errno = 0;
  }
  error.assign(errno, std::generic_category());
  return entries;
}

}  // namespace rapport
