#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace rapport {

/// What `rapport git install` writes into a clone, and takes away again; nothing of it is ever committed.
class GitSetup {
 public:
  /// For the repository that holds `folder`. Throws Error if there is none.
  explicit GitSetup(const std::filesystem::path& folder);

  enum class Hook : std::uint8_t {
    ours,     ///< as install writes it, or none yet
    chained,  ///< somebody's own, which runs rapport check
    other,    ///< somebody's own, which does not
    outside,  ///< hooks lie outside the repository, where other repositories may use them
  };

  /// Each writes what is not there yet and returns the files that it changed. A hook that is somebody's own
  /// is kept.
  std::vector<std::filesystem::path> install();
  /// Takes away what install wrote, if it is still as it was written.
  std::vector<std::filesystem::path> undo();

  [[nodiscard]] Hook hook() const;
  [[nodiscard]] const std::filesystem::path& hook_file() const { return hook_; }

 private:
  [[nodiscard]] std::filesystem::path file_of_git(const std::string& name) const;
  /// The lines for all projects of the repository. Throws Error if there is none.
  [[nodiscard]] std::string attributes() const;
  bool set_attributes(const std::string& block);
  bool set_config();
  bool unset_config();
  bool write_hook();

  std::filesystem::path top_, config_, attributes_, hook_;
};

}  // namespace rapport
