#include "figures/computed.hpp"

#include <algorithm>

#include "figures/verification.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

bool goes_on(const Record& record) {
  const State* state = find_state(*record.kind, record.status());
  return state != nullptr && state->phase == Phase::open;
}

std::optional<Date> proof_due(const Record& requirement, Date today) {
  const auto due = requirement["planned"]["due"].date();
  if (!due || !is_active(requirement) || verification_of(requirement, today).latest_on_words)
    return std::nullopt;
  return due;
}

Cell of_days(std::optional<int> days) { return days ? Cell{.number = *days} : Cell{}; }

Cell id_cell(const Record& record, Date /*today*/) { return {.text = record.id}; }

Cell kind_cell(const Record& record, Date /*today*/) {
  return {.text = record.kind->name, .number = record.kind - kinds().data()};
}

Cell age_cell(const Record& record, Date today) { return of_days(age_of(record, today)); }

Cell class_cell(const Record& record, Date today) {
  if (!is_active(record)) return {};
  const auto found = verification_of(record, today).found;
  return {.text = class_name(found), .number = static_cast<int>(found)};
}

Cell stale_cell(const Record& record, Date today) {
  const bool stale = has_stale_proof(record, today);
  return {.text = stale ? "true" : "false", .number = stale ? 1 : 0};
}

Cell overdue_cell(const Record& record, Date today) { return of_days(days_overdue(record, today)); }

constexpr std::string_view with_deadline = "requirement|action|change|risk";

constexpr Computed table[] = {
    {{.name = "id", .type = Type::name, .doc = "the name of its file"}, "", id_cell},
    {{.name = "kind",
      .type = Type::choice,
      .allowed = "requirement|meeting|decision|action|change|feedback|survey|risk|lesson",
      .doc = "the kind of record"},
     "",
     kind_cell},
    {{.name = "age",
      .type = Type::integer,
      .doc = "days since it was raised, received, held …, while it goes on"},
     "",
     age_cell},
    {{.name = "class",
      .type = Type::choice,
      .allowed = "passed|waived|failed|open|stale",
      .doc = "where the proof of an active requirement stands"},
     "requirement",
     class_cell},
    {{.name = "stale",
      .type = Type::boolean,
      .doc = "whether its newest pass vouches for older words, and nothing has proved the present ones"},
     "requirement",
     stale_cell},
    {{.name = "overdue",
      .type = Type::integer,
      .doc = "days past due (of a change: decision_due, of a risk: review_on, of a requirement: planned.due) "
             "while it is still to be done"},
     with_deadline,
     overdue_cell},
};

}  // namespace

std::span<const Computed> computed_fields() { return table; }

const Computed* find_computed(const Kind& kind, std::string_view name) {
  const auto found = std::find_if(std::begin(table), std::end(table), [&](const Computed& c) {
    return c.field.name == name && (c.kinds.empty() || word_place(c.kinds, kind.name));
  });
  return found == std::end(table) ? nullptr : found;
}

std::optional<Date> beginning_of(const Record& record) {
  for (const auto& state : record.kind->states) {
    if (state.phase != Phase::open) continue;
    if (const auto date = became(record, state.name)) return date;
  }
  return std::nullopt;
}

std::optional<int> age_of(const Record& record, Date today) {
  if (!goes_on(record)) return std::nullopt;
  const auto since = beginning_of(record);
  return since && *since <= today ? std::optional(days_between(*since, today)) : std::nullopt;
}

std::optional<Date> deadline_of(const Record& record, Date today) {
  const auto kind = record.kind->name;
  if (kind == "requirement") return proof_due(record, today);
  if (!goes_on(record)) return std::nullopt;
  if (kind == "action") return record["due"].date();
  if (kind == "risk") return record["review_on"].date();
  const bool undecided = kind == "change" && !at_or_after(*record.kind, record.status(), "approved");
  return undecided ? record["decision_due"].date() : std::nullopt;
}

std::optional<int> days_overdue(const Record& record, Date today) {
  const auto due = deadline_of(record, today);
  return due && *due < today ? std::optional(days_between(*due, today)) : std::nullopt;
}

bool has_stale_proof(const Record& requirement, Date today) {
  if (!is_active(requirement)) return false;
  const auto v = verification_of(requirement, today);
  return v.newest_pass_is_stale && v.found != VerificationClass::passed;
}

}  // namespace rapport
