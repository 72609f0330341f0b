#include "report/minutes.hpp"

#include <algorithm>

#include "figures/client_needs.hpp"
#include "figures/meetings.hpp"
#include "figures/questions.hpp"
#include "figures/visibility.hpp"
#include "report/cells.hpp"
#include "report/withheld.hpp"
#include "report/words_common.hpp"
#include "report/words_minutes.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

void demand_minutes(const Record& meeting) {
  if (meeting.kind->name != "meeting")
    throw Error(
        fmt::format("{} is {}; minutes are of a meeting", meeting.id, with_article(meeting.kind->name)));
  if (!meeting.readable())
    throw Error(fmt::format("{} cannot be read; rapport check says why", meeting.file));
  if (!took_place(meeting))
    throw Error(fmt::format("{} is {}; minutes are of a meeting that was held: rapport move {} held",
                            meeting.id, meeting.status(), meeting.id));
  if (is_internal(meeting))
    throw Error(fmt::format("{} is internal; minutes are for the client: rapport set {} visibility=client",
                            meeting.id, meeting.id));
}

/// What the minutes of one meeting are written from.
struct Subject {
  const Project& project;  ///< as the client may know it
  const Record& meeting;
  Words words;
};

/// The records of a kind that name the meeting in a field, by id.
std::vector<const Record*> naming(const Subject& subject, std::string_view kind, std::string_view field) {
  std::vector<const Record*> found;
  for (const auto& link : subject.project.links_to(subject.meeting)) {
    const auto& from = subject.project.records()[link.from];
    if (from.kind->name == kind && top_field(subject.project.value(link)) == field &&
        (found.empty() || found.back() != &from))
      found.push_back(&from);
  }
  return found;
}

void add_line(const Words& words, Word name, const std::string& value, Bullets& lines) {
  if (!value.empty()) lines.items.push_back(words.say(word::label, words[name], value));
}

std::string project_line(const Subject& subject) {
  const auto& file = subject.project.file();
  const auto code = file["code"].text();
  return code.empty() ? std::string(file.title()) : subject.words.say(word::in_brackets, file.title(), code);
}

std::string meeting_line(const Subject& subject) {
  const auto& [project, meeting, words] = subject;
  std::vector<std::string> parts = {meeting.id};
  for (const auto word :
       {words.meeting_type(meeting["type"].text()), words.meeting_mode(meeting["mode"].text())}) {
    if (!word.empty()) parts.emplace_back(word);
  }
  return words.joined(word::comma, parts);
}

std::string agreed_line(const Subject& subject) {
  const auto agreed = subject.meeting["agreed"];
  if (!agreed || !agreed["by"]) return text_cell(agreed["date"]);
  return subject.words.say(word::in_brackets, agreed["date"].text(), agreed["by"].text());
}

/// The last day to object, while that is still open.
std::optional<Date> last_day_to_object(const Subject& subject) {
  for (const auto& minutes : client_needs(subject.project).minutes) {
    if (minutes.meeting == &subject.meeting) return minutes.due;
  }
  return std::nullopt;
}

void add_head(const Subject& subject, Page& page) {
  const auto& [project, meeting, words] = subject;
  page.push_back(Heading{1, words.say(word::minutes_of, meeting.title())});
  Bullets lines;
  add_line(words, word::project, project_line(subject), lines);
  add_line(words, word::client, text_cell(project.file()["client"]), lines);
  add_line(words, word::meeting, meeting_line(subject), lines);
  add_line(words, word::date, text_cell(meeting["date"]), lines);
  add_line(words, word::minutes_sent, text_cell(meeting["issued"]), lines);
  add_line(words, word::objections_until, date_cell(last_day_to_object(subject)), lines);
  add_line(words, word::agreed, agreed_line(subject), lines);
  add_bullets(std::move(lines), page);
}

void add_part(const Words& words, Word heading, Table table, Page& page) {
  if (table.rows.empty()) return;
  page.push_back(Heading{2, std::string(words[heading])});
  page.push_back(without_empty_columns(std::move(table)));
}

std::string role_of(const Project& project, std::string_view id) {
  for (const Value person : project.file()["people"]) {
    if (person["id"].text() == id) return text_cell(person["role"]);
  }
  return "";
}

