#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "command/check_output.hpp"
#include "command/session.hpp"

namespace rapport {

struct CheckOptions {
  std::vector<std::string> of;  ///< ids and paths
  std::vector<std::string> only, skip;
  std::string fail_on;
  std::string changed;                   ///< a git revision
  std::string baseline, write_baseline;  ///< files
  CheckOutput output;
  bool verbose = false, fix = false, dry_run = false;
};

/// Checks the projects, each with the findings that the options leave. Says on standard error what a baseline
/// accepts. Throws Error for a word that none of the projects knows.
Checked check_all(Session& session, const std::vector<std::filesystem::path>& roots,
                  const CheckOptions& options);

}  // namespace rapport
