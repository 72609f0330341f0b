#include "check/general_form.hpp"

#include "check/settings_form.hpp"

namespace rapport {
namespace {

void add_faults(const Record& record, Fault::Kind kind, Sink& sink) {
  for (const auto& fault : record.document.faults()) {
    if (fault.kind == kind) sink.add_at(record, fault.offset, "", fault.message);
  }
}

void judge_suppressions(const Record& record, Sink& sink) {
  for (const Value row : record["suppress"]) {
    const auto check = row["check"];
    if (!check) continue;
    if (const auto wrong = wrong_with_check_name(check.text()); !wrong.empty())
      sink.add(record, check, wrong);
  }
}

}  // namespace

void malformed_record(const Facts& /*facts*/, const Record& record, Sink& sink) {
  for (const auto& problem : record.problems)
    sink.add_at(record, problem.offset, problem.field, problem.message);
  add_faults(record, Fault::Kind::unreadable, sink);
  judge_suppressions(record, sink);
}

void malformed_project(const Facts& facts, Sink& sink) {
  for (const auto& problem : facts.project.file_problems()) {
    if (problem.kind == FileProblem::Kind::unreadable) sink.add_file(problem.file, "", problem.message);
  }
  judge_settings(facts.project.file(), sink);
  if (const Record* base = facts.project.base()) {
    malformed_record(facts, *base, sink);
    add_faults(*base, Fault::Kind::conflict_marker, sink);
    judge_settings(*base, sink);
  }
}

void same_ids(const Facts& facts, Sink& sink) {
  for (const auto& problem : facts.project.file_problems()) {
    if (problem.kind != FileProblem::Kind::unreadable)
      sink.add_file(problem.file, problem.id, problem.message);
  }
}

void conflict_markers(const Facts& /*facts*/, const Record& record, Sink& sink) {
  add_faults(record, Fault::Kind::conflict_marker, sink);
}

void eaten_text(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (record.readable()) add_faults(record, Fault::Kind::eaten_text, sink);
}

}  // namespace rapport
