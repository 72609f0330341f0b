#include "command/take_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/take_head.hpp"
#include "command/take_parts.hpp"
#include "project/references.hpp"

namespace rapport {
namespace {

class MeetingReader {
 public:
  MeetingReader(const Project& project, Date today) : project_(project), today_(today) {}

  MeetingText read(std::string_view text) {
    const auto list = read_entries(text);
    meeting_.faults = list.faults;
    if (list.entries.empty()) {
      meeting_.faults.push_back(
          {0, "there is nothing in it; begin with the meeting, as in: progress meeting 2025-05-27 hybrid"});
      return std::move(meeting_);
    }
    for (const auto& entry : list.entries) {
      if (!entry.text.empty()) read_entry(entry);
    }
    demand_new_meeting(project_, meeting_);
    std::stable_sort(meeting_.faults.begin(), meeting_.faults.end(),
                     [](const TextFault& a, const TextFault& b) { return a.at < b.at; });
    return std::move(meeting_);
  }

 private:
  void read_entry(const Entry& entry) {
    switch (entry.label) {
      case Label::head: return read_head(project_, entry, today_, meeting_);
      case Label::title: meeting_.title = entry.text; return;
      case Label::attendees: return read_people(entry, meeting_.attendees);
      case Label::absent: return read_people(entry, meeting_.absent);
      case Label::agenda: meeting_.agenda.push_back(entry.text); return;
      case Label::progress: meeting_.progress.push_back(entry.text); return;
      case Label::problem: meeting_.problems.push_back(entry.text); return;
      case Label::solution: meeting_.solutions.push_back(entry.text); return;
      case Label::next: meeting_.next_steps.push_back(entry.text); return;
      case Label::decided: return read_decision(entry);
      case Label::action: return read_action(entry);
      case Label::feedback: return read_feedback(entry);
      case Label::reviewed: return read_reviewed(entry);
      case Label::issued: return read_issued(entry);
    }
  }

  void fault(const Entry& entry, std::size_t place, std::string message) {
    meeting_.faults.push_back({entry.source(place), std::move(message)});
  }

  void check_person(const Entry& entry, const Part& part) {
    if (auto wrong = wrong_with_person(project_, part.text); !wrong.empty())
      fault(entry, part.begin, std::move(wrong));
  }

  void read_people(const Entry& entry, std::vector<std::string>& into) {
    for (auto person : parts_of(entry.text)) {
      if (person.text.starts_with('@')) person.text.erase(0, 1);
      check_person(entry, person);
      if (std::find(into.begin(), into.end(), person.text) == into.end()) into.push_back(person.text);
    }
  }

  Tail tail(const Entry& entry, Dated dated) {
    auto tail = tail_of(project_, entry.text, dated, meeting_.date);
    for (const auto& id : tail.unknown) fault(entry, id.begin, missing_record(project_, id.text));
    for (const auto& person : tail.persons) check_person(entry, person);
    return tail;
  }

  /// The only person of an entry that has room for one.
  std::string only(const Entry& entry, const Tail& tail, std::string_view what) {
    if (tail.persons.size() > 1) fault(entry, tail.persons[1].begin, std::string(what));
    return tail.persons.empty() ? "" : tail.persons[0].text;
  }

  [[nodiscard]] bool can_be_decided(const Part& id) const {
    const auto kind = project_.find(id.text)->kind->name;
    return kind == "change" || kind == "requirement";
  }

  void read_decision(const Entry& entry) {
    const auto tail = this->tail(entry, Dated::no);
    DecisionText decision{.at = entry.at,
                          .words = tail.text,
                          .subject = texts_of(tail.ids),
                          .decided_by = texts_of(tail.persons)};
    if (std::any_of(tail.ids.begin(), tail.ids.end(), [&](const Part& id) { return can_be_decided(id); }))
      read_verb(decision);
    if (decision.verb && decision.decided_by.empty())
      fault(entry, entry.text.size(), "say who decides, as @person");
    if (!decision.verb && decision.words.empty()) fault(entry, 0, "say what was decided");
    meeting_.decisions.push_back(std::move(decision));
  }

