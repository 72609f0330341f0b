#include "report/agenda.hpp"

#include "figures/agenda.hpp"
#include "figures/feedback.hpp"
#include "figures/visibility.hpp"
#include "report/cells.hpp"
#include "report/withheld.hpp"
#include "report/words_common.hpp"
#include "report/words_minutes.hpp"

namespace rapport {
namespace {

/// One point: the record, what it is called, and since or until when.
struct Point {
  const Record* record;
  std::string name, when;
};

struct Group {
  Word heading;
  Word item;
  std::vector<Point> points;
};

/// Of feedback the client's own words stay with us.
std::string name_of(const Record& record) {
  if (record.kind->name != "feedback") return std::string(record.title());
  return text_cell(record["category"]);
}

Point action_point(const Words& words, const Record& action, Date today) {
  const auto due = due_cell(words, action["due"].date(), today);
  const auto owner = text_cell(action["owner"]);
  return {&action, name_of(action),
          owner.empty() || due.empty() ? owner + due : words.joined(word::comma, {owner, due})};
}

std::vector<Group> groups_of(const Project& project, Date today, const Words& words) {
  const auto points = agenda_points(project, today);
  Group actions{word::open_actions, word::agenda_action, {}};
  for (const auto* action : points.actions) actions.points.push_back(action_point(words, *action, today));
  Group decisions{word::decisions_needed, word::agenda_decision, {}};
  for (const auto& decision : points.decisions)
    decisions.points.push_back(
        {decision.record, name_of(*decision.record), due_cell(words, decision.due, today)});
  Group changes{word::changes_to_discuss, word::agenda_change, {}};
  for (const auto* change : points.changes) changes.points.push_back({change, name_of(*change), ""});
  Group feedback{word::unanswered_feedback, word::agenda_feedback, {}};
  for (const auto* one : points.feedback) {
    const auto received = date_cell(feedback_dates(*one).received);
    feedback.points.push_back(
        {one, name_of(*one), received.empty() ? "" : words.say(word::received_on, received)});
  }
  Group requirements{word::unagreed_requirements, word::agenda_requirement, {}};
  for (const auto* one : points.requirements) requirements.points.push_back({one, name_of(*one), ""});
  return {std::move(actions), std::move(decisions), std::move(changes), std::move(feedback),
          std::move(requirements)};
}

/// "ACT-004 Repeat the test (p-qa, 2025-08-08 (overdue by 7 days))"
std::string line_of(const Words& words, const Point& point) {
  const auto name = point.name.empty() ? point.record->id : point.record->id + " " + point.name;
  return point.when.empty() ? name : words.joined(word::semicolon, {name, point.when});
}

Page page_of(const Project& project, Date today, const Words& words) {
  Page page = {Heading{1, words.say(word::agenda_for, project.file().title())}};
  for (const auto& group : groups_of(project, today, words)) {
    if (group.points.empty()) continue;
    page.push_back(Heading{2, std::string(words[group.heading])});
    Bullets lines;
    for (const auto& point : group.points) lines.items.push_back(line_of(words, point));
    page.push_back(std::move(lines));
  }
  if (page.size() == 1) page.push_back(Paragraph{std::string(words[word::nothing_to_discuss])});
  return page;
}

}  // namespace

std::vector<Block> proposed_agenda(const Project& project, Date today, Language language) {
  const auto shared = shared_part(project);
  auto page = page_of(shared, today, Words(language));
  Withheld(project, shared).take_out_of(page);
  return page;
}

std::vector<AgendaItem> agenda_items(const Project& project, Date today, Language language) {
  const auto shared = shared_part(project);
  const Withheld withheld(project, shared);
  const Words words(language);
  std::vector<AgendaItem> items;
  for (const auto& group : groups_of(shared, today, words)) {
    for (const auto& [record, name, when] : group.points)
      items.push_back(
          {record->id, withheld.without(words.say(group.item, record->id, name.empty() ? when : name))});
  }
  return items;
}

}  // namespace rapport
