#include "report/agenda.hpp"

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

/// Whether a text has this id as a word, in any case.
bool names(std::string_view text, std::string_view id) {
  const auto folded = lower_case(text);
  const auto wanted = lower_case(id);
  for (auto at = folded.find(wanted); at != folded.npos; at = folded.find(wanted, at + 1)) {
    const auto end = at + wanted.size();
    const bool begins = at == 0 || !is_id_char(folded[at - 1]);
    if (begins && (end == folded.size() || !is_id_char(folded[end]))) return true;
  }
  return false;
}

bool stands_there(const Record& meeting, std::string_view id) {
  for (const Value item : meeting["agenda"]) {
    if (names(item.text(), id)) return true;
  }
  return false;
}

void fill(Session& session, const Record& meeting, Language language) {
  Draft draft(session.project());
  for (const auto& [id, text] : agenda_items(session.project(), session.today(), language)) {
    if (stands_there(meeting, id)) continue;
    draft.edit(meeting, {.kind = Edit::Kind::append, .route = {"agenda"}, .value = scalar_data(text)});
  }
  draft.save();
  session.print("{}\n", session.shown(meeting.file));
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
      ->type_name("MTG-ID");
  app.callback([&session, id] { run(session, *id); });
}

}  // namespace rapport
