#pragma once
#include <filesystem>
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

  /// Limits it to these ids of the project, and files and folders as seen from `folder`. Throws Error for a
  /// word that is neither.
  void limit_to(const Project& project, const std::filesystem::path& folder,
                const std::vector<std::string>& words);

  [[nodiscard]] bool holds(const Finding& finding) const;
  /// Whether the check may have findings that it holds.
  [[nodiscard]] bool holds(const Check& check) const { return holds(check, check.clock); }

 private:
  [[nodiscard]] bool holds(const Check& check, Clock clock) const;
  [[nodiscard]] bool in_files(const std::string& file) const;

  std::vector<std::string> only_, skip_;
  std::vector<std::string> files_;  ///< files and folders below the project's; empty: all
};

}  // namespace rapport
