#include "output/explanation.hpp"

#include <fmt/format.h>

#include "figures/computed.hpp"
#include "model/describe.hpp"

namespace rapport {
namespace {

void add_fields(Page& page, std::span<const Field> fields) {
  for (const auto& field : fields) page.row(std::string(field.name), describe_meaning(field));
}

void add_computed(Page& page, const Kind& kind, const Schema& schema) {
  page.blank();
  page.line("Computed, for lists and conditions, as id and kind are:");
  for (const auto& [field, kinds, value] : computed_fields()) {
    const bool has = (kinds.empty() || word_place(kinds, kind.name)) && !word_place("id|kind", field.name);
    if (has && schema.find(kind, field.name) == nullptr)
      page.row(std::string(field.name), describe_meaning(field));
  }
}

void add_moves(Page& page, const Kind& kind) {
  page.row("forward", describe_forward(kind));
  if (const auto asides = describe_asides(kind); !asides.empty()) page.row("other moves", asides);
}

void add_states(Page& page, const Kind& kind) {
  page.row("states", describe_states(kind));
  add_moves(page, kind);
  if (!kind.meaning.empty())
    page.row("a seal covers", fmt::format("{}", fmt::join(split_words(kind.meaning), ", ")));
  if (kind.visibility == Visibility::internal) page.row("unless it is set", "visibility is internal");
}

void add_status(Page& page, const Kind& kind) {
  page.row("holds", "one of " + describe_states(kind));
  add_moves(page, kind);
  page.row("reach it", fmt::format("rapport move {}-001 {}", kind.prefix, kind.states[1].name));
}

/// A condition that makes sense for the field.
std::string condition_for(const std::string& route, const Field& field) {
  switch (field.type) {
    case Type::date: return route + ".before=today";
    case Type::integer:
    case Type::amount: return route + ".over=0";
    case Type::boolean: return route + "=true";
    case Type::choice: return fmt::format("{}={}", route, split_words(field.allowed)[0]);
    case Type::person: return route + "=PERSON";
    case Type::id: return route + "=ID";
    case Type::group: return field.shorthand.empty() ? "has:" + route : route + "=ID";
    case Type::seal: return "no:" + route;
    default: return route + "~WORD";
  }
}

/// What rapport.yaml makes of the check; empty if nothing.
std::string_view severity_here(const Check& check, const Project& project) {
  const auto word = project.setting("checks", check.code).text();
  return word.empty() ? project.setting("checks", check.family()).text() : word;
}

void add_switches(Page& page, const Check& check) {
  page.line(
      fmt::format("To switch it off, or make it error, warning or info, in rapport.yaml ({} for the whole "
                  "family):",
                  check.family()));
  page.line(fmt::format("  checks: {{{}: off}}", check.code));
  page.line("To silence it on one record, in its file:");
  page.line(fmt::format("  suppress: [{{check: {}, reason: …, until: 2025-12-31}}]", check.code));
}

}  // namespace

std::string_view severity_word(Severity severity) {
  return severity == Severity::info ? "advice" : severity_name(severity);
}

std::string explain_check(const Check& check, const Project* project, const PageStyle& style) {
  Page page(style.width, style.color);
  page.line(fmt::format("{} {} ({})", check.code, check.name, severity_word(check.severity)), Tone::strong);
  page.line(std::string(check.sentence));
  page.blank();
  page.row("why", std::string(check.reason));
  page.row("what to do", std::string(check.remedy));
  if (check.clock == Clock::yes)
    page.row("clock", "It can fire because time passes; \"rapport check --skip clock\" leaves it out.");
  if (check.needs == Needs::client)
    page.row("client", "It is silent until client: is named in rapport.yaml.");
  if (const auto here = project == nullptr ? "" : severity_here(check, *project); !here.empty())
    page.row("here", fmt::format("rapport.yaml sets it to {}.", here));
  page.blank();
  add_switches(page, check);
  return page.text();
}

std::string explain_kind(const Kind& kind, const Schema& schema, const PageStyle& style) {
  Page page(style.width, style.color);
  const bool is_project = kind.folder.empty();
  page.line(
      is_project ? "rapport.yaml" : fmt::format("{} ({}/{}-001.yaml)", kind.name, kind.folder, kind.prefix),
      Tone::strong);
  page.line(std::string(kind.doc));
  page.blank();
  if (!is_project) {
    add_states(page, kind);
    page.blank();
  }
  add_fields(page, schema.fields(kind));
  if (!is_project) add_computed(page, kind, schema);
  return page.text();
}

std::string explain_field(const Kind& kind, const std::string& route, const Field& field,
                          const PageStyle& style) {
  Page page(style.width, style.color);
  page.line(fmt::format("{}.{}", kind.name, route), Tone::strong);
  page.line(std::string(field.doc));
  page.blank();
  const bool is_status = route == "status" && !kind.states.empty();
  if (is_status) {
    add_status(page, kind);
  } else {
    page.row("holds", describe_type(field));
  }
  if (const auto need = describe_need(field); !need.empty()) page.row("needed", need);
  const auto condition =
      is_status ? fmt::format("status={}", kind.states[0].name) : condition_for(route, field);
  if (!kind.folder.empty()) page.row("find it", fmt::format("rapport list {} {}", kind.name, condition));
  if (!field.fields.empty()) page.blank();
  add_fields(page, field.fields);
  return page.text();
}

}  // namespace rapport
