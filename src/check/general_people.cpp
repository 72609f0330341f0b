#include "check/general_people.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "figures/questions.hpp"
#include "project/references.hpp"

namespace rapport {
namespace {

/// Who is expected to act as long as the record is open; of feedback, `party` is only whom it is about.
constexpr std::string_view acting_people[] = {"owner", "emergency.owner", "emergency.contacts"};

void departed_people(const Facts& facts, const Record& record, Sink& sink) {
  for (const auto route : acting_people) {
    for_each_at(record.root(), route, [&](Value value) {
      const Person* person = facts.project.person(value.text());
      if (person == nullptr || !person->left || *person->left >= facts.today) return;
      sink.add(record, value,
               fmt::format("{} left on {}, and {} is still open", person->id, format_date(*person->left),
                           record.id));
      sink.set_clock(Severity::warning);
    });
  }
}

/// Who does something on the date that stands beside: they cannot do it after they have left.
constexpr const char* dated_people[] = {"by", "decided_by", "attendees", "who"};

void late_act(const Facts& facts, const Record& record, Value named, Date day, Sink& sink) {
  const bool names = named.field() != nullptr && named.field()->type == Type::person;
  const Person* person = names ? facts.project.person(named.text()) : nullptr;
  if (person == nullptr || !person->left || day <= *person->left) return;
  sink.add(record, named,
           fmt::format("{} left on {}, and is named here for {}", person->id, format_date(*person->left),
                       format_date(day)));
}

void late_acts(const Facts& facts, const Record& record, Sink& sink) {
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Value group(record, node);
    const auto day = group.node().shape == Shape::map ? group["date"].date() : std::nullopt;
    if (!day) continue;
    for (const auto* field : dated_people) {
      for (const Value named : group[field]) late_act(facts, record, named, *day, sink);
    }
  }
}

}  // namespace

void unknown_people(const Facts& facts, const Record& record, Sink& sink) {
  for (const auto& bad : bad_references(facts.project, record)) {
    if (bad.kind == BadReference::Kind::person) sink.add(record, bad.value, bad.message);
  }
  if (is_project_file(record)) return;
  if (is_open(record)) departed_people(facts, record, sink);
  const auto& people = facts.project.people();
  const bool any_left =
      std::any_of(people.begin(), people.end(), [](const Person& p) { return p.left.has_value(); });
  if (any_left) late_acts(facts, record, sink);
}

}  // namespace rapport