  /// The verb stands first, or behind the ids; with nothing else in the text, that needs no words of its own.
  void read_verb(DecisionText& decision) {
    std::vector<Part> unknown;
    std::string_view text = decision.words;
    auto without_ids = std::string();
    std::size_t from = 0;
    for (const auto& id : ids_in(project_, text, unknown)) {
      without_ids += text.substr(from, id.begin - from);
      from = id.end;
    }
    without_ids += text.substr(from);
    auto rest = after_word(without_ids);
    for (const std::string_view word : {"to", "is", "are", "was", "were"}) {
      if (first_word(rest) == word) rest = after_word(rest.substr(word.size()));
    }
    const auto found = find_decision_verb(rest);
    if (!found) return;
    decision.verb = found->verb;
    if (after_word(rest.substr(found->size)).empty()) decision.words.clear();
  }

  void read_action(const Entry& entry) {
    const auto tail = this->tail(entry, Dated::yes);
    const auto owner = only(entry, tail, "an action has one owner; write a line for each");
    const auto end = entry.text.size();
    if (tail.text.empty()) fault(entry, 0, "say what is to be done");
    if (owner.empty() && !tail.date) {
      fault(entry, end, "say whose it is and by when, as in: @p-eng 6-10");
    } else if (owner.empty()) {
      fault(entry, end, "say whose it is, as @person");
    } else if (!tail.date) {
      fault(entry, end, "say by when, with a date at the end: 2025-06-10, 6-10, fri or +14d");
    }
    meeting_.actions.push_back({.at = entry.at,
                                .title = tail.text,
                                .owner = owner,
                                .due = tail.date.value_or(meeting_.date),
                                .source = texts_of(tail.ids)});
  }

  void read_feedback(const Entry& entry) {
    const auto tail = this->tail(entry, Dated::no);
    const auto from = only(entry, tail, "feedback is of one person; write a line for each");
    if (tail.text.empty()) fault(entry, 0, "say what they said");
    meeting_.feedback.push_back(
        {.at = entry.at, .words = tail.text, .from = from, .refs = texts_of(tail.ids)});
  }

  void read_reviewed(const Entry& entry) {
    std::size_t begin = 0;
    std::vector<std::string> ids;
    for (const auto& word : parts_of(entry.text)) {
      const auto id = first_word(word.text);
      const Record* record = project_.find(id);
      if (record == nullptr && project_.looks_like_id(id))
        fault(entry, word.begin, missing_record(project_, id));
      if (record == nullptr && !project_.looks_like_id(id)) break;
      if (record != nullptr) ids.push_back(record->id);
      begin = word.begin + id.size();
    }
    if (begin == 0) return fault(entry, 0, "say first which record was gone through, by its id");
    const auto note = after_word(std::string_view(entry.text).substr(begin));
    for (const auto& id : ids) meeting_.reviewed.push_back(review_of(entry, id, note));
  }

  ReviewText review_of(const Entry& entry, const std::string& id, std::string_view note) const {
    ReviewText review{.at = entry.at, .id = id, .note = std::string(note)};
    const auto word = first_word(note);
    const auto state = find_action_state(word);
    if (project_.find(id)->kind->name != "action" || !state) return review;
    review.state = *state;
    auto rest = after_word(note.substr(word.size()));
    const auto day = leading_day(rest, meeting_.date);
    review.date = parse_date_words(day, meeting_.date);
    if (review.date && *review.date > meeting_.date) review.date.reset();
    if (review.date) rest = after_word(rest.substr(day.size()));
    review.result = rest;
    return review;
  }

  void read_issued(const Entry& entry) {
    meeting_.issued = parse_date_words(entry.text, meeting_.date);
    if (!meeting_.issued)
      return fault(entry, 0,
                   fmt::format("\"{}\" is no date; write 2025-03-31, today, +2d, fri or 6-10", entry.text));
    if (*meeting_.issued > today_ + std::chrono::days(1))
      fault(entry, 0,
            fmt::format("{} lies ahead; minutes that are not sent yet need no line",
                        format_date(*meeting_.issued)));
  }

  const Project& project_;
  Date today_;
  MeetingText meeting_;
};

}  // namespace

MeetingText read_meeting(const Project& project, std::string_view text, Date today) {
  return MeetingReader(project, today).read(text);
}

}  // namespace rapport
