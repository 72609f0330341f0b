#include "command/fixing.hpp"

#include <algorithm>
#include <map>

#include "check/fixer.hpp"
#include "text/diff.hpp"

namespace rapport {
namespace {

using Repairs = std::vector<Repair>;

std::map<std::string, Repairs> repairs_by_file(const CheckedProject& checked) {
  std::map<std::string, Repairs> files;
  for (const auto& finding : checked.findings) {
    if (finding.repair) files[finding.file].push_back(*finding.repair);
  }
  return files;
}

/// The text with all repairs made, the last first, so that the places of the others stay; of two that overlap
/// the first is left for the next run.
std::string repaired(std::string text, Repairs repairs) {
  std::stable_sort(repairs.begin(), repairs.end(),
                   [](const Repair& a, const Repair& b) { return a.begin > b.begin; });
  auto untouched = text.size() + 1;  // from here on the text is new
  for (const auto& repair : repairs) {
    if (repair.end >= untouched) continue;
    text = repaired(text, repair);
    untouched = repair.begin;
  }
  return text;
}

/// Goes on with what the parser finds once it gets further.
std::string repaired_further(std::string text) {
  for (;;) {
    const auto document = Document::read(text);
    if (document.readable() || document.faults().empty()) return text;
    const auto repair = repair_of(document, document.faults().front());
    if (!repair) return text;
    text = repaired(text, *repair);
  }
}

}  // namespace

void find_repairs(CheckedProject& checked, Date today) {
  Fixer fixer(checked.project, today);
  for (auto& finding : checked.findings) finding.repair = fixer.repair_for(finding);
}

Fixing fixing_of(const CheckedProject& checked) {
  Fixing fixing;
  for (auto& [file, repairs] : repairs_by_file(checked)) {
    const auto finding = std::find_if(checked.findings.begin(), checked.findings.end(),
                                      [&](const Finding& one) { return one.file == file; });
    const auto& before = record_of(checked.project, *finding)->document.text();
    auto after = repaired_further(repaired(before, repairs));
    fixing.diff += unified_diff(before, after, checked.prefix + file);
    fixing.changes.push_back({checked.project.root() / file, before, std::move(after)});
  }
  return fixing;
}

}  // namespace rapport
