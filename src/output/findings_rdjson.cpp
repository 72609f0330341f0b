#include <nlohmann/json.hpp>

#include "output/findings.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view severities[] = {"ERROR", "WARNING", "INFO"};

Json position(std::string_view source, std::size_t offset) {
  return {{"line", line_column(source, offset).line}, {"column", byte_column(source, offset)}};
}

Json location_of(const CheckedProject& checked, const Finding& finding) {
  Json location = {{"path", path_of(checked, finding)}};
  if (finding.line > 0)
    location["range"] = {{"start", position(source_of(checked, finding), finding.offset)}};
  return location;
}

Json suggestion(std::string_view source, const Repair& repair) {
  return {{"range", {{"start", position(source, repair.begin)}, {"end", position(source, repair.end)}}},
          {"text", repair.text}};
}

Json diagnostic(const CheckedProject& checked, const Finding& finding) {
  Json entry = {{"message", finding.message},
                {"location", location_of(checked, finding)},
                {"severity", severities[static_cast<std::size_t>(finding.severity)]},
                {"code", {{"value", finding.check->code}}}};
  if (finding.repair)
    entry["suggestions"] = Json::array({suggestion(source_of(checked, finding), *finding.repair)});
  return entry;
}

}  // namespace

std::string findings_rdjson(const Checked& checked) {
  auto diagnostics = Json::array();
  for (const auto& one : checked) {
    for (const auto& finding : one.findings) diagnostics.push_back(diagnostic(one, finding));
  }
  return json_text({{"source", {{"name", "rapport"}}}, {"diagnostics", std::move(diagnostics)}});
}

}  // namespace rapport
