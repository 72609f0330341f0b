#include "command/take_records.hpp"

#include "command/moving.hpp"
#include "command/take_writer.hpp"
#include "report/report.hpp"

namespace rapport {
namespace {

/// "progress meeting, 2025-05-27", as a sentence begins.
std::string default_title(const Project& project, const MeetingText& meeting) {
  std::string type(Words(report_language(project)).meeting_type(meeting.type));
  if (type[0] >= 'a' && type[0] <= 'z') type[0] = static_cast<char>(type[0] - 'a' + 'A');
  return type + " " + format_date(meeting.date);
}

}  // namespace

// ---- the meeting

const Record& TakeWriter::begin_meeting() {
  const Record* planned = text_.planned.empty() ? nullptr : project_.find(text_.planned);
  if (planned == nullptr) return create("meeting");
  note_change(*planned);
  return *planned;
}

void TakeWriter::write_head() {
  if (!text_.planned.empty()) {
    if (!text_.title.empty()) set(meeting_, "title", scalar_data(text_.title));
    make_move(draft_, project_, meeting_, {.to = "held", .date = text_.date, .by = actor_});
  } else {
    set(meeting_, "title", scalar_data(text_.title.empty() ? default_title(project_, text_) : text_.title));
    set(meeting_, "status", token_data("held"));
  }
  set(meeting_, "type", token_data(text_.type));
  set(meeting_, "date", token_data(format_date(text_.date)));
  set(meeting_, "mode", token_data(text_.mode));
}

void TakeWriter::write_meeting() {
  write_head();
  set(meeting_, "attendees", list_of(text_.attendees, Wording::token));
  set(meeting_, "absent", list_of(text_.absent, Wording::token));
  extend(meeting_, "agenda", text_.agenda, Wording::free_text);
  extend(meeting_, "progress", text_.progress, Wording::free_text);
  extend(meeting_, "problems", text_.problems, Wording::free_text);
  extend(meeting_, "solutions", text_.solutions, Wording::free_text);
  extend(meeting_, "next_steps", text_.next_steps, Wording::free_text);
  write_reviewed();
  if (text_.issued) write_state(draft_, meeting_, {.to = "issued", .date = *text_.issued, .by = actor_});
}

void TakeWriter::write_reviewed() {
  std::vector<Data> rows;
  for (const auto& review : text_.reviewed) {
    auto id = token_data(review.id);
    rows.push_back(review.note.empty()
                       ? std::move(id)
                       : map_data({{"id", std::move(id)}, {"note", scalar_data(review.note)}}));
  }
  if (rows.empty()) return;
  if (!draft_.now(meeting_)["reviewed"]) return set(meeting_, "reviewed", list_data(std::move(rows)));
  for (auto& row : rows)
    draft_.edit(meeting_, {.kind = Edit::Kind::append, .route = {"reviewed"}, .value = std::move(row)});
}

// ---- actions, feedback, what was reviewed

/// The meeting, and what else the text names.
Data TakeWriter::meeting_and(const std::vector<std::string>& ids) const {
  std::vector<std::string> all = {meeting_.id};
  all.insert(all.end(), ids.begin(), ids.end());
  return list_of(all, Wording::token);
}

void TakeWriter::write_action(const ActionText& text) {
  const auto& action = create("action");
  set(action, "title", scalar_data(text.title));
  set(action, "status", token_data("open"));
  set(action, "owner", token_data(text.owner));
  set(action, "due", token_data(format_date(text.due)));
  set(action, "source", meeting_and(text.source));
}

void TakeWriter::write_feedback(const FeedbackText& text) {
  const auto& feedback = create("feedback");
  set(feedback, "title", scalar_data(title_from(text.words)));
  set(feedback, "status", token_data("received"));
  set(feedback, "received", token_data(format_date(text_.date)));
  set(feedback, "from", token_data(text.from));
  set(feedback, "channel", token_data("meeting"));
  set(feedback, "text", scalar_data(text.words));
  set(feedback, "refs", meeting_and(text.refs));
}

void TakeWriter::write_review(const ReviewText& text) {
  const Record& action = *project_.find(text.id);
  if (text.state.empty() || action.status() == text.state) return;
  demand_once(action);
  Move move{.to = text.state, .date = text.date.value_or(text_.date), .by = actor_, .ref = meeting_.id};
  const bool result = text.state == "done" && !action["result"];
  if (!result) move.note = text.result;
  demand_move(project_, action, move);
  if (result) set(action, "result", scalar_data(text.result));
  make_move(draft_, project_, action, move);
  note_change(action);
}

Taken write_meeting(Draft& draft, const Project& project, const MeetingText& meeting,
                    const std::optional<std::string>& actor) {
  return TakeWriter(draft, project, meeting, actor).write();
}

}  // namespace rapport
