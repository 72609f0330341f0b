#include "figures/questions.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/ratings.hpp"
#include "report/words_common.hpp"
#include "report/words_summary.hpp"

namespace rapport {
namespace {

using Lines = std::vector<std::string>;

void add_requirements(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.requirements);
  if (figures.active.all() == 0) return;
  lines.push_back(coverage_line(material));
  if (const auto* must = counts_of(figures.by_priority, "must")) {
    lines.push_back(words.say(word::priority_line, "must", must->passed(), must->all(),
                              words.percent(must->passed(), must->all())));
  }
  if (figures.implemented > 0) lines.push_back(note_line(material));
}

void add_changes(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  if (figures.all == 0) return;
  Lines open = {open_changes_line(material)};
  if (const auto oldest = oldest_age(figures)) open.push_back(words.say(word::oldest, words.days(*oldest)));
  lines.push_back(words.joined(word::semicolon, open));

  const auto* longest = longest_waiting(figures);
  if (longest == nullptr) return;
  Lines decision = {words.say(word::waiting_line, waiting_count(figures), figures.open.size(),
                              longest->record->id, words.days(*longest->waiting))};
  if (longest->due_in) decision.push_back(words.due(*longest->due_in));
  lines.push_back(words.joined(word::semicolon, decision));
}

void add_milestones(const Material& material, Lines& lines) {
  const auto& [words, milestones] = std::tie(material.words, material.milestones);
  if (milestones.empty()) return;
  Lines parts = {progress_line(material)};
  if (const auto* next = next_milestone(milestones))
    parts.push_back(words.say(word::next_milestone, milestone_line(material, *next)));
  lines.push_back(words.joined(word::semicolon, parts));
}

void add_feedback(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.feedback);
  if (figures.all == 0) return;
  const auto within = [&](const FeedbackStep& step) { return share_line(words, step.met, step.due()); };
  if (material.internal() && figures.responded.due() + figures.acknowledged.due() > 0)
    lines.push_back(words.say(word::within_line, within(figures.acknowledged), within(figures.responded)));
  const auto& closed = figures.closed;
  Lines parts = {words.say(word::closed_line, share_line(words, figures.closed_count(), figures.all))};
  if (auto days = median_line(words, closed.days, closed.waiting, closed.oldest); !days.empty())
    parts.push_back(std::move(days));
  lines.push_back(words.joined(word::semicolon, parts));
}

void add_risks(const Material& material, Lines& lines) {
  const auto& [words, risks] = std::tie(material.words, material.risks);
  if (risks.all.empty()) return;
  Lines parts = {risks_line(material)};
  const auto& first = *risks.all.front();
  if (const auto score = risk_score(first); score && is_open(first))
    parts.push_back(words.say(word::highest_risk, *score, first.id));
  lines.push_back(words.joined(word::semicolon, parts));
}

void add_satisfaction(const Material& material, Lines& lines) {
  for (const auto& pair : material.surveys) {
    for (const auto place : headline_questions(pair.latest))
      lines.push_back(rating_line(material, pair, place));
  }
}

}  // namespace

void write_summary(const Material& material, Page& page) {
  const auto& words = material.words;
  Bullets lines;
  add_requirements(material, lines.items);
  add_changes(material, lines.items);
  add_milestones(material, lines.items);
  for (const auto& buffer : material.buffers) lines.items.push_back(buffer_line(material, buffer));
  add_satisfaction(material, lines.items);
  add_feedback(material, lines.items);
  if (material.actions.due() > 0) lines.items.push_back(actions_line(material));
  if (auto kept = intervals_line(material); !kept.empty()) lines.items.push_back(std::move(kept));
  add_risks(material, lines.items);
  if (material.internal())
    lines.items.push_back(words.say(word::label, words[word::findings], finding_counts(material)));
  if (lines.items.empty()) return;
  page.push_back(Heading{2, std::string(words[word::summary])});
  page.push_back(std::move(lines));
}

}  // namespace rapport
