#pragma once
#include <string>

#include "output/findings.hpp"
#include "text/file.hpp"

namespace rapport {

/// Looks for the safe repairs of all findings.
void find_repairs(CheckedProject& checked, Date today);

/// What `check --fix` does to one project.
struct Fixing {
  std::string diff;  ///< of all files, as `git apply` takes it
  std::vector<Change> changes;
};

/// All repairs of its findings, file by file; in a file that could not be read also those that show only once
/// the first is made. Writes nothing.
Fixing fixing_of(const CheckedProject& checked);

}  // namespace rapport
