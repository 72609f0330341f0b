#include "figures/verification.hpp"

#include <fmt/format.h>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "project/list_files.hpp"

namespace rapport {
namespace {

bool is_at_least(const Record& record, std::string_view state) {
  return at_or_after(*record.kind, record.status(), state);
}

bool any_note(const Record& record, std::string_view result) {
  const auto notes = record["verification"];
  return std::any_of(notes.begin(), notes.end(), [&](Value note) { return note["result"].text() == result; });
}

bool all_passed(const Record& record) {
  const auto notes = record["verification"];
  return std::all_of(notes.begin(), notes.end(), [](Value note) { return note["result"].text() == "pass"; });
}

// ---- VF001 to VF003

bool lacks_note(const Facts& facts, const Record& record) {
  const auto start = facts.project.setting("limits", "verification_from").text();
  return is_at_least(record, start.empty() ? "implemented" : start) && record["verification"].size() == 0;
}

bool is_stale(const Record& record, const Verification& v) {
  return is_at_least(record, "implemented") && v.newest_pass_is_stale && v.found != VerificationClass::passed;
}

void missing_note(const Facts& facts, const Record& record, Sink& sink) {
  if (lacks_note(facts, record))
    sink.add(record, {}, fmt::format("{} is {} and has no verification note", record.id, record.status()));
}

void stale_pass(const Facts& facts, const Record& record, Sink& sink) {
  if (!is_at_least(record, "implemented") || !record["verification"]) return;
  const auto v = verification_of(record, facts.today);
  if (!is_stale(record, v)) return;
  sink.add(record, v.newest_pass["of"],
           fmt::format("{} is {}, and its newest pass, of {}, vouches for older words", record.id,
                       record.status(), v.newest_pass["date"].text()));
}

void verified_without_pass(const Facts& facts, const Record& record, Sink& sink) {
  if (!is_at_least(record, "verified") || lacks_note(facts, record)) return;
  const auto notes = record["verification"];
  if (notes && all_passed(record)) return;  // on the present words, or stale
  const auto v = verification_of(record, facts.today);
  if (is_stale(record, v) || v.found == VerificationClass::passed) return;
  const auto note = v.latest_on_words;
  sink.add(record, note["result"],
           note ? fmt::format("{} is {}, but the latest note on its words, of {}, says {}", record.id,
                              record.status(), note["date"].text(), note["result"].text())
                : fmt::format("{} is {} without a note on its present words", record.id, record.status()));
}

// ---- VF004 to VF006

void missing_plan(const Facts& facts, const Record& record, Sink& sink) {
  if (record.status() != "approved" || record["planned"]["method"]) return;
  const auto since = became(record, "approved");
  const int days = since ? days_between(*since, facts.today) : 0;
  if (days <= facts.project.limit("VF004", 30)) return;
  sink.add(record, record["planned"],
           fmt::format("{} has been approved for {} and has no planned method", record.id, days_text(days)),
           "approved without a planned method");
}

void bare_passes(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (is_dead(record)) return;
  for (const Value note : record["verification"]) {
    if (note["result"].text() != "pass" || note["note"] || note["evidence"]) continue;
    sink.add(record, note, fmt::format("the pass of {} has neither note nor evidence", note["date"].text()));
  }
}

enum class Whereabouts : std::uint8_t { inside, outside, nowhere };

/// Where a path, relative to `root`, leads. Links are followed, but looked for first: they are rare.
Whereabouts whereabouts(const std::filesystem::path& root, const std::filesystem::path& path) {
  if (path.is_absolute() || *path.lexically_normal().begin() == "..") return Whereabouts::outside;
  auto part = root;
  for (const auto& name : path) {
    part /= name;
    std::error_code error;
    const auto status = std::filesystem::symlink_status(part, error);
    if (name == ".." || std::filesystem::is_symlink(status)) {
      if (!lies_within(root / path, root)) return Whereabouts::outside;
      return std::filesystem::exists(root / path, error) ? Whereabouts::inside : Whereabouts::nowhere;
    }
    if (!std::filesystem::exists(status)) return Whereabouts::nowhere;
  }
  return Whereabouts::inside;
}

std::string wrong_with_evidence(const Facts& facts, std::string_view text) {
  if (text.find("://") != text.npos) return "";
  const auto file = text.substr(0, text.find('#'));
  if (file.empty()) return "";
  switch (whereabouts(facts.project.root(), std::filesystem::path(file))) {
    case Whereabouts::outside: return fmt::format("{} lies outside the project's folder", file);
    case Whereabouts::nowhere: return fmt::format("there is no file {} in the project's folder", file);
    case Whereabouts::inside: break;
  }
  return "";
}

void missing_evidence(const Facts& facts, const Record& record, Sink& sink) {
  if (is_project_file(record)) return;
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Value value(record, node);
    if (value.field() == nullptr || value.field()->type != Type::path || value.text().empty()) continue;
    const auto wrong = wrong_with_evidence(facts, value.text());
    if (!wrong.empty()) sink.add(record, value, wrong);
  }
}

// ---- VF007 to VF010

/// Whether an open action comes from the requirement, or an open change affects it.
bool is_dealt_with(const Facts& facts, const Record& record) {
  const auto open = [](std::string_view kind) {
    return [=](const Record& from) { return from.kind->name == kind && is_open(from); };
  };
  return is_named(facts.project, record, "source", open("action")) ||
         is_named(facts.project, record, "affects", open("change"));
}

void unanswered_fail(const Facts& facts, const Record& record, Sink& sink) {
  if (!is_active(record) || !any_note(record, "fail")) return;
  const auto v = verification_of(record, facts.today);
  if (v.found != VerificationClass::failed || is_dealt_with(facts, record)) return;
  sink.add(record, v.latest_on_words["result"],
           fmt::format("{} failed on {}, with no open action, change or waiver", record.id,
                       v.latest_on_words["date"].text()));
  if (only_waiver_ended(record, v, facts.today)) sink.set_clock(Severity::warning);
}

void overdue_verification(const Facts& facts, const Record& record, Sink& sink) {
  const auto due = record["planned"]["due"];
  if (!due.date() || *due.date() >= facts.today || !is_active(record) || lacks_note(facts, record)) return;
  const auto v = verification_of(record, facts.today);
  if (v.latest_on_words || is_stale(record, v)) return;
  const auto what = fmt::format("{} was to be verified by {}", record.id, due.text());
  sink.add(record, due, fmt::format("{}, {} ago", what, days_text(days_between(*due.date(), facts.today))),
           what);
}

void invalid_waiver(const Facts& facts, const Record& record, Sink& sink) {
  const auto waiver = record["waived"];
  if (!waiver || is_dead(record)) return;
  const auto by = waiver["by"];
  if (by && !speaks_for_client(facts.project, by.text())) {
    return sink.add(record, by,
                    fmt::format("the waiver was granted by {}, who is not on the client's side", by.text()));
  }
  const auto until = waiver["until"];
  if (!until.date() || *until.date() >= facts.today) return;
  if (verification_of(record, facts.today).found == VerificationClass::passed) return;
  sink.add(record, until,
           fmt::format("the waiver of {} ended on {}, and no pass has come since", record.id, until.text()));
  sink.set_clock(Severity::warning);
}

void unsealed_notes(const Facts& /*facts*/, const Record& record, Sink& sink) {
  if (is_dead(record)) return;
  for (const Value note : record["verification"]) {
    if (!note["of"]) sink.add(record, note, fmt::format("the note of {} has no seal", note["date"].text()));
  }
}

constexpr Check table[] = {
    {.code = "VF001",
     .name = "missing-verification-note",
     .sentence = "A requirement is implemented, verified or accepted and has no verification note. limits: "
                 "{verification_from: STATE} "
                 "sets another state to begin at.",
     .reason = "Nobody has shown that the product does what was asked for.",
     .remedy = "Verify it and write the note with \"rapport verify\", or move it back.",
     .kind = "requirement",
     .record = missing_note},
    {.code = "VF002",
     .name = "verified-without-pass",
     .sentence = "A requirement is verified or accepted, and the latest note on its present words is not a "
                 "pass. Silent where VF001 or "
                 "VF003 speaks.",
     .reason = "The state claims more than the proof shows.",
     .remedy = "Verify it again and note the result, or move it back to approved.",
     .kind = "requirement",
     .record = verified_without_pass},
    {.code = "VF003",
     .name = "stale-pass",
     .sentence = "A requirement is implemented or later, and its newest pass was made on older words.",
     .reason = "What was shown is not what is asked for now.",
     .remedy = "Verify the present words. If only a typing error was put right, use \"rapport seal ID "
               "--editorial\".",
     .kind = "requirement",
     .record = stale_pass},
    {.code = "VF004",
     .name = "missing-verification-plan",
     .severity = Severity::info,
     .clock = Clock::yes,
     .sentence = "A requirement has been approved for more than 30 days and no method of verification is "
                 "planned. limits: {VF004: N} "
                 "sets another number of days.",
     .reason = "What is planned late is tested in a hurry, or found to be untestable.",
     .remedy = "Write under planned: how it will be verified, and at what occasion.",
     .kind = "requirement",
     .record = missing_plan},
    {.code = "VF005",
     .name = "bare-pass",
     .sentence = "A verification note says pass and has neither a note nor evidence.",
     .reason = "A pass that shows nothing convinces nobody who was not there.",
     .remedy = "Write what was seen, with figures, or name the file that shows it.",
     .kind = "requirement",
     .record = bare_passes},
    {.code = "VF006",
     .name = "missing-evidence-file",
     .severity = Severity::warning,
     .sentence = "Evidence names a file that is not in the project's folder.",
     .reason = "Evidence that cannot be opened is none, and whoever clones the project has this folder only.",
     .remedy = "Put the file under evidence/ and name it from the project's folder on, or write an address "
               "with ://.",
     .record = missing_evidence},
    {.code = "VF007",
     .name = "unanswered-fail",
     .sentence = "The latest result on the present words is a fail, and there is no open action from it, no "
                 "open change that affects it and no live waiver. Where a waiver covered the fail and has "
                 "ended, this is a warning, and one that time brings (clock).",
     .reason = "A known failure that nobody works on will reach the client.",
     .remedy =
         "Add an action whose source is the requirement, raise a change, or ask the client for a waiver.",
     .kind = "requirement",
     .record = unanswered_fail},
    {.code = "VF008",
     .name = "overdue-verification",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "The planned date of a verification has passed, and there is no note on the present words. "
                 "Silent where VF001 or VF003 "
                 "speaks.",
     .reason = "Proof that slips pushes the acceptance along with it.",
     .remedy = "Write the note if it was done, or plan a new date.",
     .kind = "requirement",
     .record = overdue_verification},
    {.code = "VF009",
     .name = "invalid-waiver",
     .needs = Needs::client,
     .sentence = "A waiver was granted by nobody on the client's side. A waiver past its end date is a "
                 "warning, and one that time brings (clock), as long as no pass has come since.",
     .reason = "Only the client can do without what they asked for, and only for as long as they said.",
     .remedy = "Ask the client for the waiver or for more time, or meet the requirement.",
     .kind = "requirement",
     .record = invalid_waiver},
    {.code = "VF010",
     .name = "unsealed-note",
     .severity = Severity::info,
     .sentence = "A verification note does not say by a seal which words it vouches for.",
     .reason = "It counts as being on the present words, whatever they become.",
     .remedy = "Write notes with \"rapport verify\"; \"rapport seal --missing\" seals older ones where git "
               "shows the words unchanged.",
     .kind = "requirement",
     .record = unsealed_notes},
};

}  // namespace

std::span<const Check> verification_checks() { return table; }

}  // namespace rapport
