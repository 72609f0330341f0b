#include "report/lines.hpp"

namespace rapport {

std::string coverage_line(const Material& material) {
  const auto& [words, active] = std::tie(material.words, material.requirements.active);
  const auto others =
      words.say(Word::other_classes, active[VerificationClass::stale], active[VerificationClass::failed],
                active[VerificationClass::open], active[VerificationClass::waived]);
  return words.say(Word::coverage_line, active.passed(), active.all(),
                   words.percent(active.passed(), active.all()), others);
}

std::string note_line(const Material& material) {
  const auto& figures = material.requirements;
  return material.words.say(Word::note_line, figures.noted, figures.implemented,
                            material.words.percent(figures.noted, figures.implemented));
}

std::string finding_counts(const Material& material) {
  std::size_t counts[3] = {0, 0, 0};
  for (const auto& finding : material.findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return material.words.say(Word::finding_counts, counts[0], counts[1], counts[2]);
}

std::string open_changes_line(const Material& material) {
  return material.words.say(Word::open_line, material.changes.open.size(), material.changes.all);
}

}  // namespace rapport
