#include <fmt/format.h>

#include "output/findings.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::string_view commands[] = {"error", "warning", "notice"};

/// A text within a workflow command: % and line ends stand as %25, %0D, %0A; in a property : and , too.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    out += special ? fmt::format("%{:02X}", static_cast<unsigned>(c)) : std::string(1, c);
  }
  return out;
}

std::string annotation(const CheckedProject& checked, const Finding& finding) {
  std::string properties = "file=" + escaped(visible(path_of(checked, finding)), true);
  if (finding.line > 0) properties += fmt::format(",line={},col={}", finding.line, finding.column);
  properties += fmt::format(",title={} {}", finding.check->code, finding.check->name);
  return fmt::format("::{} {}::{}\n", commands[static_cast<std::size_t>(finding.severity)], properties,
                     escaped(visible(finding.message) + "\n" + visible(finding.remedy), false));
}

}  // namespace

std::string findings_github(const Checked& checked, Advice advice) {
  std::string out;
  for (const auto severity : {Severity::error, Severity::warning, Severity::info}) {
    if (severity == Severity::info && advice == Advice::counted) continue;
    for (const auto& one : checked) {
      for (const auto& finding : one.findings) {
        if (finding.severity == severity) out += annotation(one, finding);
      }
    }
  }
  return out;
}

std::string without_commands(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i);
    if (rest.starts_with("##[") || (line_begins && rest.starts_with("::"))) out += '\\';
    out += text[i];
    line_begins = text[i] == '\n' || (line_begins && text[i] == ' ');
  }
  return out;
}

}  // namespace rapport
