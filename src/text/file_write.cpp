#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "text/error.hpp"
#include "text/file.hpp"
#include "text/temp_file.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

/// A change that needs nothing but renaming. `old` is there to put the old bytes back.
struct Prepared {
  fs::path target;
  TempFile fresh;
  std::optional<TempFile> old;
};

/// The file itself where the path is a symbolic link: a rename would replace the link.
fs::path real_target(const fs::path& path) {
  std::error_code error;
  const auto target = fs::is_symlink(path, error) ? fs::canonical(path, error) : path;
  if (error) throw cannot_write(path, error.value());
  // A rename asks the folder's permission only; a write-protected file shall stay as it is.
  if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) throw cannot_write(path, errno);
  return target;
}

TempFile beside(const fs::path& target, std::string_view text, std::size_t number,
                TempFile::Durability durability) {
  TempFile file(target, 0600, number);
  file.take_mode();
  file.write(text, durability);
  return file;
}

Prepared prepared(const Change& change, std::size_t number, bool alone) {
  const auto target = real_target(change.path);
  Prepared result{target, beside(target, change.after, 2 * number, TempFile::Durability::power_cut), {}};
  // The old bytes are needed only while this process lives.
  if (!alone)
    result.old.emplace(beside(target, change.before, 2 * number + 1, TempFile::Durability::process));
  return result;
}

void check_unchanged(const Change& change, const fs::path& target) {
  if (read_file(target) == change.before) return;
  throw Error(fmt::format("{} changed while it was being edited; nothing was written: run the command again",
                          visible(change.path.string())));
}

/// Puts the old bytes back; a clause for the message if that fails too.
std::string put_back(std::span<Prepared> renamed) {
  if (!renamed.empty()) ::sync();
  std::string clause;
  for (auto& file : renamed) {
    if (file.old->replace_target() != 0)
      clause += fmt::format("; {} is already changed", visible(file.target.string()));
  }
  return clause;
}

void rename_all(std::span<Prepared> files) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto error = files[i].fresh.replace_target();
    if (error == 0) continue;
    const auto clause = put_back(files.first(i));
    throw Error(cannot_write(files[i].target, error).what() + clause);
  }
}

void make_folders_for(const fs::path& path) {
  if (!path.has_parent_path()) return;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) throw cannot_write(path, error.value());
}

}  // namespace

void write_changes(std::span<const Change> changes) {
  std::vector<Prepared> files;
  files.reserve(changes.size());
  for (const auto& change : changes) files.push_back(prepared(change, files.size(), changes.size() == 1));
  for (std::size_t i = 0; i < files.size(); ++i) check_unchanged(changes[i], files[i].target);
  rename_all(files);
  std::set<fs::path> folders;
  for (const auto& file : files) {
    if (folders.insert(file.target.parent_path()).second) finish_folder_of(file.target);
  }
}

void append_to_file(const fs::path& path, std::string_view text) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
  const auto error = file.get() < 0 ? errno : write_bytes(file.get(), text);
  if (error != 0) throw cannot_write(path, error);
}

bool create_file(const fs::path& path, const std::string& text) {
  make_folders_for(path);
  TempFile file(path, 0666, 0);
  file.write(text, TempFile::Durability::power_cut);
  const auto error = file.become_new_target(text);
  if (error == EEXIST) return false;
  if (error != 0) throw cannot_write(path, error);
  finish_folder_of(path);
  return true;
}

}  // namespace rapport
