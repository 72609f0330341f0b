#include "text/temp_file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>

#include "text/width.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view name_start = ".rapport-";
constexpr std::string_view name_end = ".tmp";

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

int sync_file(int fd) { return ::fsync(fd) == 0 ? 0 : errno; }

/// 0 or errno; a file that could not be finished is removed.
int write_exclusively(const fs::path& path, std::string_view text) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.get() < 0) return errno;
  auto error = write_bytes(file.get(), text);
  if (error == 0) error = sync_file(file.get());
  if (error != 0) ::unlink(path.c_str());
  return error;
}

bool is_temp_name(std::string_view name) { return name.starts_with(name_start) && name.ends_with(name_end); }

void remove_if_stale(const fs::path& path, fs::file_time_type now) {
  std::error_code error;
  const auto written = fs::last_write_time(path, error);
  if (!error && written < now - std::chrono::hours(1)) fs::remove(path, error);
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

/// Uses readdir: a directory_iterator takes ten times as long, which counts when thousands of files are
/// created.
void remove_stale(const fs::path& folder, fs::file_time_type now) {
  const std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.c_str()));
  if (!open) return;
  while (const auto* entry = ::readdir(open.get())) {
    if (is_temp_name(entry->d_name)) remove_if_stale(folder / entry->d_name, now);
  }
}

}  // namespace

TempFile::TempFile(fs::path target, mode_t mode, std::size_t number) : target_(std::move(target)) {
  do {
    path_ = folder_of(target_) / fmt::format("{}{}-{}{}", name_start, ::getpid(), number++, name_end);
    file_ = Descriptor(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  } while (file_.get() < 0 && errno == EEXIST);
  if (file_.get() < 0) throw cannot_write(target_, errno);
}

TempFile::TempFile(TempFile&& other) noexcept
    : target_(std::move(other.target_)),
      path_(std::exchange(other.path_, fs::path())),
      file_(std::move(other.file_)) {}

TempFile::~TempFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

void TempFile::take_mode() {
  struct stat info {};
  if (::stat(target_.c_str(), &info) != 0) throw cannot_write(target_, errno);
  // Only root may give files away, so a refusal is the usual case; the mode comes second because chown clears
  // bits.
  [[maybe_unused]] const int refused = ::fchown(file_.get(), info.st_uid, info.st_gid);
  if (::fchmod(file_.get(), info.st_mode & 07777) != 0) throw cannot_write(target_, errno);
}

void TempFile::write(std::string_view text, Durability durability) {
  auto error = write_bytes(file_.get(), text);
  if (error == 0 && durability == Durability::power_cut) error = sync_file(file_.get());
  if (error != 0) throw cannot_write(target_, error);
  file_ = Descriptor();
}

int TempFile::replace_target() {
  if (std::rename(path_.c_str(), target_.c_str()) != 0) return errno;
  path_.clear();
  return 0;
}

int TempFile::become_new_target(std::string_view text) {
  if (::link(path_.c_str(), target_.c_str()) == 0) return 0;
  if (errno == EEXIST) return EEXIST;
#ifdef RENAME_NOREPLACE
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) == 0) {
    path_.clear();
    return 0;
  }
  if (errno == EEXIST) return EEXIST;
#endif
  return write_exclusively(target_, text);
}

int write_bytes(int fd, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(fd, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

Error cannot_write(const fs::path& path, int error) {
  return Error(fmt::format("cannot write {}: {}", visible(path.string()), error_text(error)));
}

void finish_folder_of(const fs::path& written) {
  const auto folder = folder_of(written);
  const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (open.get() >= 0) sync_file(open.get());
  std::error_code error;
  const auto now = fs::last_write_time(written, error);
  if (!error) remove_stale(folder, now);
}

}  // namespace rapport
