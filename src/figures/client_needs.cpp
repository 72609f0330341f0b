#include "figures/client_needs.hpp"

#include <algorithm>

#include "figures/meetings.hpp"
#include "figures/phases.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

/// The earlier due date first, nothing last.
template <typename Item>
void sort_by_due(std::vector<Item>& items) {
  const auto day = [](const Item& item) { return item.due.value_or(Date::max()); };
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return day(a) < day(b); });
}

constexpr int longest_limit = 36500;

std::vector<OpenMinutes> open_minutes(const Project& project) {
  std::vector<OpenMinutes> open;
  for (const auto& meeting : project.records(*find_kind("meeting"))) {
    const bool theirs = client_attended(project, meeting) || !meeting["attendees"];
    if (meeting.status() != "issued" || became(meeting, "agreed") || !theirs) continue;
    OpenMinutes minutes{.meeting = &meeting, .issued = became(meeting, "issued"), .due = {}};
    if (minutes.issued)
      minutes.due = *minutes.issued + std::chrono::days(std::min(objection_limit(project), longest_limit));
    open.push_back(minutes);
  }
  sort_by_due(open);
  return open;
}

bool handover_has_begun(const Project& project) {
  return !project.file()["phase"] || has_reached(project, "closeout");
}

std::vector<const Record*> awaiting_acceptance(const Project& project) {
  std::vector<const Record*> waiting;
  if (!handover_has_begun(project)) return waiting;
  for (const auto& requirement : project.records(*find_kind("requirement"))) {
    if (requirement.status() == "verified") waiting.push_back(&requirement);
  }
  return waiting;
}

}  // namespace

int objection_limit(const Project& project) { return project.limit("MT006", 5); }

ClientNeeds client_needs(const Project& project) {
  if (!project.has_client()) return {};
  ClientNeeds needs{.decisions = awaited_decisions(project),
                    .minutes = open_minutes(project),
                    .acceptances = awaiting_acceptance(project)};
  std::erase_if(needs.decisions, [](const AwaitedDecision& decision) { return !decision.by_client; });
  sort_by_due(needs.decisions);
  return needs;
}

}  // namespace rapport
