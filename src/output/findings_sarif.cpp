#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "output/findings.hpp"
#include "text/json_text.hpp"
#include "text/uri.hpp"

namespace rapport {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level_of(Severity severity) {
  return severity == Severity::info ? "note" : severity_name(severity);
}

/// A path as a relative reference.
std::string uri_of(std::string_view path) { return percent_encoded(path, "-._~/"); }

/// "missing-verification-note" as SARIF's readers like names: MissingVerificationNote.
std::string pascal_case(std::string_view name) {
  std::string out;
  bool upper = true;
  for (const char c : name) {
    if (c != '-') out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    upper = c == '-';
  }
  return out;
}

Json rule_of(const Check& check) {
  return {{"id", check.code},
          {"name", pascal_case(check.name)},
          {"shortDescription", {{"text", check.sentence}}},
          {"fullDescription", {{"text", fmt::format("{} {}", check.sentence, check.reason)}}},
          {"help",
           {{"text", fmt::format("{}\n\n{}", check.reason, check.remedy)},
            {"markdown", fmt::format("{}\n\n**What to do:** {}", check.reason, check.remedy)}}},
          {"defaultConfiguration", {{"level", level_of(check.severity)}}},
          {"properties", {{"tags", {check.family()}}}}};
}

/// The rules by their place in the list, which results refer to.
class Rules {
 public:
  Rules() {
    for (const auto* check : checks()) {
      places_.emplace(check, list_.size());
      list_.push_back(rule_of(*check));
    }
  }
  [[nodiscard]] const Json& list() const { return list_; }
  [[nodiscard]] std::size_t place_of(const Check& check) const { return places_.at(&check); }

 private:
  Json list_ = Json::array();
  std::unordered_map<const Check*, std::size_t> places_;
};

Json artifact_of(const CheckedProject& checked, const Finding& finding) {
  return {{"uri", uri_of(path_of(checked, finding))}, {"uriBaseId", "%SRCROOT%"}};
}

Json fix_of(const CheckedProject& checked, const Finding& finding, const Repair& repair) {
  const auto source = source_of(checked, finding);
  const auto begin = line_column(source, repair.begin), end = line_column(source, repair.end);
  const Json replacement = {{"deletedRegion",
                             {{"startLine", begin.line},
                              {"startColumn", begin.column},
                              {"endLine", end.line},
                              {"endColumn", end.column}}},
                            {"insertedContent", {{"text", repair.text}}}};
  return {{"description", {{"text", "what rapport check --fix does"}}},
          {"artifactChanges", Json::array({{{"artifactLocation", artifact_of(checked, finding)},
                                            {"replacements", Json::array({replacement})}}})}};
}

Json location_of(const CheckedProject& checked, const Finding& finding) {
  Json region = {{"startLine", std::max(finding.line, 1U)}};
  if (finding.line > 0) region["startColumn"] = finding.column;
  Json location = {
      {"physicalLocation",
       {{"artifactLocation", {{"uri", uri_of(path_of(checked, finding))}, {"uriBaseId", "%SRCROOT%"}}},
        {"region", std::move(region)}}}};
  if (!finding.record.empty())
    location["logicalLocations"] = Json::array({{{"name", finding.record}, {"kind", "object"}}});
  return location;
}

Json result_of(const CheckedProject& checked, const Finding& finding, const Rules& rules,
               const std::string& occurrence) {
  // GitHub compares alerts by primaryLocationLineHash alone.
  Json result = {
      {"ruleId", finding.check->code},
      {"ruleIndex", rules.place_of(*finding.check)},
      {"level", level_of(finding.severity)},
      {"message", {{"text", finding.message}}},
      {"locations", Json::array({location_of(checked, finding)})},
      {"partialFingerprints", {{"primaryLocationLineHash", occurrence}, {"rapport/v1", occurrence}}}};
  if (finding.repair) result["fixes"] = Json::array({fix_of(checked, finding, *finding.repair)});
  return result;
}

}  // namespace

std::string findings_sarif(const Checked& checked) {
  const Rules rules;
  Occurrences occurrences;
  auto results = Json::array();
  for (const auto& one : checked) {
    for (const auto& finding : one.findings)
      results.push_back(result_of(one, finding, rules, occurrences.of(one, finding)));
  }
  Json driver = {{"name", "rapport"}, {"semanticVersion", RAPPORT_VERSION}, {"rules", rules.list()}};
  Json run = {{"tool", {{"driver", std::move(driver)}}},
              {"columnKind", "unicodeCodePoints"},
              {"results", std::move(results)}};
  return json_text(
      {{"$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
       {"version", "2.1.0"},
       {"runs", Json::array({std::move(run)})}});
}

}  // namespace rapport
