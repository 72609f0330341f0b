#include "report/brief.hpp"

#include <algorithm>

#include "figures/questions.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/to_do.hpp"

namespace rapport {
namespace {

constexpr std::chrono::days week{7};
constexpr std::size_t most_lines = 10;

using Lines = std::vector<std::string>;

void add_part(const Words& words, std::string heading, Lines lines, Page& page) {
  if (lines.empty()) return;
  const auto all = lines.size();
  if (all > most_lines) {
    lines.resize(most_lines);
    lines.push_back(words.say(Word::more, all - most_lines));
  }
  page.push_back(Heading{2, std::move(heading)});
  page.push_back(Bullets{std::move(lines)});
}

/// "ACT-005 Fix the link"; of feedback the client reads the category: the title may quote one of them.
std::string name_of(const Material& material, const Record& record) {
  const bool quoted = !material.internal() && record.kind->name == "feedback";
  return material.words.say(Word::item, record.id, quoted ? record["category"].text() : record.title());
}

/// What was only begun in the period is nothing done.
bool is_done(const Reached& reached) {
  constexpr std::string_view done =
      "verified|accepted|held|agreed|made|done|approved|implemented|closed|responded|published|occurred|"
      "rejected";
  return word_place(done, reached.state).has_value();
}

Lines done_lines(const Material& material, const Period& period) {
  const auto& words = material.words;
  std::vector<std::pair<Date, std::string>> done;
  for (const auto& milestone : material.milestones) {
    if (milestone.reached && period.holds(milestone.expected))
      done.emplace_back(*milestone.expected,
                        words.say(Word::item, milestone.row["id"].text(), milestone.row["title"].text()));
  }
  for (const auto& record : material.project.records()) {
    const auto reached = reached_in(record, period);
    const auto last = std::find_if(reached.rbegin(), reached.rend(), is_done);
    if (last == reached.rend()) continue;
    done.emplace_back(last->day, words.say(Word::in_brackets, name_of(material, record), last->state));
  }
  std::stable_sort(done.begin(), done.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  Lines lines;
  for (const auto& [day, text] : done) lines.push_back(words.say(Word::label, format_date(day), text));
  return lines;
}

/// "ACT-004 Repeat the test (p-qa)", "CHG-003 Separate the networks (decision)", "M4 Installed on site"
std::string what_text(const Material& material, const Waiting& item) {
  const auto& words = material.words;
  if (item.what == Waiting::What::milestone) return words.say(Word::item, item.id(), item.title());
  const auto name = item.item ? std::string(item.title()) : name_of(material, *item.record);
  const auto owner = item.what == Waiting::What::action ? (*item.record)["owner"].text() : "";
  return words.say(Word::in_brackets, name, owner.empty() ? what_word(words, item.what) : owner);
}

std::string due_line(const Material& material, const Waiting& item) {
  return material.words.say(Word::label, due_cell(material.words, item.due, material.today),
                            what_text(material, item));
}

/// What is within our own limits is not for the client to read, nor is a claim that is not made yet.
bool is_ours_alone(Waiting::What what) {
  using What = Waiting::What;
  return what == What::acknowledge || what == What::answer || what == What::assess || what == What::issue ||
         what == What::notice;
}

/// What is due from `first` to `last`.
Lines lines_due(const Material& material, Date first, Date last) {
  Lines lines;
  for (const auto& item : all_waiting(material.project, material.today)) {
    if (!item.due || *item.due < first || *item.due > last) continue;
    if (material.internal() || !is_ours_alone(item.what)) lines.push_back(due_line(material, item));
  }
  return lines;
}

/// Requirements whose proof failed or is out of date, or that are implemented without any.
void add_proofs(const Material& material, Lines& lines) {
  const auto& words = material.words;
  const auto requirements = material.project.records(*find_kind("requirement"));
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    const auto& requirement = requirements[i];
    const auto& proof = material.requirements.verifications[i];
    const bool bad = proof.found == VerificationClass::failed || proof.found == VerificationClass::stale;
    const bool missing = proof.found == VerificationClass::open && !proof.latest &&
                         at_or_after(*requirement.kind, requirement.status(), "implemented");
    if (!is_active(requirement) || (!bad && !missing)) continue;
    lines.push_back(
        words.say(Word::in_brackets, name_of(material, requirement),
                  words.say(Word::label, words[Word::verification], words.class_word(proof.found))));
  }
}

/// The open risks from the score on that calls for a response (see figures/risks.hpp), at most three.
void add_risks(const Material& material, Lines& lines) {
  constexpr std::size_t most_risks = 3;
  const int grave = grave_score(material.project);
  std::size_t told = 0;
  for (const auto* risk : material.risks.all) {
    const auto score = risk_score(*risk);
    if (score.value_or(0) < grave || risk->status() != "open" || ++told > most_risks) continue;
    lines.push_back(material.words.say(Word::in_brackets, name_of(material, *risk),
                                       material.words.say(Word::grave_risk, *score)));
  }
}

/// What is overdue; proofs; buffers out of the green; what the meetings of the period named; the gravest
/// risks.
Lines problem_lines(const Material& material, const Period& period) {
  auto lines = lines_due(material, Date::min(), material.today - std::chrono::days(1));
  add_proofs(material, lines);
  for (const auto& buffer : material.buffers) {
    const bool green = zone_of(buffer, material.progress) == Zone::green;
    const bool covered = buffer.size <= 0 || !is_below({1, 1}, buffer.exposure());
    if (!green || !covered) lines.push_back(buffer_line(material, buffer));
  }
  for (const auto* meeting : material.meetings.held) {
    if (!period.holds((*meeting)["date"].date())) continue;
    for (const Value problem : (*meeting)["problems"])
      lines.push_back(material.words.say(Word::label, meeting->id, problem.text()));
  }
  add_risks(material, lines);
  return lines;
}

Lines owed_lines(const Material& material) {
  const auto& words = material.words;
  Lines lines;
  for (const auto& decision : material.needs.decisions) {
    const auto& record = *decision.record;
    auto line = words.say(Word::item, record.id, record.title());
    if (decision.due) line = words.say(Word::label, due_cell(words, decision.due, material.today), line);
    if (record["if_not_done"])
      line = words.joined(Word::semicolon, {line, words.say(Word::otherwise, record["if_not_done"].text())});
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
    if (!change.priced) parts.emplace_back(words[Word::not_priced]);
    if (const auto days = record["impact"]["days"].number())
      parts.push_back(words.say(Word::many_days, signed_days(*days)));
    if (const auto cost = record["impact"]["cost"].number()) parts.push_back(money_line(material, *cost));
    lines.push_back(words.say(Word::in_brackets, words.say(Word::item, record.id, record.title()),
                              words.joined(Word::semicolon, parts)));
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

void add_head(const Material& material, const Period& period, Page& page) {
  const auto& words = material.words;
  const auto& file = material.project.file();
  const auto title = file.title();
  page.push_back(
      Heading{1, title.empty() ? std::string(words[Word::brief]) : words.say(Word::brief_of, title)});
  Bullets lines;
  if (file["client"])
    lines.items.push_back(words.say(Word::label, words[Word::client], file["client"].text()));
  lines.items.push_back(
      words.say(Word::label, words[Word::reported_period],
                words.say(Word::span, format_date(period.first), format_date(period.last))));
  lines.items.push_back(words.say(Word::label, words[Word::audience],
                                  words[material.internal() ? Word::internal : Word::side_client]));
  page.push_back(std::move(lines));
}

}  // namespace

void add_brief(const Material& material, Page& page) {
  const auto& words = material.words;
  const Period period{material.options.since.value_or(material.today - week), material.today};
  add_head(material, period, page);
  if (!material.options.intro.empty()) page.push_back(Intro{material.options.intro});
  const auto head_blocks = page.size();
  const auto heading = [&](Word word) { return std::string(words[word]); };
  add_part(words, heading(Word::done_in_period), done_lines(material, period), page);
  add_part(words, words.say(Word::due_soon, format_date(material.today + week)),
           lines_due(material, material.today, material.today + week), page);
  add_part(words, heading(Word::problems), problem_lines(material, period), page);
  add_part(words, heading(Word::owed), owed_lines(material), page);
  add_part(words, heading(Word::changes), change_lines(material), page);
  add_part(words, heading(Word::milestones), milestone_lines(material), page);
  if (page.size() == head_blocks) page.push_back(Paragraph{heading(Word::nothing)});
}

}  // namespace rapport
