#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"

namespace rapport {

/// What check found in one project.
struct CheckedProject {
  std::string prefix = {};  ///< what leads from the working folder to the project's; empty or ending in /
  Project project;
  std::vector<const Check*> checks = {};  ///< those that ran and were asked for
  std::vector<Finding> findings = {};     ///< of these checks, by file and line
  Severity fail_on = Severity::error;     ///< findings from here on make check fail

  [[nodiscard]] bool fails(const Finding& finding) const { return finding.severity <= fail_on; }
};
using Checked = std::vector<CheckedProject>;

enum class Advice : std::uint8_t { counted, shown };
enum class Color : std::uint8_t { no, yes };
struct TextStyle {
  Advice advice = Advice::counted;
  Color color = Color::no;
  int excerpt = 0;  ///< columns for the line at fault with a caret below it; 0: none
};

/// A way to write all findings, for a person or a program: one file each, findings_NAME.cpp.
struct FindingsFormat {
  enum class Repairs : std::uint8_t { unused, used };

  std::string_view name;  ///< what --format takes
  Repairs repairs;        ///< whether it tells them
  std::string (*write)(const Checked& checked, const TextStyle& style);
};
std::span<const FindingsFormat> findings_formats();

/// One line a finding, `file:line:column: severity: message [CODE]`, and a line that counts.
std::string findings_text(const Checked& checked, const TextStyle& style);
/// {"findings": […], "counts": {error, warning, info}, "records": n}.
std::string findings_json(const Checked& checked);
/// SARIF 2.1.0 (OASIS), as GitHub code scanning takes it: all checks as rules, each finding as a result.
std::string findings_sarif(const Checked& checked);
/// Workflow commands of GitHub Actions, errors first: ten of each severity are shown.
std::string findings_github(const Checked& checked, Advice advice);
/// The text with nothing in it that GitHub Actions would take for a command: a backslash stands before it.
std::string without_commands(std::string_view text);
/// GitLab's Code Quality report: an array, each entry with a fingerprint of its own.
std::string findings_gitlab(const Checked& checked);
/// JUnit XML: a suite a check, a case a record that the check looks at. What makes check fail is a failure;
/// weaker findings are a case's output.
std::string findings_junit(const Checked& checked);
/// reviewdog's DiagnosticResult; columns count bytes.
std::string findings_rdjson(const Checked& checked);
/// A page in Markdown, for $GITHUB_STEP_SUMMARY: the counts, and the first 200 errors and warnings.
std::string findings_summary(const Checked& checked);

// What the writers share.

/// "1 error", "2 errors".
std::string counted(std::size_t n, std::string_view one);

struct Counts {
  std::array<std::size_t, 3> by_severity{};  ///< errors, warnings, advice
  std::size_t records = 0;

  [[nodiscard]] std::size_t findings() const { return by_severity[0] + by_severity[1] + by_severity[2]; }
};
Counts count(const Checked& checked);
/// "11 records: 1 error, 0 warnings, 2 advice (-v shows it)"
std::string count_line(const Counts& counts, Advice advice);

/// The finding's file as seen from the working folder.
std::string path_of(const CheckedProject& checked, const Finding& finding);
/// "file:line:column", or the file alone.
std::string place_of(const CheckedProject& checked, const Finding& finding);
/// The text of the file that a finding names a line of; nothing if it names none.
std::string_view source_of(const CheckedProject& checked, const Finding& finding);
/// The line that the finding names, without its end; nothing if it names none.
std::string_view line_of(const CheckedProject& checked, const Finding& finding);
/// The place of a byte in its line, from 1.
std::size_t byte_column(std::string_view source, std::size_t offset);

/// Numbers findings with the same fingerprint, from 1, in the order it is asked.
class Occurrences {
 public:
  /// The fingerprint and its number, "0123456789ab:1": no two findings have the same.
  std::string of(const CheckedProject& checked, const Finding& finding);

 private:
  std::unordered_map<std::string, int> seen_;
};

}  // namespace rapport
