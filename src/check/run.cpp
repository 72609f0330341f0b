#include <fmt/format.h>

#include <algorithm>
#include <future>

#include "check/check.hpp"
#include "model/id.hpp"
#include "text/parallel.hpp"

namespace rapport {
namespace {

/// What rapport.yaml says of the severity of a check, by its code or its family; empty if nothing.
std::string_view severity_word(const Project& project, const Check& check) {
  const auto word = project.setting("checks", check.code).text();
  return word.empty() ? project.setting("checks", check.family()).text() : word;
}

/// A check that is on, and the severity that its project gave it, if it did.
struct Active {
  const Check* check;
  std::optional<Severity> severity;
};

std::vector<Active> weighed_checks(const Project& project) {
  std::vector<Active> active;
  for (const auto* check : checks()) {
    if (check->needs == Needs::client && !project.has_client()) continue;
    const auto word = severity_word(project, *check);
    if (word != "off") active.push_back({check, find_severity(word)});
  }
  return active;
}

using Findings = std::vector<Finding>;

/// Runs `work` with a sink, then gives what it found the severity of the project.
template <typename Work>
void run_one(const Active& active, Findings& findings, const Work& work) {
  const auto before = findings.size();
  Sink sink(*active.check, findings);
  work(sink);
  if (!active.severity) return;
  for (auto i = before; i < findings.size(); ++i) findings[i].severity = *active.severity;
}

void run_on_record(const std::vector<Active>& active, const Facts& facts, const Record& record,
                   Findings& findings) {
  for (const auto& one : active) {
    const auto& check = *one.check;
    if (check.record == nullptr || (!check.kind.empty() && check.kind != record.kind->name)) continue;
    run_one(one, findings, [&](Sink& sink) { check.record(facts, record, sink); });
  }
}

/// What the checks find that see the project as a whole, and what all find in its own file.
Findings run_on_project(const std::vector<Active>& active, const Facts& facts) {
  Findings findings;
  for (const auto& one : active) {
    if (one.check->project == nullptr) continue;
    run_one(one, findings, [&](Sink& sink) { one.check->project(facts, sink); });
  }
  run_on_record(active, facts, facts.project.file(), findings);
  return findings;
}

bool silences(Value suppression, const Finding& finding) {
  const auto word = suppression["check"].text();
  return word == finding.check->code || word == finding.check->family() || word == finding.check->name;
}

/// What a suppression silenced until it ended is here again because time passed: no error, for a build must
/// not break by itself.
void wake(Value suppression, Findings& findings) {
  for (auto& finding : findings) {
    if (!silences(suppression, finding)) continue;
    finding.clock = Clock::yes;
    finding.severity = std::max(finding.severity, Severity::warning);
  }
}

/// Drops what the record's own suppressions silence, and adds what GN008 has to say of them.
void apply_suppressions(const std::vector<Active>& active, const Facts& facts, const Record& record,
                        Findings& findings) {
  const auto list = record["suppress"];
  if (!list) return;
  const auto gn008 =
      std::find_if(active.begin(), active.end(), [](const Active& a) { return a.check->code == "GN008"; });
  for (const Value row : list) {
    const auto until = row["until"].date();
    if (!until || !row["reason"]) continue;  // it silences nothing: it could hide that these are missing
    const bool expired = *until < facts.today;
    if (expired) wake(row, findings);
    const auto silenced =
        expired ? 0 : std::erase_if(findings, [&](const Finding& f) { return silences(row, f); });
    if (silenced > 0 || gn008 == active.end() || !row["check"]) continue;
    const auto word = row["check"].text();
    run_one(*gn008, findings, [&](Sink& sink) {
      sink.add(record, row,
               expired ? fmt::format("the suppression of {} ended on {}", word, row["until"].text())
                       : fmt::format("the suppression of {} silences nothing", word));
    });
  }
}

bool stands_before(const Finding& a, const Finding& b) {
  if (a.file != b.file) return id_less(a.file, b.file);
  if (a.line != b.line) return a.line < b.line;
  if (a.column != b.column) return a.column < b.column;
  return a.check->code != b.check->code ? a.check->code < b.check->code : a.message < b.message;
}

}  // namespace

std::vector<const Check*> active_checks(const Project& project) {
  std::vector<const Check*> active;
  for (const auto& one : weighed_checks(project)) active.push_back(one.check);
  return active;
}

std::vector<Finding> run_checks(const Project& project, Date today, Progress* progress) {
  const Facts facts{project, today};
  const auto active = weighed_checks(project);
  const auto& records = project.records();
  std::vector<Findings> found(records.size());
  auto of_project = std::async(std::launch::async, [&] { return run_on_project(active, facts); });
  in_parallel(
      records.size(), [&](std::size_t i) { run_on_record(active, facts, records[i], found[i]); }, progress);

  // What a project-wide check says of one record can be suppressed there too.
  Findings rest;
  for (auto& finding : of_project.get()) {
    const Record* record = project.find(finding.record);
    const bool own = record != nullptr && record->file == finding.file;
    (own ? found[project.index_of(*record)] : rest).push_back(std::move(finding));
  }
  Findings all = std::move(rest);
  for (std::size_t i = 0; i < records.size(); ++i) {
    apply_suppressions(active, facts, records[i], found[i]);
    std::move(found[i].begin(), found[i].end(), std::back_inserter(all));
  }
  std::sort(all.begin(), all.end(), stands_before);
  return all;
}

}  // namespace rapport
