#include "output/manual.hpp"

#include <fmt/format.h>

#include "check/check.hpp"
#include "model/describe.hpp"
#include "output/roff.hpp"

namespace rapport {
namespace {

constexpr std::string_view smallest = R"(title: Alarm reaches every workstation
status: implemented
statement: When the PLC detects an alarm, the system shall show it on every workstation within 2 s.
verification:
  - {date: 2025-07-22, method: test, result: pass, note: "FAT 4.2: 20 of 20 under 1.1 s"})";

void describe_field(ManualPage& page, const Field& field, const std::string& within) {
  const auto need = describe_need(field);
  const auto beside = need.empty() ? fmt::format("({})", describe_type(field))
                                   : fmt::format("({}; {})", describe_type(field), need);
  page.item(within + std::string(field.name), beside, fmt::format("{}.", field.doc));
  for (const auto& inner : field.fields) describe_field(page, inner, within + std::string(field.name) + ".");
}

void describe_kind(ManualPage& page, const Kind& kind) {
  page.section(fmt::format("{} ({}/{}-001.yaml)", kind.name, kind.folder, kind.prefix));
  page.paragraph(kind.doc);
  const auto asides = describe_asides(kind);
  page.paragraph(fmt::format("States: {}.{}", describe_forward(kind),
                             asides.empty() ? "" : fmt::format(" Also: {}.", asides)));
  if (!kind.meaning.empty())
    page.paragraph(fmt::format("A seal covers {}.", fmt::join(split_words(kind.meaning), ", ")));
  for (const auto& field : kind.own) describe_field(page, field, "");
}

void conventions(ManualPage& page) {
  page.paragraph(
      "A project is a folder with a rapport.yaml, which may be empty. Every other record is one YAML file. "
      "Its folder is its kind and its file "
      "name is its id, so neither is written inside. Sub-folders are free. Only .yaml and .yml files in the "
      "folders of the kinds are read.");
  page.paragraph("The smallest useful requirement:");
  page.example(smallest);
  page.section("conventions");
  page.paragraph(
      "Files are UTF-8 and a strict subset of YAML: one document, no anchors, aliases, tags, merge keys or "
      "directives, no tabs in the indentation, "
      "at most 32 levels and 4 MiB. Every scalar is read as text and typed by its field: no, 1.10 and 007 "
      "stay what they are.");
  page.paragraph(
      "Ids hold ASCII letters, digits, - and _, and are unique in the project whatever the kind and the "
      "case. Dates are YYYY-MM-DD. Durations are "
      "whole calendar days. Amounts are decimal text in the project's currency, without separators. A list "
      "may be written as a single value. A "
      "person is an id from people: in rapport.yaml. Keys that begin with x- are kept and ignored; any other "
      "unknown key is an error.");
  page.paragraph(
      "A seal, written as of:, is the first 12 hex digits of SHA-256 over a record's meaning. It stands "
      "beside whoever vouched for these very words. "
      "White space, comments and the order of keys are no part of the meaning.");
}

std::string facts_of(const Check& check) {
  std::string facts = fmt::format(
      "{}, {}", check.name, check.severity == Severity::info ? "advice" : severity_name(check.severity));
  if (check.clock == Clock::yes) facts += ", clock";
  if (check.needs == Needs::client) facts += ", with a client";
  return facts;
}

}  // namespace

std::string files_manual() {
  ManualPage page("rapport-files", 5, "what a project folder of rapport holds");
  page.section("description");
  conventions(page);
  page.section("fields of every kind");
  for (const auto& field : leading_fields()) describe_field(page, field, "");
  for (const auto& field : trailing_fields()) describe_field(page, field, "");
  for (const auto& kind : kinds()) describe_kind(page, kind);
  page.section("rapport.yaml");
  page.paragraph(project_kind().doc);
  for (const auto& field : project_kind().own) describe_field(page, field, "");
  page.section("see also");
  page.paragraph("rapport(1), rapport-checks(7), rapport-report(7)");
  return page.text();
}

std::string checks_manual() {
  ManualPage page("rapport-checks", 7, "what rapport check looks for");
  page.section("description");
  page.paragraph(
      "Each check has a code that never changes its meaning, a name, and a severity that rapport.yaml may "
      "change, by code or by family (its first "
      "two letters): error, warning, info or off. Limits are set by code under limits:. A record silences a "
      "check with suppress:, a reason and an "
      "end date. Past that date what it silenced is a warning at most, and marked clock. Checks marked clock "
      "can fire because time passes. Checks marked with a client are silent "
      "until client: is named.");
  page.example("checks: {RL: off, VF006: error}\nlimits: {VF004: 60}");
  page.section("checks");
  for (const auto* check : checks()) {
    page.item(check->code, fmt::format("({})", facts_of(*check)),
              fmt::format("{} {} {}", check->sentence, check->reason, check->remedy));
  }
  page.section("see also");
  page.paragraph("rapport(1), rapport-files(5), rapport-report(7)");
  return page.text();
}

}  // namespace rapport
