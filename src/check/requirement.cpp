#include <fmt/format.h>

#include "check/check.hpp"
#include "check/cycles.hpp"
#include "figures/agreement.hpp"
#include "figures/questions.hpp"
#include "figures/verification.hpp"
#include "figures/wording.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

std::span<const Record> requirements(const Facts& facts) {
  return facts.project.records(*find_kind("requirement"));
}

void unagreed_implicit(const Facts& facts, const Record& record, Sink& sink) {
  if (!is_implicit_and_unagreed(facts.project, record)) return;
  const auto by = record["agreed"]["by"];
  const auto what = by ? fmt::format("{}, who agreed to it, is not on the client's side", by.text())
                       : "nobody on the client's side has agreed to it";
  sink.add(record, by, fmt::format("{} is implicit and {}, and {}", record.id, record.status(), what));
}

/// Of a schedule a date is the figure.
bool any_measure(Value texts, std::string_view type) {
  return std::any_of(texts.begin(), texts.end(), [&](Value text) {
    return has_measure(text.text()) || (type == "schedule" && has_date(text.text()));
  });
}

void missing_number(const Facts& /*facts*/, const Record& record, Sink& sink) {
  const auto type = record["type"];
  if (!word_place("performance|scale|schedule|quality", type.text()) || is_dead(record)) return;
  const auto words = record["statement"] ? record["statement"] : record["title"];
  if (any_measure(words, type.text()) || any_measure(record["acceptance_criteria"], type.text())) return;
  sink.add(record, words,
           fmt::format("{} is about {} and names no number with a unit", record.id, type.text()));
}

void unagreed_words(const Facts& facts, const Record& record, Sink& sink) {
  if (!differs_from_agreed(facts.project, record)) return;
  const auto agreed = record["agreed"];
  sink.add(record, agreed["of"],
           fmt::format("the words of {} differ from those that {} agreed to on {}", record.id,
                       agreed["by"].text(), agreed["date"].text()));
}

Value last_entry(const Record& record, std::string_view status) {
  Value last;
  for (const Value entry : record["log"]) {
    if (entry["status"].text() == status) last = entry;
  }
  return last;
}

void acceptance_without_client(const Facts& facts, const Record& record, Sink& sink) {
  if (record.status() != "accepted") return;
  const auto by = last_entry(record, "accepted")["by"];
  if (speaks_for_client(facts.project, by.text())) return;
  sink.add(record, by,
           by ? fmt::format("{} was accepted by {}, who is not on the client's side", record.id, by.text())
              : fmt::format("{} is accepted, and its log does not say by whom", record.id));
}

// ---- RQ005

Graph parents_of(const Facts& facts, std::span<const Record> all) {
  Graph parents(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const auto& link : facts.project.links_from(all[i])) {
      const Record& to = facts.project.records()[link.to];
      if (to.kind != all[i].kind || top_field(facts.project.value(link)) != "parents") continue;
      parents[i].push_back(static_cast<std::uint32_t>(&to - all.data()));
    }
  }
  return parents;
}

/// "REQ-001 → REQ-003 → REQ-001"; the middle of a long way is left out.
std::string way_in_words(std::span<const Record> all, const std::vector<std::uint32_t>& cycle) {
  constexpr std::size_t shown = 4;
  std::string way;
  for (std::size_t i = 0; i < cycle.size(); ++i) {
    if (i == shown && cycle.size() > shown + 1) way += "… → ";
    if (i < shown || i + 1 == cycle.size()) way += all[cycle[i]].id + " → ";
  }
  return way + all[cycle[0]].id;
}

Value parent_named(const Record& record, std::string_view id) {
  for (const Value row : record["parents"]) {
    if (row["id"].text() == id) return row;
  }
  return record["parents"];
}

void cycles_of_parents(const Facts& facts, Sink& sink) {
  const auto all = requirements(facts);
  for (const auto& cycle : cycles(parents_of(facts, all))) {
    const Record& first = all[cycle[0]];
    sink.add(first, parent_named(first, all[cycle[1]].id),
             fmt::format("{} descends from itself: {}", first.id, way_in_words(all, cycle)));
  }
}

// ---- RQ006 to RQ008

void changed_parents(const Facts& facts, const Record& record, Sink& sink) {
  if (is_dead(record)) return;
  for (const Value row : record["parents"]) {
    const Record* parent = facts.project.named_by(row["id"]);
    if (parent == nullptr || parent->kind != record.kind || vouches_for(row["of"], *parent)) continue;
    sink.add(record, row["of"], fmt::format("{} was derived from older words of {}", record.id, parent->id));
  }
}

