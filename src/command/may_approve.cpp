#include "command/may_approve.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/id_words.hpp"
#include "command/vouching.hpp"
#include "figures/authority.hpp"
#include "figures/changes.hpp"
#include "figures/questions.hpp"
#include "figures/requirements.hpp"
#include "model/seal.hpp"
#include "text/error.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

// Whether each of them can be decided as it stands.

/// What an assessment has to say and this one does not, as words for a command.
std::string missing_in(const Record& change) {
  std::string words;
  for (const auto field : blank_in_assessment(change))
    words += fmt::format(" {}={}", field, field == "affects" ? "REQ-ID,... (affects=[] for none)" : "N");
  return words;
}

void demand_assessed(const Record& change) {
  const auto missing = missing_in(change);
  if (change.status() == "raised")
    throw Error(fmt::format("{} is not assessed yet; write what it does first: rapport move {} assessed{}",
                            change.id, change.id, missing));
  if (!missing.empty())
    throw Error(fmt::format("{}: what it does is left blank; write it first: rapport set {}{}", change.id,
                            change.id, missing));
}

void demand_undecided(const Project& project, const Record& change) {
  if (!at_or_after(*change.kind, change.status(), "approved") && change.status() != "rejected") return;
  const Record* decision = decision_on(project, change);
  throw Error(fmt::format("{} is {} already{}", change.id, change.status(),
                          decision == nullptr ? "" : ", by " + decision->id));
}

/// What to do with a requirement that is further on than approved.
std::string way_on(const Project& project, const Record& requirement, const Move& move) {
  const bool anew = !is_agreed_as_it_stands(requirement) && move.by && project.is_client(*move.by);
  return anew ? fmt::format("to agree to its present words, rapport move {} {} --by {}", requirement.id,
                            requirement.status(), *move.by)
              : fmt::format("to take it back, rapport move {} approved", requirement.id);
}

/// Requirements that are approved can only get the client's word for words that they have since.
void demand_not_agreed(const Project& project, const Record& requirement, const Move& move) {
  if (move.to == "rejected" || !at_or_after(*requirement.kind, requirement.status(), "approved")) return;
  if (requirement.status() != "approved")
    throw Error(fmt::format("{} is {} already; {}", requirement.id, requirement.status(),
                            way_on(project, requirement, move)));
  if (is_agreed_as_it_stands(requirement))
    throw Error(fmt::format("{} is approved already, and {} agreed to these words", requirement.id,
                            requirement["agreed"]["by"].text()));
  if (!move.by || !project.is_client(*move.by))
    throw Error(fmt::format("{} is approved already", requirement.id));
}

/// Nobody decides on what came up later.
void demand_in_order(const Record& record, Date decided) {
  const auto since = became(record, record.status());
  if (since && *since > decided)
    throw Error(
        fmt::format("{} is {} since {}, later than the decision on {}; say with --date when it was made",
                    record.id, record.status(), format_date(*since), format_date(decided)));
}

void demand_one_decidable(const Project& project, const Record& record, const Move& move) {
  if (is_change(record)) {
    demand_undecided(project, record);
    demand_assessed(record);
  } else if (record.kind->name == "requirement") {
    demand_not_agreed(project, record, move);
  } else {
    throw Error(fmt::format("{} is {}; what is approved is a change or a requirement", record.id,
                            with_article(record.kind->name)));
  }
  demand_move(project, record, move);
  demand_in_order(record, move.date);
}

// Whose it is to decide.

Impact impact_of_all(const std::vector<const Record*>& changes) {
  Impact sum;
  for (const auto* change : changes) {
    const auto impact = impact_of(*change);
    sum = {saturated_sum(sum.cost, impact.cost), saturated_sum(sum.days, impact.days)};
  }
  return sum;
}

template <typename Condition>
bool any_change(const Project& project, const Approval& approval, const Condition& condition) {
  return std::any_of(approval.subjects.begin(), approval.subjects.end(),
                     [&](const Record* record) { return is_change(*record) && condition(project, *record); });
}

/// "cost 96,000, days 6; a must requirement is touched"
std::string weight_of(const Project& project, const Approval& approval, Impact impact) {
  return fmt::format("cost {}, days {}{}", format_money(impact.cost, project.schema().money_digits()),
                     impact.days,
                     any_change(project, approval, touches_must) ? "; a must requirement is touched" : "");
}

std::string able_words(const std::vector<std::string_view>& able) {
  return able.empty() ? "nobody may yet: give somebody of the client \"decides: true\" under people: in "
                        "rapport.yaml"
                      : one_of(able) + " may";
}

void demand_authority_for_changes(const Project& project, const Approval& approval) {
  const auto changes = changes_of(approval);
  if (changes.empty()) return;
  const auto impact = impact_of_all(changes);
  const bool major = any_major(project, approval);
  const bool clients = major && project.has_client();
  if (may_decide(project, approval.by, impact) && (!clients || decides_for_client(project, approval.by)))
    return;
  const auto able = who_may_decide_changes(project, impact, major);
  throw Error(fmt::format("{} may not decide {} ({}); {}", approval.by, ids_of(changes),
                          weight_of(project, approval, impact), able_words(able)));
}

bool needs_client(const Project& project, const Record& requirement) {
  return project.has_client() && is_implicit(requirement) &&
         !speaks_for_client(project, requirement["agreed"]["by"].text());
}

void demand_authority_for(const Project& project, const Record& requirement, const Approval& approval) {
  if (speaks_for_client(project, approval.by)) return;
  if (approval.verdict == Approval::Verdict::approved && needs_client(project, requirement))
    throw Error(
        fmt::format("{} is implicit: somebody on the client's side has to agree to it; name them with --by",
                    requirement.id));
  if (!may_decide(project, approval.by, {}))
    throw Error(fmt::format("{} may not decide {}; {}", approval.by, requirement.id,
                            able_words(who_may_decide(project, {}))));
}

}  // namespace

bool is_change(const Record& record) { return record.kind->name == "change"; }

std::vector<const Record*> changes_of(const Approval& approval) {
  auto changes = approval.subjects;
  std::erase_if(changes, [](const Record* record) { return !is_change(*record); });
  return changes;
}

bool any_major(const Project& project, const Approval& approval) {
  return any_change(project, approval, is_major);
}

std::string ids_of(const std::vector<const Record*>& records) {
  std::vector<std::string_view> ids;
  for (const auto* record : records) ids.push_back(record->id);
  return fmt::format("{}", fmt::join(ids, ", "));
}

void demand_decidable(const Project& project, const Approval& approval, const Move& move) {
  for (const auto* record : approval.subjects) demand_one_decidable(project, *record, move);
}

void demand_authority(const Project& project, const Approval& approval) {
  demand_authority_for_changes(project, approval);
  for (const auto* record : approval.subjects) {
    if (!is_change(*record)) demand_authority_for(project, *record, approval);
  }
}

}  // namespace rapport
