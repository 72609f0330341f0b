#include "figures/actions.hpp"

#include "figures/computed.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

void add_action(const Record& action, Date today, ActionFigures& figures) {
  const auto due = action["due"].date();
  if (!is_dead(action)) ++figures.all;
  if (is_open(action)) {
    figures.open.push_back(&action);
    if (days_overdue(action, today)) figures.overdue.push_back(&action);
  } else if (!is_dead(action) && due && *due <= today) {
    if (was_late(action)) {
      figures.late.push_back(&action);
    } else {
      ++figures.on_time;
    }
  }
}

}  // namespace

bool was_late(const Record& action) {
  const auto due = action["due"].date();
  const auto done = became(action, "done");
  return due && done && *done > *due;
}

ActionFigures action_figures(const Project& project, Date today) {
  ActionFigures figures;
  for (const auto& action : project.records(*find_kind("action"))) add_action(action, today, figures);
  return figures;
}

}  // namespace rapport