bool has_origin(const Record& record) { return record["parents"] || record["source"] || record["rationale"]; }

void missing_origins(const Facts& facts, Sink& sink) {
  std::size_t active = 0;
  std::size_t with_origin = 0;
  for (const auto& record : requirements(facts)) {
    if (!is_active(record)) continue;
    ++active;
    if (has_origin(record)) ++with_origin;
  }
  if (with_origin == 0 || 2 * with_origin + 1 < active) return;
  for (const auto& record : requirements(facts)) {
    if (!is_active(record) || has_origin(record)) continue;
    sink.add(record, {}, fmt::format("{} has neither parent, source nor rationale", record.id));
  }
}

void too_many_musts(const Facts& facts, Sink& sink) {
  constexpr int fewest = 4;  // of fewer requirements, a share says nothing
  const int most = facts.project.limit("RQ008", 75);
  int active = 0;
  int musts = 0;
  for (const auto& record : requirements(facts)) {
    if (!is_active(record)) continue;
    ++active;
    if (record["priority"].text() == "must") ++musts;
  }
  if (active < fewest || musts * 100 <= most * active) return;
  sink.add(facts.project.file(), {},
           fmt::format("{} of {} active requirements are must, more than {} %", musts, active, most),
           "too many are must");
}

constexpr Check table[] = {
    {.code = "RQ001",
     .name = "unagreed-implicit-requirement",
     .needs = Needs::client,
     .sentence =
         "An implicit requirement is approved or later, and nobody on the client's side has agreed to it.",
     .reason = "What the client takes for granted is our reading until they confirm it.",
     .remedy = "Show them the words and write who agreed under agreed:, or move it back to proposed.",
     .kind = "requirement",
     .record = unagreed_implicit},
    {.code = "RQ002",
     .name = "missing-number",
     .severity = Severity::warning,
     .sentence = "A requirement of type performance, scale, schedule or quality has no number with a unit in "
                 "its statement or acceptance criteria; for a schedule, a date will do.",
     .reason = "Without a figure nobody can show that it is met.",
     .remedy = "Write the figure that counts, as \"within 2 s\", or choose another type.",
     .kind = "requirement",
     .record = missing_number},
    {.code = "RQ003",
     .name = "unagreed-words",
     .sentence = "The words differ from what the client agreed to, and no change approved since then affects "
                 "the requirement.",
     .reason = "The client will accept the product against the words they know.",
     .remedy = "Put the agreed words back, raise a change that affects the requirement, or have the new "
               "words agreed, with \"rapport approve\", or \"rapport move\" to the state it is in.",
     .kind = "requirement",
     .record = unagreed_words},
    {.code = "RQ004",
     .name = "acceptance-without-client",
     .needs = Needs::client,
     .sentence = "A requirement is accepted, and its log does not say that a person on the client's side "
                 "accepted it.",
     .reason = "Acceptance is the client's to give, and handover rests on it.",
     .remedy = "Have it accepted with \"rapport move ID accepted --by PERSON\", or move it back to verified.",
     .kind = "requirement",
     .record = acceptance_without_client},
    {.code = "RQ005",
     .name = "cycle-of-parents",
     .sentence = "A requirement is its own ancestor by way of its parents.",
     .reason = "A need that is derived from itself has no origin, and its impact cannot be traced.",
     .remedy = "Remove the parent that is really the child.",
     .kind = "requirement",
     .project = cycles_of_parents},
    {.code = "RQ006",
     .name = "changed-parent",
     .severity = Severity::warning,
     .sentence = "The words of a parent changed since the requirement was derived from it.",
     .reason = "A derived requirement may no longer meet the need that it came from.",
     .remedy = "Read both; put the requirement right if it needs it, then set the parent again.",
     .kind = "requirement",
     .record = changed_parents},
    {.code = "RQ007",
     .name = "missing-origin",
     .severity = Severity::info,
     .sentence = "An active requirement has neither parent, source nor rationale, where at least half of the "
                 "others have one.",
     .reason = "Nobody can say later what is lost if it is dropped.",
     .remedy = "Write where it comes from, or why it is needed.",
     .kind = "requirement",
     .project = missing_origins},
    {.code = "RQ008",
     .name = "too-many-musts",
     .severity = Severity::info,
     .sentence = "More than 75 % of at least four active requirements have the priority must. limits: "
                 "{RQ008: N} sets another share.",
     .reason = "If everything must be, nothing can give way when time or money runs short.",
     .remedy = "Ask the client what they would do without first, and lower its priority.",
     .kind = "requirement",
     .project = too_many_musts},
};

}  // namespace

std::span<const Check> requirement_checks() { return table; }

}  // namespace rapport
