#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "records.hpp"
#include "story.hpp"
#include "words.hpp"

namespace rapport {

namespace {

/// A list of the file and its lines of the canonical form, written together so that they cannot part.
struct Minutes {
  std::string file, canonical;
  void value(std::string_view field, std::string_view text) {
    file += fmt::format("{}: {}\n", field, text);
    canonical += canonical_line(field, text);
  }
  void list(std::string_view field, const std::vector<std::string>& items) {
    file += fmt::format("{}:\n", field);
    for (const auto& item : items) {
      file += fmt::format("  - {}\n", item);
      canonical += canonical_line(field, item);
    }
  }
};

Minutes minutes(std::size_t number, int date) {
  Dice dice(Subject::meeting, number, 1);
  const auto client = dice.pick(std::array<std::string_view, 3>{"c-shift", "c-maint", "c-it"});
  Minutes text;
  text.value("type", number == 1 ? "kickoff" : number % 9 == 0 ? "change_board" : "progress");
  text.value("date", date_of(date));
  text.list("attendees", {"c-ops", std::string(client), "p-pm",
                          std::string(dice.pick(our_people) == "p-pm" ? "p-crm" : "p-eng")});
  text.list("progress", {sentence(Sentence::progress, number), sentence(Sentence::progress, number + 1)});
  text.list("problems", {sentence(Sentence::problem, number)});
  text.list("solutions", {sentence(Sentence::solution, number)});
  text.list("next_steps", {sentence(Sentence::next_step, number)});
  return text;
}

std::string_view mode_of(std::size_t number) {
  return std::array<std::string_view, 3>{"in_person", "online", "hybrid"}[number % 3];
}

}  // namespace

std::string meeting_file(const Plan& plan, std::size_t number) {
  const auto story = meeting_story(plan, number);
  const auto content = minutes(number, story.date);
  auto text = fmt::format("title: Site meeting {}\nstatus: {}\nowner: p-crm\nmode: {}\n", number,
                          story.status, mode_of(number));
  text += content.file;
  if (story.status != "held") text += fmt::format("issued: {}\n", date_of(story.issued));
  if (story.status == "agreed") {
    text += fmt::format("agreed: {{by: c-ops, date: {}, of: {}}}\n", date_of(story.agreed),
                        seal_of(content.canonical));
  }
  return text;
}

namespace {

/// The last meeting up to a day, or the first.
std::string meeting_before(const Plan& plan, int day) {
  const auto count = plan.count(Subject::meeting);
  const auto number = static_cast<std::size_t>(std::max(0, day - 10)) * count / 214;
  return id_of(Subject::meeting, std::clamp<std::size_t>(number, 1, count));
}

std::string decision_on(std::string_view title, int date, std::string_view subject, std::string_view about) {
  return fmt::format("title: {}\nstatus: made\nowner: p-pm\ndate: {}\nsubject: [{}]\nabout: {}\n", title,
                     date_of(date), subject, about);
}

std::string change_decision(const Plan& plan, std::size_t number, const ChangeStory& change) {
  const auto subject = id_of(Subject::change, number);
  const bool client = change.decided_by == "c-ops";
  return decision_on(fmt::format("Decision on {}", subject), change.decided, subject,
                     client ? "major_change" : "other") +
         fmt::format(
             "question: Is {} made, for {} and {} days\noptions: [make it, leave it]\nchosen: {}\nrationale: "
             "{}\n"
             "decided_by: [{}]\nevidence: {}\nmeeting: {}\n",
             subject, change.cost, change.days, change.is_approved ? "make it" : "leave it for now",
             sentence(Sentence::solution, number), change.decided_by, client ? "signed_letter" : "minutes",
             meeting_before(plan, change.decided));
}

std::string design_decision(const Plan& plan, std::size_t number) {
  Dice dice(Subject::decision, number);
  const auto subject = id_of(Subject::requirement, 1 + number * 7 % plan.count(Subject::requirement));
  const int date = 70 + dice.roll(140);
  return decision_on(fmt::format("Way to meet {}", subject), date, subject, "design_choice") +
         fmt::format(
             "question: {}\noptions:\n  - Second controller in cabinet E-{:05}\n  - 在原控制器中增加程序段\n"
             "chosen: Second controller in cabinet E-{:05}\nrationale: {}\ndecided_by: [c-ops, "
             "p-eng]\nevidence: minutes\n"
             "meeting: {}\n",
             sentence(Sentence::problem, number), number, number, sentence(Sentence::solution, number),
             meeting_before(plan, date));
}

}  // namespace

std::string decision_file(const Plan& plan, std::size_t number) {
  if (number <= plan.count(Subject::change)) {
    const auto change = change_story(number);
    if (change.is_decided) return change_decision(plan, number, change);
  }
  return design_decision(plan, number);
}

std::string action_file(const Plan& plan, std::size_t number) {
  Dice dice(Subject::action, number, 1);
  const auto story = action_story(plan, number);
  auto text = fmt::format("title: {}\nstatus: {}\nowner: {}\ndue: {}\nsource: [{}]\ndepartment: {}\n",
                          sentence(Sentence::next_step, number), story.status, dice.pick(our_people),
                          date_of(story.due), story.source,
                          dice.pick(std::array<std::string_view, 3>{"design", "software", "site"}));
  if (story.status != "done") return text + "tags: [site, cabinets]\n";
  return text + fmt::format(
                    "done_on: {}\nresult: {}\nevidence: {}\nlog:\n  - {{date: {}, status: done, by: p-pm, "
                    "note: seen on site}}\n",
                    date_of(story.done_on), sentence(Sentence::progress, number), evidence_path(number),
                    date_of(story.done_on));
}

}  // namespace rapport
