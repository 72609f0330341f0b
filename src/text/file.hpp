#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace rapport {

/// An open file or folder, closed at the end of its life; below 0 if there is none.
class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor();
  int get() const { return fd_; }

 private:
  int fd_;
};

/// More is never read at once of what somebody names, be it a device or a pipe that never ends.
inline constexpr std::size_t most_bytes = std::size_t{64} << 20U;

/// All bytes of the file. Throws Error "cannot read PATH: reason", also if there are more than `most_bytes`.
std::string read_file(const std::filesystem::path& path);
/// The same of standard input.
std::string read_standard_input();

/// The folder, for `read_at`. Throws Error "cannot read PATH: reason".
Descriptor open_folder(const std::filesystem::path& path);

enum class ReadStatus {
  ok,
  too_big,      ///< more than `max_bytes`
  not_regular,  ///< a folder, FIFO, device or socket; never waited for
  failed        ///< see `error`
};

struct ReadResult {
  ReadStatus status = ReadStatus::ok;
  int error = 0;  ///< errno, if failed
};

/// Reads one regular file of an open folder into `out`, whose memory is used again. `out` means nothing
/// unless the status is ok. Never throws for the file's sake.
ReadResult read_at(int dirfd, const char* name, std::string& out, std::size_t max_bytes);

/// What an errno value means, in words.
std::string error_text(int error);

/// One file to be rewritten: the bytes it was read with and the bytes it shall have.
struct Change {
  std::filesystem::path path;
  std::string before;
  std::string after;
};

/// Writes all changes or none; each path stands once. The old mode stays, a symbolic link stays and what it
/// points to is rewritten. Whatever happens, each file has either its old or its new bytes: a power cut or
/// kill may come between two files, never within one. Throws Error if a file no longer has its `before`, or
/// names the file that could not be written and the reason. Also removes what killed writers left in these
/// folders (see temp_file.hpp).
void write_changes(std::span<const Change> changes);

/// Creates the file, and missing folders above it. False, and nothing done, if something of that name exists.
/// Never leaves a half-written file where the file system knows hard links or exclusive renames. Throws Error
/// "cannot write PATH: reason". Also removes what killed writers left in the folder.
bool create_file(const std::filesystem::path& path, const std::string& text);

/// Adds to the end of a file, which is created if it is not there. Throws Error "cannot write PATH: reason".
void append_to_file(const std::filesystem::path& path, std::string_view text);

/// One file to be created.
struct NewFile {
  std::filesystem::path path;
  std::string text;
};

/// Creates all files, in this order, and then writes all changes; or does nothing of it, and leaves no new
/// folder behind. Returns the first path where something exists already: nothing is done then. Throws as
/// create_file and write_changes. A power cut or kill may come between two files.
std::optional<std::filesystem::path> write_together(std::span<const NewFile> files,
                                                    std::span<const Change> changes);

}  // namespace rapport
