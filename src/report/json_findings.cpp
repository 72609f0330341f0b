#include "report/json.hpp"
#include "report/lines.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

Json errors_json(const Material& material) {
  auto errors = Json::array();
  for (const auto& finding : material.findings) {
    if (finding.severity != Severity::error) continue;
    errors.push_back({{"code", finding.check->code},
                      {"record", text_json(finding.record)},
                      {"file", finding.file},
                      {"line", finding.line},
                      {"message", finding.message}});
  }
  return errors;
}

}  // namespace

Json finding_counts_json(const Material& material) {
  if (!material.internal()) return nullptr;
  const auto [errors, warnings, advice] = counts_by_severity(material.findings);
  return {{"error", errors}, {"warning", warnings}, {"info", advice}};
}

Json findings_json(const Material& material) {
  if (!material.internal()) return nullptr;
  return {{"counts", finding_counts_json(material)}, {"errors", errors_json(material)}};
}

Json method_json(const Material& material) {
  auto samples = Json::array();
  for (const auto& sample : samples_of(material)) {
    const auto& question = *sample.question;
    samples.push_back({{"survey", sample.survey->id},
                       {"question", text_json(question.id())},
                       {"satisfied", share_json(question.satisfied, question.answered)},
                       {"low_percent", Json::parse(tenths_text(sample.interval.low))},
                       {"high_percent", Json::parse(tenths_text(sample.interval.high))},
                       {"indicative", sample.is_indicative()}});
  }
  return {{"samples", std::move(samples)}};
}

}  // namespace rapport
