#pragma once
#include <filesystem>
#include <string>

#include "text/scratch_folder.hpp"

namespace rapport {

/// The newest commit that both `revision` and the present one grew from, of the repository that holds
/// `folder`. Throws Error that says what to do where there is no repository, revision or such commit; a
/// shallow clone may lack the last two.
std::string merge_base(const std::filesystem::path& folder, const std::string& revision);

/// The files of a project's folder, and the base file that its rapport.yaml extends, as they were at a
/// commit.
class PastFolder {
 public:
  PastFolder(const std::filesystem::path& root, const std::string& commit);

  /// Where the project's folder stands; it is empty if the commit had none.
  [[nodiscard]] const std::filesystem::path& root() const { return root_; }

 private:
  void check_out(const std::filesystem::path& root, const std::string& tree) const;
  void fetch_base(const std::filesystem::path& root, const std::string& commit) const;

  ScratchFolder scratch_;
  std::filesystem::path root_;
};

}  // namespace rapport
