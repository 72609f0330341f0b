#include <fmt/format.h>

#include "check/general_dates.hpp"
#include "check/general_form.hpp"
#include "check/general_people.hpp"
#include "figures/questions.hpp"
#include "project/references.hpp"

namespace rapport {
namespace {

// ---- references: GN003, GN010

void broken_references(const Facts& facts, const Record& record, Sink& sink) {
  for (const auto& bad : bad_references(facts.project, record)) {
    if (bad.kind != BadReference::Kind::person) sink.add(record, bad.value, bad.message);
  }
}

void dead_references(const Facts& facts, const Record& record, Sink& sink) {
  if (is_project_file(record) || !is_open(record)) return;
  for (const auto& link : facts.project.links_from(record)) {
    const auto& to = facts.project.records()[link.to];
    if (!is_dead(to)) continue;
    const auto value = facts.project.value(link);
    const auto field = top_field(value);
    if (!word_place("parents|affects|adds|source|meeting", field)) continue;
    sink.add(record, value, fmt::format("{} names {}, which is {}", field, to.id, to.status()));
  }
}

// ---- GN006

/// A requirement is whole without these: they are missed only where at least half of the others have them.
constexpr std::string_view missed_by_comparison = "acceptance_criteria|source";

bool is_expected(const Field& field, const Record& record) {
  return !field.from.empty() && at_or_after(*record.kind, record.status(), field.from);
}

/// Whether a record without this field is the odd one out.
bool is_missed(const Field& field, std::span<const Record> records) {
  if (!word_place(missed_by_comparison, field.name)) return true;
  std::size_t expected = 0;
  std::size_t given = 0;
  for (const auto& record : records) {
    if (!is_expected(field, record)) continue;
    ++expected;
    if (record[field.name]) ++given;
  }
  return given > 0 && 2 * given + 1 >= expected;
}

void missing_fields(const Facts& facts, Sink& sink) {
  for (const auto& kind : kinds()) {
    const auto records = facts.project.records(kind);
    std::vector<const Field*> missed;
    for (const auto& field : kind.own) {
      if (!field.from.empty() && is_missed(field, records)) missed.push_back(&field);
    }
    for (const auto& record : records) {
      std::string names;
      for (const auto* field : missed) {
        if (!is_expected(*field, record) || record[field->name]) continue;
        names += (names.empty() ? "" : ", ") + std::string(field->name);
      }
      if (!names.empty())
        sink.add(record, {}, fmt::format("{} is {} without {}", record.id, record.status(), names));
    }
  }
}

constexpr Check table[] = {
    {.code = "GN001",
     .name = "malformed-file",
     .sentence = "A file cannot be read as the plain YAML that rapport reads, or has an unknown or repeated "
                 "key, a required field "
                 "missing, a value of the wrong type, a bad date or an unknown choice.",
     .reason = "What rapport cannot read it cannot check, list or report.",
     .remedy =
         "Put right what the message names. \"rapport explain KIND\" lists the fields of a kind of record.",
     .record = malformed_record,
     .project = malformed_project},
    {.code = "GN002",
     .name = "same-id-twice",
     .sentence = "An id stands twice in the project, whatever the case, or a file in the folder of a kind "
                 "has a name that is no id.",
     .reason = "Every other record and every report names records by their ids alone.",
     .remedy = "Rename the younger file, and put right what refers to it.",
     .project = same_ids},
    {.code = "GN003",
     .name = "broken-reference",
     .sentence = "A reference names no record, a record of the wrong kind, or the record it stands in.",
     .reason = "A chain from need to proof is only as good as its links.",
     .remedy = "Name the record that is meant, or remove the reference.",
     .record = broken_references},
    {.code = "GN004",
     .name = "status-unlike-log",
     .severity = Severity::warning,
     .sentence = "The status differs from the last log entry, or the log goes back in time.",
     .reason = "The status is the truth; a log that contradicts it dates the states wrongly.",
     .remedy = "Add the missing entry, put the entries in order, or put the status right. \"rapport move\" "
               "writes both.",
     .record = status_and_log},
    {.code = "GN005",
     .name = "future-date",
     .sentence = "The date of something done lies more than one day after today.",
     .reason = "What has not come yet cannot have been done. A day's grace is given because it is tomorrow "
               "elsewhere.",
     .remedy = "Write the day on which it was done.",
     .record = future_dates},
    {.code = "GN006",
     .name = "missing-expected-field",
     .severity = Severity::info,
     .sentence = "Fields that are expected from the record's state on are missing. Acceptance criteria and "
                 "source are expected only "
                 "where at least half of the other requirements have them.",
     .reason = "A state says that something was settled, and these fields say how.",
     .remedy = "Fill in the fields, or write [] for a list that has nothing in it.",
     .project = missing_fields},
    {.code = "GN007",
     .name = "unknown-person",
     .severity = Severity::warning,
     .sentence =
         "A person or party is not under people: in rapport.yaml, if that is used, or has left and "
         "still owns an open record (time brings that: clock), or is named as doing something on a later "
         "day.",
     .reason = "Checks about the client have to know on whose side somebody stands, and what nobody owns is "
               "not done.",
     .remedy = "Add the person to people:, or name somebody who is there.",
     .record = unknown_people},
    {.code = "GN008",
     .name = "idle-suppression",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence =
         "A suppression is past its end date, or silences nothing. What it silenced until it ended is a "
         "warning at most, and one that time brings (clock).",
     .reason = "A suppression that is left behind will hide the next mistake.",
     .remedy = "Remove it, or give it a later end date and a reason that still holds."},
    {.code = "GN009",
     .name = "conflict-marker",
     .sentence = "A file holds the conflict markers of a merge.",
     .reason = "The file says two things at once, so nothing in it can be trusted.",
     .remedy = "Choose what is right and remove the markers.",
     .record = conflict_markers},
    {.code = "GN010",
     .name = "reference-to-dead-record",
     .severity = Severity::warning,
     .sentence = "An open record rests on one that was rejected, withdrawn, dropped, retired or cancelled, "
                 "in parents, affects, adds, "
                 "source or meeting.",
     .reason = "Work goes on for a need that is gone.",
     .remedy = "Name what takes its place, or end this record too.",
     .record = dead_references},
    {.code = "GN011",
     .name = "eaten-text",
     .severity = Severity::warning,
     .sentence = "YAML reads a text otherwise than its author meant: a # after a plain value begins a "
                 "comment, a full-width comma "
                 "parts no list, and a full-width colon makes no key.",
     .reason = "The words are in the file, and yet no list or report shows them.",
     .remedy = "Quote the value, or use the ASCII comma or colon.",
     .record = eaten_text},
};

}  // namespace

std::span<const Check> general_checks() { return table; }

}  // namespace rapport
