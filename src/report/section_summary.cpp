#include <algorithm>

#include "figures/questions.hpp"
#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/ratings.hpp"

namespace rapport {
namespace {

using Lines = std::vector<std::string>;

void add_requirements(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.requirements);
  if (figures.active.all() == 0) return;
  lines.push_back(coverage_line(material));
  for (const auto& [choice, counts] : figures.by_priority) {
    if (choice != "must") continue;
    lines.push_back(words.say(Word::priority_line, choice, counts.passed(), counts.all(),
                              words.percent(counts.passed(), counts.all())));
  }
  if (figures.implemented > 0) lines.push_back(note_line(material));
}

/// The change that has waited longest for a decision; null if none waits.
const OpenChange* longest_waiting(const std::vector<OpenChange>& open) {
  const auto waits_less = [](const OpenChange& a, const OpenChange& b) { return a.waiting < b.waiting; };
  const auto longest = std::max_element(open.begin(), open.end(), waits_less);
  return longest == open.end() || !longest->waiting ? nullptr : &*longest;
}

void add_changes(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.changes);
  if (figures.all == 0) return;
  Lines open = {open_changes_line(material)};
  std::optional<int> oldest;
  for (const auto& change : figures.open) oldest = std::max(oldest, change.age);
  if (oldest) open.push_back(words.say(Word::oldest, words.days(*oldest)));
  lines.push_back(words.joined(Word::semicolon, open));

  const auto* longest = longest_waiting(figures.open);
  if (longest == nullptr) return;
  const auto waiting = std::count_if(figures.open.begin(), figures.open.end(),
                                     [](const OpenChange& change) { return change.waiting.has_value(); });
  Lines decision = {
      words.say(Word::waiting_line, waiting, longest->record->id, words.days(*longest->waiting))};
  if (longest->due_in) decision.push_back(words.due(*longest->due_in));
  lines.push_back(words.joined(Word::semicolon, decision));
}

void add_milestones(const Material& material, Lines& lines) {
  const auto& [words, milestones] = std::tie(material.words, material.milestones);
  if (milestones.empty()) return;
  Lines parts = {progress_line(material)};
  const auto next = std::find_if(milestones.begin(), milestones.end(),
                                 [](const Milestone& milestone) { return !milestone.reached; });
  if (next != milestones.end())
    parts.push_back(words.say(Word::next_milestone, milestone_line(material, *next)));
  lines.push_back(words.joined(Word::semicolon, parts));
}

void add_feedback(const Material& material, Lines& lines) {
  const auto& [words, figures] = std::tie(material.words, material.feedback);
  if (figures.all == 0) return;
  const auto within = [&](const FeedbackStep& step) { return share_line(words, step.met, step.due()); };
  if (material.internal() && figures.responded.due() + figures.acknowledged.due() > 0)
    lines.push_back(words.say(Word::within_line, within(figures.acknowledged), within(figures.responded)));
  const auto& closed = figures.closed;
  Lines parts = {words.say(Word::closed_line, share_line(words, figures.closed_count(), figures.all))};
  if (auto days = median_line(words, closed.days, closed.waiting, closed.oldest); !days.empty())
    parts.push_back(std::move(days));
  lines.push_back(words.joined(Word::semicolon, parts));
}

void add_risks(const Material& material, Lines& lines) {
  const auto& [words, risks] = std::tie(material.words, material.risks);
  if (risks.all.empty()) return;
  Lines parts = {risks_line(material)};
  const auto& first = *risks.all.front();
  if (const auto score = risk_score(first); score && is_open(first))
    parts.push_back(words.say(Word::highest_risk, *score, first.id));
  lines.push_back(words.joined(Word::semicolon, parts));
}

/// A line for the first rating, and one for the first recommendation, that is about the project as a whole.
void add_satisfaction(const Material& material, Lines& lines) {
  for (const auto& pair : material.surveys) {
    for (const bool is_nps : {false, true}) {
      const auto& questions = pair.latest.questions;
      const auto found =
          std::find_if(questions.begin(), questions.end(), [&](const QuestionFigures& question) {
            return question.is_nps == is_nps && !question.question["category"];
          });
      if (found == questions.end()) continue;
      lines.push_back(rating_line(material.words, pair, static_cast<std::size_t>(found - questions.begin())));
    }
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
    lines.items.push_back(words.say(Word::label, words[Word::findings], finding_counts(material)));
  if (lines.items.empty()) return;
  page.push_back(Heading{2, std::string(words[Word::summary])});
  page.push_back(std::move(lines));
}

}  // namespace rapport
