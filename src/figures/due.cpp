#include "figures/due.hpp"

#include <algorithm>

#include "figures/client_needs.hpp"
#include "figures/computed.hpp"
#include "figures/feedback.hpp"
#include "figures/questions.hpp"

namespace rapport {
namespace {

using What = DueItem::What;

constexpr int longest_limit = 36500;

What what_of(const Record& record) {
  const auto kind = record.kind->name;
  if (kind == "requirement") return What::proof;
  if (kind == "change") return What::decision;
  return kind == "risk" ? What::review : What::action;
}

void add_feedback(const Project& project, std::vector<DueItem>& items) {
  for (const auto& feedback : project.records(*find_kind("feedback"))) {
    const auto dates = feedback_dates(feedback);
    if (!is_open(feedback) || !dates.received) continue;
    const auto after = [&](int limit) {
      return *dates.received + std::chrono::days(std::clamp(limit, 0, longest_limit));
    };
    if (!dates.acknowledged)
      items.push_back({What::acknowledge, &feedback, after(acknowledge_limit(project))});
    if (!dates.responded) items.push_back({What::respond, &feedback, after(respond_limit(project))});
  }
}

}  // namespace

std::vector<DueItem> due_by(const Project& project, Date last, Date today) {
  std::vector<DueItem> items;
  for (const auto& record : project.records()) {
    if (const auto due = deadline_of(record, today)) items.push_back({what_of(record), &record, *due});
  }
  for (const auto& minutes : client_needs(project).minutes) {
    if (minutes.due) items.push_back({What::consent, minutes.meeting, *minutes.due});
  }
  add_feedback(project, items);
  std::erase_if(items, [&](const DueItem& item) { return item.due > last; });
  std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
    return std::pair(a.due, a.record) < std::pair(b.due, b.record);
  });
  return items;
}

}  // namespace rapport
