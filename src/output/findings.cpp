#include "output/findings.hpp"

#include <fmt/format.h>

#include "text/line.hpp"

namespace rapport {

std::span<const FindingsFormat> findings_formats() {
  using enum FindingsFormat::Repairs;
  static constexpr FindingsFormat all[] = {
      {"text", unused, findings_text},
      {"json", unused, [](const Checked& c, const TextStyle&) { return findings_json(c); }},
      {"sarif", used, [](const Checked& c, const TextStyle&) { return findings_sarif(c); }},
      {"github", unused,
       [](const Checked& c, const TextStyle&) { return findings_github(c, Advice::shown); }},
      {"gitlab", unused, [](const Checked& c, const TextStyle&) { return findings_gitlab(c); }},
      {"junit", unused, [](const Checked& c, const TextStyle&) { return findings_junit(c); }},
      {"rdjson", used, [](const Checked& c, const TextStyle&) { return findings_rdjson(c); }},
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

std::string_view source_of(const CheckedProject& checked, const Finding& finding) {
  const Record* record = finding.line == 0 ? nullptr : record_of(checked.project, finding);
  return record == nullptr ? std::string_view{} : record->document.text();
}

std::string_view line_of(const CheckedProject& checked, const Finding& finding) {
  const auto line = line_at(source_of(checked, finding), finding.offset).text;
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::size_t byte_column(std::string_view source, std::size_t offset) {
  return offset - line_at(source, offset).begin + 1;
}

std::string Occurrences::of(const CheckedProject& checked, const Finding& finding) {
  const auto key = fingerprint(finding);
  return fmt::format("{}:{}", key, ++seen_[checked.prefix + key]);
}

}  // namespace rapport
