#include "report/brief.hpp"

#include "report/brief_parts.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/to_do.hpp"
#include "report/words_brief.hpp"
#include "report/words_common.hpp"

namespace rapport {
namespace {

constexpr std::size_t most_lines = 10;

using Lines = std::vector<std::string>;

void add_part(const Words& words, std::string heading, Lines lines, Page& page) {
  if (lines.empty()) return;
  const auto all = lines.size();
  if (all > most_lines) {
    lines.resize(most_lines);
    lines.push_back(words.say(word::more, all - most_lines));
  }
  page.push_back(Heading{2, std::move(heading)});
  page.push_back(Bullets{std::move(lines)});
}

/// "ACT-005 Fix the link"; a category where the title is withheld.
std::string name_of(const Material& material, const Record& record) {
  const auto title = is_title_withheld(material, record) ? record["category"].text() : record.title();
  return material.words.say(word::item, record.id, title);
}

Lines done_lines(const Material& material, const Brief& brief) {
  const auto& words = material.words;
  Lines lines;
  for (const auto& done : brief.done) {
    const auto text = done.record == nullptr
                          ? words.say(word::item, done.milestone["id"].text(), done.milestone["title"].text())
                          : words.say(word::in_brackets, name_of(material, *done.record), done.state);
    lines.push_back(words.say(word::label, format_date(done.day), text));
  }
  return lines;
}

/// "ACT-004 Repeat the test (p-qa)", "CHG-003 Separate the networks (decision)", "M4 Installed on site"
std::string what_text(const Material& material, const Waiting& item) {
  const auto& words = material.words;
  if (item.what == Waiting::What::milestone) return words.say(word::item, item.id(), item.title());
  const auto name = item.item ? std::string(item.title()) : name_of(material, *item.record);
  const auto owner = item.what == Waiting::What::action ? (*item.record)["owner"].text() : "";
  return words.say(word::in_brackets, name, owner.empty() ? what_word(words, item.what) : owner);
}

Lines due_lines(const Material& material, const std::vector<Waiting>& items) {
  Lines lines;
  for (const auto& item : items) {
    lines.push_back(material.words.say(word::label, due_cell(material.words, item.due, material.today),
                                       what_text(material, item)));
  }
  return lines;
}

Lines problem_lines(const Material& material, const Brief& brief) {
  const auto& words = material.words;
  auto lines = due_lines(material, brief.overdue);
  for (const auto& [requirement, found] : brief.unproven) {
    lines.push_back(words.say(word::in_brackets, name_of(material, *requirement),
                              words.say(word::label, words[word::verification], words.class_word(found))));
  }
  for (const auto& buffer : brief.strained) lines.push_back(buffer_line(material, buffer));
  for (const auto& [meeting, problem] : brief.problems)
    lines.push_back(words.say(word::label, meeting->id, problem));
  for (const auto* risk : brief.risks) {
    lines.push_back(words.say(word::in_brackets, name_of(material, *risk),
                              words.say(word::grave_risk, *risk_score(*risk))));
  }
  return lines;
}

Lines owed_lines(const Material& material) {
  const auto& words = material.words;
  Lines lines;
  for (const auto& decision : material.needs.decisions) {
    const auto& record = *decision.record;
    auto line = words.say(word::item, record.id, record.title());
    if (decision.due) line = words.say(word::label, due_cell(words, decision.due, material.today), line);
    if (record["if_not_done"])
      line = words.joined(word::semicolon, {line, words.say(word::otherwise, record["if_not_done"].text())});
    lines.push_back(std::move(line));
  }
  return lines;
}

Lines change_lines(const Material& material) {
  const auto& words = material.words;
  Lines lines;
  if (material.changes.open.empty()) return lines;
  lines.push_back(open_changes_line(material));
  for (const auto& change : material.changes.open) {
    const auto& record = *change.record;
    std::vector<std::string> parts = {std::string(record.status())};
    if (!change.priced) parts.emplace_back(words[word::not_priced]);
    if (const auto days = record["impact"]["days"].number())
      parts.push_back(words.say(word::many_days, signed_days(*days)));
    if (const auto cost = record["impact"]["cost"].number()) parts.push_back(money_line(material, *cost));
    lines.push_back(words.say(word::in_brackets, words.say(word::item, record.id, record.title()),
                              words.joined(word::semicolon, parts)));
  }
  return lines;
}

Lines milestone_lines(const Material& material) {
  Lines lines;
  if (material.milestones.empty()) return lines;
  lines.push_back(progress_line(material));
  for (const auto& milestone : material.milestones) {
    if (!milestone.reached) lines.push_back(milestone_line(material, milestone));
  }
  return lines;
}

void add_head(const Material& material, const Brief& brief, Page& page) {
  const auto& words = material.words;
  const auto& file = material.project.file();
  const auto title = file.title();
  page.push_back(
      Heading{1, title.empty() ? std::string(words[word::brief]) : words.say(word::brief_of, title)});
  Bullets lines;
  const auto add = [&](Word label, std::string_view text) {
    if (!text.empty()) lines.items.push_back(words.say(word::label, words[label], text));
  };
  add(word::client, file["client"].text());
  add(word::reported_period,
      words.say(word::span, format_date(brief.period.first), format_date(brief.period.last)));
  add(word::audience, words[material.internal() ? word::internal : word::side_client]);
  if (const auto count = material.project.files_not_read(); count > 0)
    add(word::not_read, words.say(word::not_counted, count));
  page.push_back(std::move(lines));
}

}  // namespace

void add_brief(const Material& material, Page& page) {
  const auto& words = material.words;
  const auto brief = brief_of(material);
  add_head(material, brief, page);
  if (!material.options.intro.empty()) page.push_back(Intro{material.options.intro});
  const auto head_blocks = page.size();
  const auto heading = [&](Word word) { return std::string(words[word]); };
  add_part(words, heading(word::done_in_period), done_lines(material, brief), page);
  add_part(words, words.say(word::due_soon, format_date(brief.due_by)), due_lines(material, brief.due), page);
  add_part(words, heading(word::problems), problem_lines(material, brief), page);
  add_part(words, heading(word::owed), owed_lines(material), page);
  add_part(words, heading(word::changes), change_lines(material), page);
  add_part(words, heading(word::milestones), milestone_lines(material), page);
  if (page.size() == head_blocks) page.push_back(Paragraph{heading(word::nothing)});
}

}  // namespace rapport
