#pragma once
#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "text/error.hpp"
#include "text/file.hpp"

namespace rapport {

/// A file that stands beside its target, with the name `.rapport-<process>-<number>.tmp`, until it takes the
/// target's place. It is removed at the end of its life if it has not. `number` is only where the search for
/// a free name begins.
class TempFile {
 public:
  /// Creates it, empty. Throws as cannot_write, as do the members that write.
  TempFile(std::filesystem::path target, mode_t mode, std::size_t number);
  TempFile(TempFile&& other) noexcept;
  TempFile& operator=(TempFile&&) = delete;
  ~TempFile();

  /// Takes over the target's mode, and its owner and group as far as the system lets us.
  void take_mode();

  enum class Durability { process, power_cut };

  /// Writes the text, safe from what `durability` says, and closes the file. Once only.
  void write(std::string_view text, Durability durability);

  /// Puts it in the place of the target, whatever stands there; 0 or errno.
  int replace_target();

  /// Gives it the target's name if that is free (EEXIST if not); 0 or errno. Falls back from a hard link to
  /// an exclusive rename, where neither is known to writing `text` to the target itself.
  int become_new_target(std::string_view text);

 private:
  std::filesystem::path target_;
  std::filesystem::path path_;
  Descriptor file_;
};

/// Writes all of the text to an open file; 0 or errno.
int write_bytes(int fd, std::string_view text);

/// Error "cannot write PATH: reason".
Error cannot_write(const std::filesystem::path& path, int error);

/// Makes the names in the folder of a file just written safe from a power cut, as far as the file system can,
/// and removes temporary files there that are an hour older than it: their writers were killed.
void finish_folder_of(const std::filesystem::path& written);

}  // namespace rapport
