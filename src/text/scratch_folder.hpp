#pragma once
#include <filesystem>

namespace rapport {

/// An empty folder of its own, in the system's place for temporary files, removed with all that is in it at
/// the end of its life.
class ScratchFolder {
 public:
  /// Throws Error "cannot write FOLDER: reason".
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace rapport
