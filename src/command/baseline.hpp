#pragma once
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "output/findings.hpp"

namespace rapport {

/// A list of findings that are accepted until somebody puts them right: a line "CODE RECORD FINGERPRINT" for
/// each, sorted, so that two branches that change it merge well. Lines that begin with # are remarks.
class Baseline {
 public:
  /// Throws Error with file and line for a line that is none.
  static Baseline read(const std::filesystem::path& file);
  static std::string text_of(const std::vector<Finding>& findings);

  /// Takes the accepted findings out and returns them; each line accepts one.
  std::vector<Finding> take_from(std::vector<Finding>& findings);
  /// The lines that have accepted nothing, sorted.
  [[nodiscard]] const std::multiset<std::string>& unused() const { return lines_; }

 private:
  std::multiset<std::string> lines_;  ///< those that accepted something leave it
};

}  // namespace rapport