std::string side_of_person(const Subject& subject, std::string_view id) {
  const Person* person = subject.project.person(id);
  return person == nullptr ? "" : std::string(subject.words.side_word(person->side));
}

void add_people(const Subject& subject, Word heading, std::string_view field, Page& page) {
  const auto& [project, meeting, words] = subject;
  auto table = table_of(words, {{word::person}, {word::role}, {word::side}});
  for (const Value person : meeting[field]) {
    const auto id = person.text();
    table.rows.push_back({std::string(id), role_of(project, id), side_of_person(subject, id)});
  }
  add_part(words, heading, std::move(table), page);
}

void add_points(const Subject& subject, Word heading, std::string_view field, Page& page) {
  Bullets points;
  for (const Value point : subject.meeting[field]) {
    if (point) points.items.push_back(text_cell(point));
  }
  if (points.items.empty()) return;
  page.push_back(Heading{2, std::string(subject.words[heading])});
  page.push_back(std::move(points));
}

void add_reviewed(const Subject& subject, Page& page) {
  const auto& [project, meeting, words] = subject;
  auto table = table_of(words, {{word::id}, {word::title}, {word::result}});
  for (const Value row : meeting["reviewed"]) {
    const Record* record = project.named_by(row["id"]);
    if (record != nullptr)
      table.rows.push_back({record->id, std::string(record->title()), text_cell(row["note"])});
  }
  add_part(words, word::gone_through, std::move(table), page);
}

/// The ids a list names, as far as the client knows those records.
std::string known_ids(const Subject& subject, Value list, const Record* but = nullptr) {
  std::vector<const Record*> known;
  for (const Value item : list) {
    const Record* record = subject.project.named_by(item);
    if (record != nullptr && record != but) known.push_back(record);
  }
  return ids_line(subject.words, known);
}

/// Those made at the meeting, and apart those still to be made.
void add_decisions(const Subject& subject, Page& page) {
  const auto& words = subject.words;
  auto made =
      table_of(words, {{word::id}, {word::title}, {word::decision}, {word::on_record}, {word::decided_by}});
  auto proposed = table_of(words, {{word::id}, {word::title}, {word::question}, {word::on_record}});
  for (const auto* decision : naming(subject, "decision", "meeting")) {
    const auto& row = *decision;
    const auto title = std::string(row.title());
    const auto on = known_ids(subject, row["subject"]);
    if (row.status() == "proposed") proposed.rows.push_back({row.id, title, text_cell(row["question"]), on});
    if (row.status() == "made" || row.status() == "superseded")
      made.rows.push_back({row.id, title, row["chosen"].text() == title ? "" : text_cell(row["chosen"]), on,
                           list_cell(words, row["decided_by"])});
  }
  add_part(words, word::decided_here, std::move(made), page);
  add_part(words, word::still_to_decide, std::move(proposed), page);
}

void add_actions(const Subject& subject, Page& page) {
  const auto& words = subject.words;
  auto table = table_of(words, {{word::id}, {word::title}, {word::owner}, {word::due}, {word::on_record}});
  for (const auto* action : naming(subject, "action", "source")) {
    const auto& row = *action;
    table.rows.push_back({row.id, std::string(row.title()), text_cell(row["owner"]), text_cell(row["due"]),
                          known_ids(subject, row["source"], &subject.meeting)});
  }
  add_part(words, word::actions, std::move(table), page);
}

Page page_of(const Subject& subject) {
  Page page;
  add_head(subject, page);
  add_people(subject, word::attendees, "attendees", page);
  add_people(subject, word::absent, "absent", page);
  add_points(subject, word::agenda, "agenda", page);
  add_points(subject, word::progress_made, "progress", page);
  add_points(subject, word::problems_named, "problems", page);
  add_points(subject, word::solutions, "solutions", page);
  add_reviewed(subject, page);
  add_decisions(subject, page);
  add_actions(subject, page);
  add_points(subject, word::next_steps, "next_steps", page);
  return page;
}

}  // namespace

std::vector<Block> meeting_minutes(const Project& project, const Record& meeting, Language language) {
  demand_minutes(meeting);
  const auto shared = shared_part(project);
  auto page = page_of({shared, *shared.find(meeting.id), Words(language)});
  Withheld(project, shared).take_out_of(page);
  return page;
}

}  // namespace rapport
