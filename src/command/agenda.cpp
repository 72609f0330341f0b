#include "report/agenda.hpp"

#include <algorithm>
#include <unordered_set>

#include "command/command.hpp"
#include "command/options.hpp"
#include "model/id.hpp"
#include "project/draft.hpp"
#include "report/markdown.hpp"
#include "report/report.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

const Record& planned_meeting(Session& session, const std::string& id) {
  const auto& meeting = session.record(id);
  if (meeting.kind->name != "meeting")
    throw Error(
        fmt::format("{} is {}; an agenda is of a meeting", meeting.id, with_article(meeting.kind->name)));
  if (meeting.status() != "planned")
    throw Error(fmt::format("{} is {}; only the agenda of a planned meeting is filled", meeting.id,
                            meeting.status()));
  return meeting;
}

bool is_id_char(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/// The words that an agenda has already and that may be ids, in lower case.
std::unordered_set<std::string> words_in(Value agenda) {
  std::unordered_set<std::string> words;
  for (const Value item : agenda) {
    const auto text = lower_case(item.text());
    for (auto begin = text.begin(); begin != text.end();) {
      begin = std::find_if(begin, text.end(), is_id_char);
      const auto end = std::find_if_not(begin, text.end(), is_id_char);
      words.emplace(begin, end);
      begin = end;
    }
  }
  return words;
}

void fill(Session& session, const Record& meeting, Language language) {
  const auto there = words_in(meeting["agenda"]);
  std::vector<Data> fresh;
  for (const auto& [id, text] : agenda_items(session.project(), session.today(), language)) {
    if (!there.contains(lower_case(id))) fresh.push_back(scalar_data(text));
  }
  if (!fresh.empty()) {
    Draft draft(session.project());
    draft.edit(meeting,
               {.kind = Edit::Kind::append, .route = {"agenda"}, .value = list_data(std::move(fresh))});
    draft.save();
  }
  session.print("{}\n", Session::for_reader(session.shown(meeting.file)));
}

void run(Session& session, const std::string& id) {
  const auto language = report_language(session.project());
  if (!id.empty()) return fill(session, planned_meeting(session, id), language);
  session.out += to_markdown(proposed_agenda(session.project(), session.today(), language));
}

}  // namespace

void declare_agenda(CLI::App& app, Session& session) {
  const auto id = std::make_shared<std::string>();
  app.add_option("id", *id, "a planned meeting, whose agenda gets what is not in it yet")
      ->type_name("[MTG-ID]");
  app.callback([&session, id] { run(session, *id); });
}

}  // namespace rapport
