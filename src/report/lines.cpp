#include "report/lines.hpp"

#include "report/cells.hpp"
#include "report/words_common.hpp"
#include "report/words_summary.hpp"

namespace rapport {
namespace {

/// "1 (ACT-002)"
std::string counted_ids(const Words& words, const std::vector<const Record*>& records) {
  return words.say(word::in_brackets, records.size(), ids_line(words, records));
}

}  // namespace

std::string coverage_line(const Material& material) {
  const auto& [words, active] = std::tie(material.words, material.requirements.active);
  const auto others =
      words.say(word::other_classes, active[VerificationClass::stale], active[VerificationClass::failed],
                active[VerificationClass::open], active[VerificationClass::waived]);
  return words.say(word::coverage_line, active.passed(), active.all(),
                   words.percent(active.passed(), active.all()), others);
}

std::string note_line(const Material& material) {
  const auto& figures = material.requirements;
  return material.words.say(word::note_line, figures.noted, figures.implemented,
                            material.words.percent(figures.noted, figures.implemented));
}

std::array<std::size_t, 3> counts_by_severity(const std::vector<Finding>& findings) {
  std::array<std::size_t, 3> counts{};
  for (const auto& finding : findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return counts;
}

std::string finding_counts(const Material& material) {
  const auto [errors, warnings, advice] = counts_by_severity(material.findings);
  return material.words.say(word::finding_counts, errors, warnings, advice);
}

std::string open_changes_line(const Material& material) {
  return material.words.say(word::open_line, material.changes.open.size(), material.changes.all);
}

std::string progress_line(const Material& material) {
  const auto& milestones = material.milestones;
  return material.words.say(word::progress_line, percent_of(material.words, material.progress),
                            reached_count(milestones), milestones.size());
}

std::string in_unit(const Material& material, const Buffer& buffer, std::int64_t amount) {
  return buffer.in_days ? material.words.days(amount) : money_line(material, amount);
}

std::string percent_of(const Words& words, Fraction share) {
  if (share.whole <= 0) return std::string(words[word::not_available]);
  return words.say(word::percent, percent_number(share.part, share.whole, Decimals::none));
}

std::string milestone_line(const Material& material, const Milestone& milestone) {
  const auto& words = material.words;
  std::vector<std::string> parts = {words.say(word::milestone_at, milestone.row["id"].text(),
                                              milestone.row["title"].text(),
                                              due_cell(words, milestone.due(), material.today))};
  if (milestone.slip.value_or(0) != 0)
    parts.push_back(words.say(word::slip_of, signed_days(*milestone.slip)));
  return words.joined(word::semicolon, parts);
}

std::string buffer_line(const Material& material, const Buffer& buffer) {
  const auto& words = material.words;
  std::vector<std::string> parts = {
      words.say(word::buffer_line, buffer.id(), percent_of(words, buffer.burn()),
                in_unit(material, buffer, buffer.size), percent_of(words, buffer.exposure()))};
  if (material.progress.whole > 0) parts.emplace_back(words.zone_word(zone_of(buffer, material.progress)));
  return words.joined(word::semicolon, parts);
}

std::string actions_line(const Material& material) {
  const auto& [words, actions] = std::tie(material.words, material.actions);
  std::vector<std::string> parts = {
      words.say(word::on_time_line, share_line(words, actions.on_time, actions.due()))};
  if (!actions.late.empty()) parts.push_back(words.say(word::late_line, counted_ids(words, actions.late)));
  if (!actions.overdue.empty())
    parts.push_back(words.say(word::overdue_line, counted_ids(words, actions.overdue)));
  return words.joined(word::semicolon, parts);
}

std::string intervals_line(const Material& material) {
  const auto& [words, meetings] = std::tie(material.words, material.meetings);
  if (!meetings.limit || meetings.gaps.empty()) return "";
  return words.say(word::intervals_line,
                   share_line(words, meetings.kept, static_cast<int>(meetings.gaps.size())),
                   words.days(*meetings.limit));
}

std::string risks_line(const Material& material) {
  const auto& risks = material.risks;
  return material.words.say(word::risks_line, risks.all.size(), risks.open, risks.occurred.size());
}

}  // namespace rapport
