#include <fmt/format.h>

#include "check/check.hpp"
#include "figures/free_text.hpp"
#include "figures/personal_data.hpp"
#include "figures/questions.hpp"
#include "figures/visibility.hpp"

namespace rapport {
namespace {

// ---- PV001

std::string in_words(const PersonalData& data) {
  std::string words;
  const auto add = [&](bool there, std::string_view what) {
    if (there) words += (words.empty() ? "" : " and ") + std::string(what);
  };
  add(data.email, "an e-mail address");
  add(data.telephone, "a telephone number");
  add(data.identity_number, "an identity number");
  return words;
}

void personal_data(const Facts& /*facts*/, const Record& record, Sink& sink) {
  for_each_free_text(record, [&](Value text) {
    const auto data = personal_data_in(text.text());
    if (data.any())
      sink.add(record, text, fmt::format("{} holds {}", route_of(record, text.index()), in_words(data)));
  });
}

// ---- PV002

/// The parts of rapport.yaml that the client's edition of the report shows.
constexpr std::string_view shown_of_project = "title|client|goals|deliverables|milestones";

/// The row of `funding` that a value stands in, if it stands in one.
Value funding_row(Value value) {
  for (const Value row : value.record()["funding"]) {
    if (value.index() >= row.index() && value.index() < row.node().after) return row;
  }
  return {};
}

/// Whether the client may read this value of a record that they may read.
bool is_shown(const Project& project, Value value) {
  const auto field = top_field(value);
  if (is_project_file(value.record())) return word_place(shown_of_project, field).has_value();
  if (field == "actual") return false;
  const auto row = field == "funding" ? funding_row(value) : Value();
  return !row || !is_internal_funding(project, row);
}

void say_named(const Facts& facts, Value at, const Record& named, Sink& sink) {
  if (!is_internal(named) || !is_shown(facts.project, at)) return;
  sink.add(at.record(), at,
           fmt::format("{} names {}, which is internal", route_of(at.record(), at.index()), named.id));
}

void named_in_links(const Facts& facts, const Record& record, Sink& sink) {
  for (const auto& link : facts.project.links_from(record))
    say_named(facts, facts.project.value(link), facts.project.records()[link.to], sink);
}

void internal_named(const Facts& facts, const Record& record, Sink& sink) {
  const bool is_file = is_project_file(record);
  if (!is_file && is_internal(record)) return;
  if (!is_file) named_in_links(facts, record, sink);
  for_each_free_text(record, [&](Value text) {
    const bool is_link = text.field()->type == Type::mention && facts.project.named_by(text) != nullptr;
    if (is_link) return;
    for (const auto* named : records_named_in(facts.project, text.text()))
      say_named(facts, text, *named, sink);
  });
}

constexpr Check table[] = {
    {.code = "PV001",
     .name = "personal-data",
     .severity = Severity::info,
     .sentence = "A text holds an e-mail address, a telephone number or an identity number.",
     .reason = "Git never forgets, and whoever gets a copy of the project gets the address, too.",
     .remedy = "Name the role that stands under people:, and keep the contact list elsewhere.",
     .record = personal_data},
    {.code = "PV002",
     .name = "internal-record-named",
     .needs = Needs::client,
     .sentence = "A record or a part of rapport.yaml that the client may read names one that is internal, "
                 "in a link or in a text.",
     .reason = "The client's edition of the report shows that there is something that they may not see.",
     .remedy = "Leave the id out, or set visibility: internal on the record that names it.",
     .record = internal_named},
};

}  // namespace

std::span<const Check> privacy_checks() { return table; }

}  // namespace rapport
