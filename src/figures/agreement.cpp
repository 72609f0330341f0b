#include "figures/agreement.hpp"

#include "figures/questions.hpp"
#include "figures/requirements.hpp"
#include "figures/verification.hpp"
#include "model/seal.hpp"

namespace rapport {
namespace {

/// The day a change was decided, by its own log or by the decision on it; nothing if neither tells.
std::optional<Date> approved_on(const Project& project, const Record& change) {
  auto date = became(change, "approved");
  if (date) return date;
  is_named(project, change, "subject", [&](const Record& decision) {
    if (decision.status() == "made" && !date) date = became(decision, "made");
    return date.has_value();
  });
  return date;
}

/// An approved change whose day is not known is taken to have come since.
bool is_approved_since(const Project& project, const Record& change, std::optional<Date> day) {
  if (change.kind->name != "change" || !at_or_after(*change.kind, change.status(), "approved")) return false;
  const auto approved = approved_on(project, change);
  return !approved || !day || *approved >= *day;
}

}  // namespace

bool is_implicit_and_unagreed(const Project& project, const Record& requirement) {
  return is_implicit(requirement) && is_active(requirement) &&
         !speaks_for_client(project, requirement["agreed"]["by"].text());
}

bool differs_from_agreed(const Project& project, const Record& requirement) {
  const auto agreed = requirement["agreed"];
  if (!agreed["of"] || is_dead(requirement) || vouches_for(agreed["of"], requirement)) return false;
  const auto day = agreed["date"].date();
  return !is_named(project, requirement, "affects",
                   [&](const Record& change) { return is_approved_since(project, change, day); });
}

}  // namespace rapport
