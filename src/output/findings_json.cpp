#include <nlohmann/json.hpp>

#include "output/findings.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

nlohmann::ordered_json as_json(const CheckedProject& checked, const Finding& finding) {
  return {{"code", finding.check->code},
          {"name", finding.check->name},
          {"severity", severity_name(finding.severity)},
          {"file", path_of(checked, finding)},
          {"line", finding.line},
          {"column", finding.column},
          {"record", finding.record},
          {"field", finding.field},
          {"message", finding.message},
          {"remedy", finding.remedy},
          {"fingerprint", fingerprint(finding)}};
}

}  // namespace

std::string findings_json(const Checked& checked) {
  auto findings = nlohmann::ordered_json::array();
  for (const auto& one : checked) {
    for (const auto& finding : one.findings) findings.push_back(as_json(one, finding));
  }
  const auto counts = count(checked);
  return json_text({{"findings", std::move(findings)},
                    {"counts",
                     {{"error", counts.by_severity[0]},
                      {"warning", counts.by_severity[1]},
                      {"info", counts.by_severity[2]}}},
                    {"records", counts.records}});
}

}  // namespace rapport
