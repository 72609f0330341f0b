#pragma once
#include <string>
#include <vector>

#include "command/session.hpp"
#include "output/findings.hpp"

namespace rapport {

/// Where `check` writes what it found, and how.
struct CheckOutput {
  std::vector<std::string> formats;  ///< FORMAT or FORMAT=FILE; text to standard output if none goes there
  std::string summary;               ///< file that a page in Markdown is appended to; empty: none
  std::string annotations = "auto";  ///< auto: behind text, within GitHub Actions; or never
  Advice advice = Advice::counted;
};

/// Whether one of its formats tells how findings can be repaired, and whether standard output gets text. Throw
/// as write_findings.
bool tells_repairs(const CheckOutput& output);
bool prints_text(const CheckOutput& output);

/// Writes all of it. Throws Error, before anything is written, for a format that is not there and where two
/// would go to one place.
void write_findings(Session& session, const Checked& checked, const CheckOutput& output);

}  // namespace rapport
