#pragma once
#include <string>
#include <vector>

#include "check/check.hpp"

namespace rapport {

/// What check found in one project.
struct CheckedProject {
  std::string prefix = {};  ///< what leads from the working folder to the project's; empty or ending in /
  std::size_t records = 0;
  std::vector<Finding> findings = {};
  Severity fail_on = Severity::error;
};

enum class Advice : std::uint8_t { counted, shown };
enum class Color : std::uint8_t { no, yes };
struct TextStyle {
  Advice advice = Advice::counted;
  Color color = Color::no;
};

/// One line a finding, `file:line:column: severity: message [CODE]`, and a line that counts.
std::string findings_text(const std::vector<CheckedProject>& projects, const TextStyle& style);

/// {"findings": […], "counts": {error, warning, info}, "records": n}, always with all findings.
std::string findings_json(const std::vector<CheckedProject>& projects);

}  // namespace rapport
