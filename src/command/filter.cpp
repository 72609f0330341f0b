#include "command/filter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "project/references.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

using Test = Condition::Test;

std::size_t place_of(const Kind& kind) { return static_cast<std::size_t>(&kind - kinds().data()); }

bool contains(std::string_view text, const std::string& folded) {
  return case_folded(text).find(folded) != std::string::npos;
}

bool holds_word(const Record& record, const std::string& folded) {
  if (contains(record.id, folded)) return true;
  const auto& nodes = record.document.nodes();
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    return node.shape == Shape::scalar && contains(node.text, folded);
  });
}

bool is_equal(const Cell& cell, const Wanted& wanted) {
  return wanted.number ? cell.number == wanted.number : case_folded(cell.text) == wanted.folded;
}

bool fits(Test test, const Cell& cell, const Wanted& wanted) {
  switch (test) {
    case Test::part: return contains(cell.text, wanted.folded);
    case Test::over:
    case Test::after: return cell.number && *cell.number > *wanted.number;
    case Test::under:
    case Test::before: return cell.number && *cell.number < *wanted.number;
    case Test::present:
    case Test::absent: return true;
    default: return is_equal(cell, wanted);
  }
}

/// Whether the test wants that no value fits.
bool is_negative(Test test) { return test == Test::unequal || test == Test::absent; }

std::string no_person(const Project& project, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const auto& person : project.people()) ids.push_back(person.id);
  return fmt::format("{} is not under people: in rapport.yaml{}", id, did_you_mean(id, ids));
}

/// Days that are computed are asked for by `overdue=true`, too: whether there are any.
void ask_whether(Condition& condition, const FieldPath& path) {
  const bool days = path.is_computed() && path.field().type == Type::integer;
  if (!days || condition.test != Test::equal) return;
  if (condition.value == "true") condition.test = Test::present;
  if (condition.value == "false") condition.test = Test::absent;
}

std::string nearly_a_kind(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& kind : kinds()) names.insert(names.end(), {kind.name, kind.folder});
  const auto near = did_you_mean(word, names);
  return near.empty() ? "" : fmt::format("no record holds \"{}\", and it is no kind of record{}", word, near);
}

}  // namespace

Filter::Filter(const Project& project, Date today, std::vector<const Kind*> kinds,
               std::vector<Condition> conditions)
    : project_(project), today_(today), kinds_(std::move(kinds)) {
  for (auto& condition : conditions) rules_.push_back(rule_for(std::move(condition)));
}

/// A value has to make sense for one of the kinds at least.
Filter::Rule Filter::rule_for(Condition condition) const {
  Rule rule{.condition = std::move(condition)};
  rule.wanted.resize(kinds().size());
  if (rule.condition.test == Test::word) {
    for (auto& wanted : rule.wanted) wanted = {{case_folded(rule.condition.value)}};
    return rule;
  }
  rule.paths.emplace(project_.schema(), kinds_, rule.condition.route);
  ask_whether(rule.condition, rule.paths->any());
  std::vector<Reading> readings;
  for (const auto* kind : kinds_) {
    const auto* path = rule.paths->in(*kind);
    if (path == nullptr) continue;
    readings.push_back(read_values(rule.condition, *path, *kind, project_.schema().money_digits(), today_));
    rule.wanted[place_of(*kind)] = readings.back().wanted;
  }
  if (const auto fault = fault_of(rule.condition, readings); !fault.empty()) throw Error(fault);
  return rule;
}

bool Filter::holds(const Rule& rule, const Record& record) const {
  const auto& wanted = rule.wanted[place_of(*record.kind)];
  const auto test = rule.condition.test;
  if (test == Test::word) return holds_word(record, wanted[0].folded);
  const auto* path = rule.paths->in(*record.kind);
  if (path == nullptr) return false;
  bool any = false;
  const auto look_at = [&](const Cell& cell) {
    any = any ||
          std::any_of(wanted.begin(), wanted.end(), [&](const Wanted& one) { return fits(test, cell, one); });
  };
  path->for_each_cell(record, today_, look_at);
  const auto unset = path->unset(record);
  if (unset && test != Test::present && test != Test::absent) look_at(*unset);
  return any != is_negative(test);
}

bool Filter::holds(const Record& record) const {
  return std::all_of(rules_.begin(), rules_.end(), [&](const Rule& rule) { return holds(rule, record); });
}

std::string Filter::unknown_name(const Rule& rule) const {
  const auto& field = rule.paths->any().field();
  if (rule.condition.test != Test::equal) return "";
  for (const auto& value : values_of(rule.condition, field)) {
    if (field.type == Type::person && !project_.people().empty() && project_.person(value) == nullptr)
      return no_person(project_, value);
    const bool names_record = field.type == Type::id || rule.condition.route == "id";
    if (names_record && project_.find(value) == nullptr) return missing_record(project_, value);
  }
  return "";
}

std::string Filter::likely_slip() const {
  for (const auto& rule : rules_) {
    auto slip = rule.paths           ? unknown_name(rule)
                : kinds_.size() == 1 ? std::string()
                                     : nearly_a_kind(rule.condition.value);
    if (!slip.empty()) return slip;
  }
  return "";
}

}  // namespace rapport
