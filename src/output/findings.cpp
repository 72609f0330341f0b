#include "output/findings.hpp"

#include <fmt/format.h>

namespace rapport {
namespace {

/// The text that a finding's line is of; nothing for a finding about a file as a whole.
std::string_view source_of(const Project& project, const Finding& finding) {
  if (finding.line == 0) return {};
  const Record* record = finding.file == project.file().file ? &project.file() : project.find(finding.record);
  return record == nullptr || record->file != finding.file ? std::string_view{} : record->document.text();
}

std::size_t line_begin(std::string_view source, std::size_t offset) {
  return offset == 0 ? 0 : source.rfind('\n', offset - 1) + 1;  // npos + 1 is 0
}

}  // namespace

std::span<const FindingsFormat> findings_formats() {
  static constexpr FindingsFormat all[] = {
      {"text", "a line a finding, for people", findings_text},
      {"json", "findings, counts and records",
       [](const Checked& c, const TextStyle&) { return findings_json(c); }},
      {"sarif", "SARIF 2.1.0, for code scanning",
       [](const Checked& c, const TextStyle&) { return findings_sarif(c); }},
      {"github", "annotations of GitHub Actions",
       [](const Checked& c, const TextStyle&) { return findings_github(c, Advice::shown); }},
      {"gitlab", "GitLab Code Quality",
       [](const Checked& c, const TextStyle&) { return findings_gitlab(c); }},
      {"junit", "JUnit XML", [](const Checked& c, const TextStyle&) { return findings_junit(c); }},
      {"rdjson", "for reviewdog", [](const Checked& c, const TextStyle&) { return findings_rdjson(c); }},
  };
  return all;
}

std::string counted(std::size_t n, std::string_view one) {
  return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s");
}

Counts count(const Checked& checked) {
  Counts counts;
  for (const auto& one : checked) {
    counts.records += one.project.records().size();
    for (const auto& finding : one.findings) ++counts.by_severity[static_cast<std::size_t>(finding.severity)];
  }
  return counts;
}

std::string count_line(const Counts& counts, Advice advice) {
  const auto [errors, warnings, infos] = counts.by_severity;
  std::string line = counted(counts.records, "record") + ": ";
  if (counts.findings() == 0) return line + "nothing found";
  line += fmt::format("{}, {}", counted(errors, "error"), counted(warnings, "warning"));
  if (infos > 0)
    line += fmt::format(", {} advice{}", infos, advice == Advice::counted ? " (-v shows it)" : "");
  return line;
}

std::string path_of(const CheckedProject& checked, const Finding& finding) {
  return checked.prefix + finding.file;
}

std::string place_of(const CheckedProject& checked, const Finding& finding) {
  const auto path = path_of(checked, finding);
  return finding.line == 0 ? path : fmt::format("{}:{}:{}", path, finding.line, finding.column);
}

std::string_view line_of(const CheckedProject& checked, const Finding& finding) {
  const auto source = source_of(checked.project, finding);
  const auto begin = line_begin(source, finding.offset);
  const auto line = source.substr(begin, source.find('\n', begin) - begin);
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::size_t byte_column(const CheckedProject& checked, const Finding& finding) {
  const auto source = source_of(checked.project, finding);
  return source.empty() ? 0 : finding.offset - line_begin(source, finding.offset) + 1;
}

std::string Occurrences::of(const CheckedProject& checked, const Finding& finding) {
  const auto key = fingerprint(finding);
  return fmt::format("{}:{}", key, ++seen_[checked.prefix + key]);
}

}  // namespace rapport
