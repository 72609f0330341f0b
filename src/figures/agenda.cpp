#include "figures/agenda.hpp"

#include <algorithm>
#include <unordered_set>

#include "figures/actions.hpp"
#include "figures/agreement.hpp"
#include "figures/feedback.hpp"
#include "figures/questions.hpp"

namespace rapport {
namespace {

/// The earliest first, those without a day last; else the order stays.
template <typename Item, typename Day>
void sort_by_day(std::vector<Item>& items, const Day& day) {
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
    return day(a).value_or(Date::max()) < day(b).value_or(Date::max());
  });
}

template <typename Condition>
std::vector<const Record*> all_that(const Project& project, std::string_view kind,
                                    const Condition& condition) {
  std::vector<const Record*> found;
  for (const auto& record : project.records(*find_kind(kind))) {
    if (condition(record)) found.push_back(&record);
  }
  return found;
}

std::vector<AwaitedDecision> for_the_client(const Project& project) {
  auto awaited = awaited_decisions(project);
  std::erase_if(awaited, [](const AwaitedDecision& decision) { return !decision.by_client; });
  sort_by_day(awaited, [](const AwaitedDecision& decision) { return decision.due; });
  return awaited;
}

bool is_unanswered(const Record& feedback) { return is_open(feedback) && feedback.status() != "responded"; }

}  // namespace

AgendaPoints agenda_points(const Project& project, Date today) {
  AgendaPoints points{.actions = action_figures(project, today).open,
                      .decisions = for_the_client(project),
                      .changes = {},
                      .feedback = all_that(project, "feedback", is_unanswered),
                      .requirements = {}};
  std::unordered_set<const Record*> to_decide;
  for (const auto& decision : points.decisions) to_decide.insert(decision.record);
  points.changes = all_that(project, "change", [&](const Record& change) {
    return (change.status() == "raised" || change.status() == "assessed") && !to_decide.contains(&change);
  });
  points.requirements = all_that(project, "requirement", [&](const Record& requirement) {
    return requirement.status() == "proposed" || is_implicit_and_unagreed(project, requirement) ||
           differs_from_agreed(project, requirement);
  });
  sort_by_day(points.actions, [](const Record* action) { return (*action)["due"].date(); });
  sort_by_day(points.feedback, [](const Record* feedback) { return feedback_dates(*feedback).received; });
  return points;
}

}  // namespace rapport
