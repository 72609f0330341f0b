#include <algorithm>
#include <array>

#include "check/check.hpp"
#include "model/id.hpp"

namespace rapport {

const std::vector<const Check*>& checks() {
  static const std::vector<const Check*> all = [] {
    std::vector<const Check*> list;
    for (const auto family :
         {general_checks(), requirement_checks(), verification_checks(), meeting_checks(), decision_checks(),
          action_checks(), change_checks(), buffer_checks(), feedback_checks(), survey_checks(),
          lesson_checks(), risk_checks(), project_checks(), privacy_checks(), wording_checks()}) {
      for (const auto& check : family) list.push_back(&check);
    }
    return list;
  }();
  return all;
}

const Check* find_check(std::string_view word) {
  const auto low = lower_case(word);
  const auto found = std::find_if(checks().begin(), checks().end(), [&](const Check* c) {
    return lower_case(c->code) == low || c->name == low;
  });
  return found == checks().end() ? nullptr : *found;
}

bool is_family(std::string_view word) {
  return std::any_of(checks().begin(), checks().end(), [&](const Check* c) { return c->family() == word; });
}

namespace {
constexpr std::array<std::string_view, 3> severity_names = {"error", "warning", "info"};
}

std::string_view severity_name(Severity severity) {
  return severity_names[static_cast<std::size_t>(severity)];
}

std::optional<Severity> find_severity(std::string_view name) {
  for (std::size_t i = 0; i < severity_names.size(); ++i) {
    if (severity_names[i] == name) return static_cast<Severity>(i);
  }
  return std::nullopt;
}

}  // namespace rapport
