#pragma once
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "check/check.hpp"

namespace rapport {

/// Which findings `check` was asked for.
class Selection {
 public:
  /// Words of --only and --skip: codes, names and families of checks in any case, or "clock". Throws Error
  /// with the nearest name for any other word.
  Selection(const std::vector<std::string>& only, const std::vector<std::string>& skip);

  /// Limits it to those words that are ids of the project, or as seen from `folder` files and folders in it
  /// or around it.
  void limit_to(const Project& project, const std::filesystem::path& folder,
                const std::vector<std::string>& words);
  /// Whether the word is one that the selection was limited to.
  [[nodiscard]] bool found(const std::string& word) const { return found_.contains(word); }

  [[nodiscard]] bool holds(const Finding& finding) const;
  /// Whether the check may have findings that it holds.
  [[nodiscard]] bool holds(const Check& check) const { return holds(check, check.clock); }

 private:
  [[nodiscard]] bool holds(const Check& check, Clock clock) const;
  [[nodiscard]] bool in_files(const std::string& file) const;

  std::vector<std::string> only_, skip_;
  std::set<std::string> found_;
  std::vector<std::string> files_;  ///< files and folders below the project's
  bool limited_ = false;            ///< to files_
};

}  // namespace rapport
