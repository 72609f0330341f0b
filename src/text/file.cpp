#include "text/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

Error cannot_read(const std::filesystem::path& path) {
  return Error(fmt::format("cannot read {}: {}", visible(path.string()), error_text(errno)));
}

Error too_much(const std::filesystem::path& path) {
  return Error(fmt::format("cannot read {}: more than {} MiB; name a smaller file", visible(path.string()),
                           most_bytes >> 20U));
}

/// Reads into `out` from `used` on until it holds `enough` bytes or the file ends; the new end, or -1 with
/// errno set. Reads more if there is room for it.
ssize_t fill(int fd, std::string& out, std::size_t used, std::size_t enough) {
  while (used < enough) {
    const auto count = ::read(fd, out.data() + used, out.size() - used);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return -1;
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
  }
  return static_cast<ssize_t>(used);
}

/// All that is left to read; `room` is a guess at how much.
std::string read_all(int fd, std::size_t room, const std::filesystem::path& path) {
  std::string text;
  for (std::size_t used = 0;; room = room * 2 + 4096) {
    text.resize(std::min(room, most_bytes + 1));
    const auto end = fill(fd, text, used, text.size());
    if (end < 0) throw cannot_read(path);
    used = static_cast<std::size_t>(end);
    if (used > most_bytes) throw too_much(path);
    if (used == text.size()) continue;
    text.resize(used);
    return text;
  }
}

}  // namespace

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

std::string error_text(int error) { return std::generic_category().message(error); }

std::string read_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat info {};
  if (file.get() < 0 || ::fstat(file.get(), &info) != 0) throw cannot_read(path);
  // One byte more than its size, so that the end is seen at the first read.
  return read_all(file.get(), static_cast<std::size_t>(info.st_size) + 1, path);
}

std::string read_standard_input() { return read_all(STDIN_FILENO, 0, "standard input"); }

Descriptor open_folder(const std::filesystem::path& path) {
  Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() < 0) throw cannot_read(path);
  return folder;
}

ReadResult read_at(int dirfd, const char* name, std::string& out, std::size_t max_bytes) {
  // Without O_NONBLOCK a FIFO would wait for its writer; regular files do not heed it.
  const Descriptor file(::openat(dirfd, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  struct stat info {};
  // A socket cannot be opened at all.
  if (file.get() < 0 && errno == ENXIO) return {ReadStatus::not_regular};
  if (file.get() < 0 || ::fstat(file.get(), &info) != 0) return {ReadStatus::failed, errno};
  if (!S_ISREG(info.st_mode)) return {ReadStatus::not_regular};
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > max_bytes) return {ReadStatus::too_big};
  out.resize(size + 1);
  const auto end = fill(file.get(), out, 0, std::max<std::size_t>(size, 1));
  if (end < 0) return {ReadStatus::failed, errno};
  // It grew since its size was asked for: whoever writes it is not done.
  if (static_cast<std::size_t>(end) > size) return {ReadStatus::failed, EAGAIN};
  out.resize(static_cast<std::size_t>(end));
  return {ReadStatus::ok};
}

}  // namespace rapport
