#include <algorithm>

#include "report/lines.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"
#include "report/words_requirements.hpp"

namespace rapport {
namespace {

constexpr VerificationClass shown_classes[] = {VerificationClass::passed, VerificationClass::stale,
                                               VerificationClass::failed, VerificationClass::open,
                                               VerificationClass::waived};

std::span<const Record> requirements_of(const Project& project) {
  return project.records(*find_kind("requirement"));
}

std::vector<std::string> coverage_row(const Words& words, std::string label, const ClassCounts& counts) {
  std::vector<std::string> row = {std::move(label), std::to_string(counts.all())};
  for (const auto found : shown_classes) row.push_back(std::to_string(counts[found]));
  row.push_back(words.percent(counts.passed(), counts.all()));
  return row;
}

/// A row a choice; none if no requirement has the field.
void add_split(const Words& words, std::string_view field, const std::vector<ChoiceCounts>& groups,
               Table& table) {
  if (groups.size() == 1 && groups[0].choice.empty()) return;
  for (const auto& [choice, counts] : groups) {
    const auto label = fmt::format("{}: {}", field, choice.empty() ? words[word::not_set] : choice);
    table.rows.push_back(coverage_row(words, label, counts));
  }
}

Table coverage_table(const Material& material) {
  const auto& [words, figures] = std::tie(material.words, material.requirements);
  Table table{.header = {std::string(words[word::active]), std::string(words[word::count])},
              .rows = {coverage_row(words, std::string(words[word::all]), figures.active)},
              .align = {Align::left}};
  for (const auto found : shown_classes) table.header.emplace_back(words.class_word(found));
  table.header.emplace_back(words[word::coverage]);
  table.align.resize(table.header.size(), Align::right);
  add_split(words, "priority", figures.by_priority, table);
  add_split(words, "method", figures.by_method, table);
  return table;
}

Tone tone_of(VerificationClass found) {
  switch (found) {
    case VerificationClass::passed: return Tone::good;
    case VerificationClass::stale: return Tone::fair;
    case VerificationClass::failed: return Tone::poor;
    case VerificationClass::open: return Tone::pale;
    case VerificationClass::waived: return Tone::plain;
  }
  return Tone::plain;
}

/// The first row of the table.
Chart class_chart(const Material& material) {
  const auto& [words, active] = std::tie(material.words, material.requirements.active);
  Chart chart{.title = std::string(words[word::class_chart]), .full = static_cast<double>(active.all())};
  for (const auto found : shown_classes)
    chart.bars.push_back(count_bar(std::string(words.class_word(found)), active[found], tone_of(found)));
  return chart;
}

/// "open (3): REQ-002, REQ-004, REQ-008"; of many only the first.
std::string ids_line(const Material& material, VerificationClass found) {
  constexpr std::size_t most = 12;
  const auto& words = material.words;
  const auto requirements = requirements_of(material.project);
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    const bool counts = is_active(requirements[i]) && material.requirements.verifications[i].found == found;
    if (counts) ids.push_back(requirements[i].id);
  }
  const auto all = ids.size();
  ids.resize(std::min(all, most));
  const auto listed = words.joined(word::comma, ids);
  return words.say(word::label, words.say(word::in_brackets, words.class_word(found), all),
                   all > most ? words.say(word::and_more, listed, all - most) : listed);
}

Bullets remarks(const Material& material) {
  const auto& figures = material.requirements;
  Bullets lines;
  for (const auto found : shown_classes) {
    const bool proven = found == VerificationClass::passed;
    if (!proven && figures.active[found] > 0) lines.items.push_back(ids_line(material, found));
  }
  if (figures.implemented > 0) lines.items.push_back(note_line(material));
  if (figures.unsealed > 0)
    lines.items.push_back(material.words.say(word::unsealed, figures.unsealed, figures.notes));
  return lines;
}

/// "contract: annex A, clause 3.1"
std::string source_cell(const Words& words, Value source) {
  const auto method = source["method"].text();
  const auto ref = source["ref"].text();
  if (method.empty() || ref.empty()) return std::string(method.empty() ? ref : method);
  return words.say(word::label, method, ref);
}

std::vector<std::string> matrix_row(const Words& words, const Record& requirement,
                                    const Verification& verification) {
  std::vector<std::string> row = {requirement.id,
                                  std::string(requirement.title()),
                                  source_cell(words, requirement["source"]),
                                  std::string(requirement["priority"].text()),
                                  std::string(requirement.status()),
                                  std::string(verification_method(requirement, verification))};
  if (!is_active(requirement)) {
    row.insert(row.end(), {"", "—", ""});
    return row;
  }
  const auto proof = proof_of(requirement, verification);
  row.emplace_back(proof.date.text());
  row.emplace_back(words.class_word(verification.found));
  row.emplace_back(proof.evidence.text());
  return row;
}

enum class Nature : std::uint8_t { implied, spoken };

void add_matrix(const Material& material, Nature nature, Word heading, Page& page) {
  const auto& words = material.words;
  Table table;
  for (const auto word : {word::id, word::title, word::source, word::priority, word::status, word::method,
                          word::date, word::result, word::evidence}) {
    table.header.emplace_back(words[word]);
  }
  const auto requirements = requirements_of(material.project);
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    if (is_implicit(requirements[i]) != (nature == Nature::implied)) continue;
    table.rows.push_back(matrix_row(words, requirements[i], material.requirements.verifications[i]));
  }
  if (table.rows.empty()) return;
  page.push_back(Heading{3, std::string(words[heading])});
  page.push_back(without_empty_columns(std::move(table)));
}

}  // namespace

void write_requirements(const Material& material, Page& page) {
  const auto& [words, figures] = std::tie(material.words, material.requirements);
  const auto requirements = requirements_of(material.project);
  if (requirements.empty()) return;
  page.push_back(Heading{2, std::string(words[word::requirements])});
  page.push_back(Paragraph{words.say(word::active_of, requirements.size(), figures.active.all())});
  add_since(material, "requirement", page);
  if (figures.active.all() > 0) {
    page.push_back(class_chart(material));
    page.push_back(coverage_table(material));
  }
  if (auto lines = remarks(material); !lines.items.empty()) page.push_back(std::move(lines));
  const bool apart = std::any_of(requirements.begin(), requirements.end(), is_implicit);
  add_matrix(material, Nature::spoken, apart ? word::explicit_matrix : word::matrix, page);
  add_matrix(material, Nature::implied, word::implicit_matrix, page);
}

}  // namespace rapport
