#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rapport {

/// The versions that the files below a folder had in the commits that led to the present one.
class History {
 public:
  enum class Extent : std::uint8_t {
    none,     ///< no git, no repository, or no commit
    shallow,  ///< a clone that lacks the older commits
    whole,
  };
  struct Version {
    std::size_t
        age;  ///< place of the commit, from 0 for the newest; no commit stands before one made from it
    std::string commit;
    std::string path;  ///< where the file stood then, relative to the folder
    std::string blob;  ///< git's name for the bytes
  };

  explicit History(const std::filesystem::path& folder);

  [[nodiscard]] Extent extent() const { return extent_; }
  /// The versions of a present file, newest first, renames followed; empty if it was never committed.
  [[nodiscard]] const std::vector<Version>& versions(const std::string& file) const;
  /// The bytes of a version.
  const std::string& text(const Version& version);
  /// The bytes that a present file had in a commit, whether or not that commit touched it.
  [[nodiscard]] std::optional<std::string> text_in(const std::string& commit, const std::string& file) const;

 private:
  void read_log(const std::string& log);

  std::filesystem::path folder_;
  Extent extent_ = Extent::none;
  std::map<std::string, std::vector<Version>> versions_;  ///< by present path
  std::map<std::string, std::string> texts_;              ///< by blob
};

}  // namespace rapport
