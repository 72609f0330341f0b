#include <fmt/format.h>

#include <map>
#include <pugixml.hpp>
#include <sstream>

#include "output/findings.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// Findings of one check on one record, or on a file that is no record.
using Case = std::vector<const Finding*>;
/// The findings of one check, by the name of their case.
using Cases = std::map<std::string_view, Case>;

std::string_view case_name(const Finding& finding) {
  return finding.record.empty() ? std::string_view(finding.file) : std::string_view(finding.record);
}

std::map<const Check*, Cases> by_check(const std::vector<Finding>& findings) {
  std::map<const Check*, Cases> sorted;
  for (const auto& finding : findings) sorted[finding.check][case_name(finding)].push_back(&finding);
  return sorted;
}

/// The names of all cases of a check: the records it looks at, in their order, then what else it found.
std::vector<std::string_view> case_names(const Project& project, const Check& check, const Cases& cases) {
  std::vector<std::string_view> names;
  for (const auto& record : project.records()) {
    if (check.kind.empty() || check.kind == record.kind->name) names.push_back(record.id);
  }
  for (const auto& [name, findings] : cases) {
    const auto* record = project.find(name);
    const bool named = record != nullptr && (check.kind.empty() || check.kind == record->kind->name);
    if (!named) names.push_back(name);
  }
  return names;
}

std::string lines_of(const CheckedProject& checked, const Case& findings, bool failing) {
  std::string lines;
  for (const auto* finding : findings) {
    if (checked.fails(*finding) == failing)
      lines += fmt::format("{}: {}: {}\n", place_of(checked, *finding), severity_name(finding->severity),
                           finding->message);
  }
  return visible_lines(lines);  // XML has no way to write most control characters
}

/// Writes one case; true if it failed.
bool write_case(pugi::xml_node suite, const CheckedProject& checked, std::string_view name,
                const Check& check, const Case& findings) {
  auto node = suite.append_child("testcase");
  node.append_attribute("name") = visible(name).c_str();
  node.append_attribute("classname") = fmt::format("rapport.{}", check.code).c_str();
  const auto failures = lines_of(checked, findings, true), rest = lines_of(checked, findings, false);
  if (!failures.empty()) {
    auto failure = node.append_child("failure");
    failure.append_attribute("type") = std::string(check.name).c_str();
    failure.append_attribute("message") = failures.substr(0, failures.find('\n')).c_str();
    failure.text() = failures.c_str();
  }
  if (!rest.empty()) node.append_child("system-out").text() = rest.c_str();
  return !failures.empty();
}

struct Tally {
  std::size_t cases = 0, failed = 0;
};

void write_tally(pugi::xml_node node, Tally tally) {
  node.append_attribute("tests") = tally.cases;
  node.append_attribute("failures") = tally.failed;
  node.append_attribute("errors") = 0;
}

Tally write_suite(pugi::xml_node suites, const CheckedProject& checked, const Check& check,
                  const Cases& cases) {
  auto suite = suites.append_child("testsuite");
  suite.append_attribute("name") =
      fmt::format("{}{} {}", visible(checked.prefix), check.code, check.name).c_str();
  Tally tally;
  for (const auto name : case_names(checked.project, check, cases)) {
    const auto found = cases.find(name);
    ++tally.cases;
    if (write_case(suite, checked, name, check, found == cases.end() ? Case{} : found->second))
      ++tally.failed;
  }
  write_tally(suite, tally);
  return tally;
}

}  // namespace

std::string findings_junit(const Checked& checked) {
  pugi::xml_document document;
  auto suites = document.append_child("testsuites");
  suites.append_attribute("name") = "rapport check";
  Tally all;
  for (const auto& one : checked) {
    auto sorted = by_check(one.findings);
    for (const auto* check : one.checks) {
      const auto tally = write_suite(suites, one, *check, sorted[check]);
      all.cases += tally.cases;
      all.failed += tally.failed;
    }
  }
  write_tally(suites, all);
  std::ostringstream out;
  document.save(out, "  ");
  return out.str();
}

}  // namespace rapport
