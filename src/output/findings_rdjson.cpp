#include <nlohmann/json.hpp>

#include "output/findings.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view severities[] = {"ERROR", "WARNING", "INFO"};

Json location_of(const CheckedProject& checked, const Finding& finding) {
  Json location = {{"path", path_of(checked, finding)}};
  if (finding.line > 0)
    location["range"] = {{"start", {{"line", finding.line}, {"column", byte_column(checked, finding)}}}};
  return location;
}

}  // namespace

std::string findings_rdjson(const Checked& checked) {
  auto diagnostics = Json::array();
  for (const auto& one : checked) {
    for (const auto& finding : one.findings) {
      diagnostics.push_back({{"message", finding.message},
                             {"location", location_of(one, finding)},
                             {"severity", severities[static_cast<std::size_t>(finding.severity)]},
                             {"code", {{"value", finding.check->code}}}});
    }
  }
  return json_text({{"source", {{"name", "rapport"}}}, {"diagnostics", std::move(diagnostics)}});
}

}  // namespace rapport
