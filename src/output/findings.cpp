#include "output/findings.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "text/width.hpp"

namespace rapport {
namespace {

struct Counts {
  std::size_t by_severity[3] = {0, 0, 0};
  std::size_t records = 0;
};

Counts count(const std::vector<CheckedProject>& projects) {
  Counts counts;
  for (const auto& project : projects) {
    counts.records += project.records;
    for (const auto& finding : project.findings)
      ++counts.by_severity[static_cast<std::size_t>(finding.severity)];
  }
  return counts;
}

std::string number_of(std::size_t n, std::string_view one) {
  return fmt::format("{} {}{}", n, one, n == 1 ? "" : "s");
}

std::string place_of(const Finding& finding) {
  return finding.line == 0 ? finding.file
                           : fmt::format("{}:{}:{}", finding.file, finding.line, finding.column);
}

std::string in_color(Severity severity, Color color) {
  const auto name = std::string(severity_name(severity));
  if (color == Color::no) return name;
  constexpr std::string_view codes[] = {"31", "33", "36"};
  return fmt::format("\x1b[1;{}m{}\x1b[0m", codes[static_cast<std::size_t>(severity)], name);
}

std::string count_line(const Counts& counts, Advice advice) {
  const auto [errors, warnings, infos] = counts.by_severity;
  std::string line = number_of(counts.records, "record") + ": ";
  if (errors + warnings + infos == 0) return line + "nothing found\n";
  line += fmt::format("{}, {}", number_of(errors, "error"), number_of(warnings, "warning"));
  if (infos > 0)
    line += fmt::format(", {} advice{}", infos, advice == Advice::counted ? " (-v shows it)" : "");
  return line + "\n";
}

nlohmann::ordered_json as_json(const std::string& prefix, const Finding& finding) {
  return {{"code", finding.check->code},
          {"name", finding.check->name},
          {"severity", severity_name(finding.severity)},
          {"file", prefix + finding.file},
          {"line", finding.line},
          {"column", finding.column},
          {"record", finding.record},
          {"field", finding.field},
          {"message", finding.message},
          {"remedy", finding.remedy},
          {"fingerprint", fingerprint(finding)}};
}

}  // namespace

std::string findings_text(const std::vector<CheckedProject>& projects, const TextStyle& style) {
  std::string out;
  for (const auto& project : projects) {
    for (const auto& finding : project.findings) {
      if (finding.severity == Severity::info && style.advice == Advice::counted) continue;
      out +=
          fmt::format("{}: {}: {} [{}]\n", visible(project.prefix + place_of(finding)),
                      in_color(finding.severity, style.color), visible(finding.message), finding.check->code);
    }
  }
  return out + count_line(count(projects), style.advice);
}

std::string findings_json(const std::vector<CheckedProject>& projects) {
  auto findings = nlohmann::ordered_json::array();
  for (const auto& project : projects) {
    for (const auto& finding : project.findings) findings.push_back(as_json(project.prefix, finding));
  }
  const auto counts = count(projects);
  nlohmann::ordered_json all = {{"findings", findings},
                                {"counts",
                                 {{"error", counts.by_severity[0]},
                                  {"warning", counts.by_severity[1]},
                                  {"info", counts.by_severity[2]}}},
                                {"records", counts.records}};
  return all.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace rapport
