#include "command/take_records.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/approving.hpp"
#include "command/moving.hpp"
#include "report/report.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int title_width = 72;

Data token(std::string_view text) { return scalar_data(std::string(text), Wording::token); }
Data token(Date date) { return token(format_date(date)); }

Data list_of(const std::vector<std::string>& texts, Wording wording) {
  std::vector<Data> items;
  for (const auto& text : texts) items.push_back(scalar_data(text, wording));
  return list_data(std::move(items));
}

bool is_empty(const Data& value) {
  return value.shape == Shape::list ? value.items.empty()
                                    : value.shape == Shape::scalar && value.text.empty();
}

/// "progress meeting, 2025-05-27", as a sentence begins.
std::string default_title(const Project& project, const MeetingText& meeting) {
  std::string type(Words(report_language(project)).meeting_type(meeting.type));
  if (type[0] >= 'a' && type[0] <= 'z') type[0] = static_cast<char>(type[0] - 'a' + 'A');
  return type + " " + format_date(meeting.date);
}

class Writer {
 public:
  Writer(Draft& draft, const Project& project, const MeetingText& text,
         const std::optional<std::string>& actor)
      : draft_(draft), project_(project), text_(text), actor_(actor), meeting_(begin_meeting()) {}

  Taken write() {
    write_meeting();
    for (const auto& decision : text_.decisions) attempt(decision.at, [&] { write_decision(decision); });
    for (const auto& action : text_.actions) write_action(action);
    for (const auto& feedback : text_.feedback) write_feedback(feedback);
    for (const auto& review : text_.reviewed) attempt(review.at, [&] { write_review(review); });
    return std::move(taken_);
  }

 private:
  template <typename Work>
  void attempt(std::size_t at, const Work& work) {
    try {
      work();
    } catch (const Error& e) {
      taken_.faults.push_back({at, e.what()});
    }
  }

  const Record& create(std::string_view kind) {
    const auto& record = draft_.create(*find_kind(kind));
    taken_.made.push_back(&record);
    return record;
  }

  void note_change(const Record& record) {
    auto& list = project_.find(record.id) == nullptr ? taken_.made : taken_.changed;
    if (std::find(list.begin(), list.end(), &record) == list.end()) list.push_back(&record);
  }

  void set(const Record& record, const char* field, Data value) {
    if (!is_empty(value)) draft_.edit(record, {.route = {std::string(field)}, .value = std::move(value)});
  }

  /// Adds to a list what is not in it yet.
  void extend(const Record& record, const char* field, const std::vector<std::string>& texts,
              Wording wording) {
    if (!draft_.now(record)[field]) return set(record, field, list_of(texts, wording));
    for (const auto& text : texts) {
      const auto there = draft_.now(record)[field];
      if (std::any_of(there.begin(), there.end(), [&](Value item) { return item.text() == text; })) continue;
      draft_.edit(
          record,
          {.kind = Edit::Kind::append, .route = {std::string(field)}, .value = scalar_data(text, wording)});
    }
  }

  // ---- the meeting

  const Record& begin_meeting() {
    const Record* planned = text_.planned.empty() ? nullptr : project_.find(text_.planned);
    if (planned == nullptr) return create("meeting");
    note_change(*planned);
    return *planned;
  }

  void write_head() {
    if (!text_.planned.empty()) {
      if (!text_.title.empty()) set(meeting_, "title", scalar_data(text_.title));
      make_move(draft_, project_, meeting_, {.to = "held", .date = text_.date, .by = actor_});
    } else {
      set(meeting_, "title", scalar_data(text_.title.empty() ? default_title(project_, text_) : text_.title));
      set(meeting_, "status", token("held"));
    }
    set(meeting_, "type", token(text_.type));
    set(meeting_, "date", token(text_.date));
    set(meeting_, "mode", token(text_.mode));
  }

