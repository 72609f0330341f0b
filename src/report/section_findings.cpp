#include "report/lines.hpp"
#include "report/words_summary.hpp"

namespace rapport {
namespace {

std::string place_of(const Finding& finding) {
  return finding.line == 0 ? finding.file : fmt::format("{}:{}", finding.file, finding.line);
}

Table errors_of(const Material& material) {
  const auto& words = material.words;
  Table table;
  for (const auto word : {word::check, word::record, word::place, word::error})
    table.header.emplace_back(words[word]);
  for (const auto& finding : material.findings) {
    if (finding.severity != Severity::error) continue;
    table.rows.push_back(
        {std::string(finding.check->code), finding.record, place_of(finding), finding.message});
  }
  return table;
}

}  // namespace

void write_findings(const Material& material, Page& page) {
  if (!material.internal()) return;
  page.push_back(Heading{2, std::string(material.words[word::findings])});
  page.push_back(Paragraph{finding_counts(material)});
  auto errors = errors_of(material);
  if (!errors.rows.empty()) page.push_back(std::move(errors));
}

}  // namespace rapport
