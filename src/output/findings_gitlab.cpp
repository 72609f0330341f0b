#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "output/findings.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

constexpr std::string_view severities[] = {"major", "minor", "info"};

}  // namespace

std::string findings_gitlab(const Checked& checked) {
  auto entries = nlohmann::ordered_json::array();
  Occurrences occurrences;
  for (const auto& one : checked) {
    for (const auto& finding : one.findings) {
      entries.push_back(
          {{"description", fmt::format("{} [{}]", finding.message, finding.check->code)},
           {"check_name", finding.check->name},
           {"fingerprint", one.prefix + occurrences.of(one, finding)},
           {"severity", severities[static_cast<std::size_t>(finding.severity)]},
           {"location",
            {{"path", path_of(one, finding)}, {"lines", {{"begin", std::max(finding.line, 1U)}}}}}});
    }
  }
  return json_text(entries);
}

}  // namespace rapport
