#include <fmt/format.h>

#include "output/findings.hpp"
#include "text/markdown_text.hpp"

namespace rapport {
namespace {

constexpr std::size_t most_rows = 200;  // a step's summary may hold 1 MiB

std::string row_of(const CheckedProject& checked, const Finding& finding) {
  return fmt::format("| {} | {} | {} | {} |\n", severity_name(finding.severity),
                     markdown_text(place_of(checked, finding), Place::cell),
                     markdown_text(finding.message, Place::cell), finding.check->code);
}

}  // namespace

std::string findings_summary(const Checked& checked) {
  std::string rows;
  std::size_t shown = 0, left = 0;
  for (const auto severity : {Severity::error, Severity::warning}) {
    for (const auto& one : checked) {
      for (const auto& finding : one.findings) {
        if (finding.severity != severity) continue;
        if (shown == most_rows) {
          ++left;
          continue;
        }
        rows += row_of(one, finding);
        ++shown;
      }
    }
  }
  auto out = fmt::format("### rapport check\n\n{}\n", count_line(count(checked), Advice::shown));
  if (!rows.empty()) out += "\n| Severity | Where | What | Check |\n| --- | --- | --- | --- |\n" + rows;
  if (left > 0) out += fmt::format("\nand {} more\n", left);
  return out;
}

}  // namespace rapport