  void write_meeting() {
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

  void write_reviewed() {
    std::vector<Data> rows;
    for (const auto& review : text_.reviewed) {
      auto id = token(review.id);
      rows.push_back(review.note.empty()
                         ? std::move(id)
                         : map_data({{"id", std::move(id)}, {"note", scalar_data(review.note)}}));
    }
    if (rows.empty()) return;
    if (!draft_.now(meeting_)["reviewed"]) return set(meeting_, "reviewed", list_data(std::move(rows)));
    for (auto& row : rows)
      draft_.edit(meeting_, {.kind = Edit::Kind::append, .route = {"reviewed"}, .value = std::move(row)});
  }

  // ---- decisions

  /// What is too long for a title stands in full in another field.
  static std::string title_from(const std::string& words) { return cut_to_width(words, title_width); }

  std::vector<const Record*> movable(const DecisionText& decision) const {
    std::vector<const Record*> found;
    for (const auto& id : decision.subject) {
      const Record* record = project_.find(id);
      if (record->kind->name == "change" || record->kind->name == "requirement") found.push_back(record);
    }
    return found;
  }

  /// Who decides for the client, else the first.
  std::string speaker(const DecisionText& decision) const {
    const auto client = std::find_if(decision.decided_by.begin(), decision.decided_by.end(),
                                     [&](const std::string& person) { return project_.is_client(person); });
    if (client != decision.decided_by.end()) return *client;
    return decision.decided_by.empty() ? "" : decision.decided_by[0];
  }

  /// No line of the text knows what another one does to the same record.
  void demand_once(const Record& record) {
    if (std::find(moved_.begin(), moved_.end(), &record) != moved_.end())
      throw Error(fmt::format("another line moves {} already", record.id));
    moved_.push_back(&record);
  }

  void write_verdict(const DecisionText& text) {
    const auto subjects = movable(text);
    for (const Record* subject : subjects) demand_once(*subject);
    const bool yes = text.verb == DecisionVerb::approve;
    const auto& decision =
        approve(draft_, project_,
                {.subjects = subjects,
                 .by = speaker(text),
                 .date = text_.date,
                 .verdict = yes ? Approval::Verdict::approved : Approval::Verdict::rejected,
                 .meeting = meeting_.id,
                 .chosen = text.words});
    note_change(decision);
    for (const Record* subject : subjects) note_change(*subject);
    extend(decision, "subject", text.subject, Wording::token);
    extend(decision, "decided_by", text.decided_by, Wording::token);
  }

  /// The proposed decision that the line names: it is that one which is made.
  const Record* proposed_in(const DecisionText& text) const {
    for (const auto& id : text.subject) {
      const Record* record = project_.find(id);
      if (record->kind->name == "decision" && record->status() == "proposed") return record;
    }
    return nullptr;
  }

  static std::string without_id(const std::string& words, const std::string& id) {
    if (!words.starts_with(id)) return words;
    const auto rest = words.find_first_not_of(" ,:;", id.size());
    return rest == words.npos ? words : words.substr(rest);
  }

  void write_plain_decision(const DecisionText& text) {
    const Record* proposed = proposed_in(text);
    if (proposed != nullptr) demand_once(*proposed);
    const Record& decision = proposed == nullptr ? create("decision") : *proposed;
    auto subject = text.subject;
    std::erase(subject, decision.id);
    const auto words = proposed == nullptr ? text.words : without_id(text.words, proposed->id);
    if (proposed == nullptr) {
      set(decision, "title", scalar_data(title_from(words)));
      set(decision, "status", token("made"));
    } else {
      const auto by = speaker(text);
      make_move(draft_, project_, decision,
                {.to = "made", .date = text_.date, .by = by.empty() ? actor_ : by, .ref = meeting_.id});
      note_change(decision);
    }
    set(decision, "date", token(text_.date));
    extend(decision, "subject", subject, Wording::token);
    set(decision, "chosen", scalar_data(words));
    extend(decision, "decided_by", text.decided_by, Wording::token);
    set(decision, "evidence", token("minutes"));
    set(decision, "meeting", token(meeting_.id));
  }

  void write_decision(const DecisionText& text) {
    text.verb ? write_verdict(text) : write_plain_decision(text);
  }

  // ---- actions, feedback, what was reviewed

  /// The meeting, and what else the text names.
  Data meeting_and(const std::vector<std::string>& ids) const {
    std::vector<std::string> all = {meeting_.id};
    all.insert(all.end(), ids.begin(), ids.end());
    return list_of(all, Wording::token);
  }

  void write_action(const ActionText& text) {
    const auto& action = create("action");
    set(action, "title", scalar_data(text.title));
    set(action, "status", token("open"));
    set(action, "owner", token(text.owner));
    set(action, "due", token(text.due));
    set(action, "source", meeting_and(text.source));
  }

  void write_feedback(const FeedbackText& text) {
    const auto& feedback = create("feedback");
    set(feedback, "title", scalar_data(title_from(text.words)));
    set(feedback, "status", token("received"));
    set(feedback, "received", token(text_.date));
    set(feedback, "from", token(text.from));
    set(feedback, "channel", token("meeting"));
    set(feedback, "text", scalar_data(text.words));
    set(feedback, "refs", meeting_and(text.refs));
  }

  void write_review(const ReviewText& text) {
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

  Draft& draft_;
  const Project& project_;
  const MeetingText& text_;
  const std::optional<std::string>& actor_;
  Taken taken_;
  std::vector<const Record*> moved_;
  const Record& meeting_;
};

}  // namespace

Taken write_meeting(Draft& draft, const Project& project, const MeetingText& meeting,
                    const std::optional<std::string>& actor) {
  return Writer(draft, project, meeting, actor).write();
}

}  // namespace rapport
