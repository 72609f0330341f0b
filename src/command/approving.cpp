#include "command/approving.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/id_words.hpp"
#include "command/moving.hpp"
#include "command/vouching.hpp"
#include "figures/authority.hpp"
#include "model/seal.hpp"
#include "text/error.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

Data token(std::string_view text) { return scalar_data(std::string(text), Wording::token); }

bool is_change(const Record& record) { return record.kind->name == "change"; }

Data tokens(const std::vector<std::string>& texts) {
  std::vector<Data> items;
  for (const auto& text : texts) items.push_back(token(text));
  return list_data(std::move(items));
}

// ---- authority

/// What the changes of a verdict come to together, and what that takes.
struct Weight {
  Impact impact = {};
  bool for_client = false;           ///< one of them is major, and there is a client to decide it
  const Record* unpriced = nullptr;  ///< one whose days or cost are blank
};

Weight weight_of(const Project& project, const Verdict& verdict) {
  Weight weight;
  for (const Record* subject : verdict.subjects) {
    if (!is_change(*subject)) continue;
    const auto one = impact_of(*subject);
    weight.impact = {saturated_sum(weight.impact.cost, one.cost),
                     saturated_sum(weight.impact.days, one.days)};
    weight.for_client = weight.for_client || (project.has_client() && is_major(project, *subject));
    const auto impact = (*subject)["impact"];
    if (!impact["days"].number() || !impact["cost"].number()) weight.unpriced = subject;
  }
  weight.for_client =
      weight.for_client || (project.has_client() && above_all_authority(project, weight.impact));
  return weight;
}

std::vector<std::string_view> who_may(const Project& project, const Weight& weight) {
  auto able = who_may_decide(project, weight.impact);
  if (weight.for_client)
    std::erase_if(able, [&](std::string_view person) { return !decides_for_client(project, person); });
  return able;
}

std::string amount_of(const Project& project, Impact impact) {
  const auto currency = project.file()["currency"].text();
  return fmt::format("{}{}{} and {} day{}", currency, currency.empty() ? "" : " ",
                     format_money(impact.cost, project.schema().money_digits()), impact.days,
                     impact.days == 1 ? "" : "s");
}

std::string subjects_in_words(const Verdict& verdict) {
  std::string ids;
  for (const Record* subject : verdict.subjects) {
    if (is_change(*subject)) ids += (ids.empty() ? "" : ", ") + subject->id;
  }
  return ids;
}

[[noreturn]] void refuse(const Project& project, const Verdict& verdict, const Weight& weight) {
  const auto able = who_may(project, weight);
  const auto whose =
      able.empty() ? "nobody in rapport.yaml may decide that; add decides: true to a person of the client"
                   : one_of(able) + " may decide";
  const auto by = fmt::format("{}", fmt::join(verdict.by, ", "));
  const auto ids = subjects_in_words(verdict);
  if (weight.for_client)
    throw Error(fmt::format("{} is major, so {} cannot decide it for the client; {}", ids, by, whose));
  throw Error(fmt::format("{}: {} is above the authority of {}; {}", ids, amount_of(project, weight.impact),
                          by, whose));
}

void demand_authority(const Project& project, const Verdict& verdict) {
  const auto by_any = [&](const auto& condition) {
    return std::any_of(verdict.by.begin(), verdict.by.end(), condition);
  };
  if (by_any([&](const std::string& person) { return decides_for_client(project, person); })) return;
  const auto weight = weight_of(project, verdict);
  const auto able = [&](const std::string& person) { return may_decide(project, person, weight.impact); };
  if (weight.for_client || !by_any(able)) refuse(project, verdict, weight);
  if (weight.unpriced != nullptr && project.file()["authority"] && verdict.kind == Verdict::Kind::approve)
    throw Error(fmt::format(
        "{} is not assessed, so nobody knows whose authority it takes: rapport set {} impact.days=… "
        "impact.cost=…",
        weight.unpriced->id, weight.unpriced->id));
}

// ---- what it does

std::string default_words(const Project& project, const Verdict& verdict) {
  const bool chinese = project.file()["language"].text() == "zh";
  constexpr std::string_view en[] = {"Approved", "Rejected", "Deferred", "Decided"};
  constexpr std::string_view zh[] = {"批准", "否决", "暂缓", "决定"};
  const auto verb = (chinese ? zh : en)[static_cast<std::size_t>(verdict.kind)];
  std::string what;
  for (const Record* subject : verdict.subjects) {
    if (!what.empty()) what += chinese ? "、" : ", ";
    what += verdict.subjects.size() == 1 ? std::string(subject->title()) : subject->id;
  }
  return fmt::format("{}{}{}", verb, chinese ? "：" : ": ", what);
}

bool any_major(const Project& project, const Verdict& verdict) {
  return std::any_of(verdict.subjects.begin(), verdict.subjects.end(), [&](const Record* subject) {
    return is_change(*subject) && is_major(project, *subject);
  });
}

/// Sets a field of the decision, unless it has one.
void complete(Draft& draft, const Record& decision, const char* field, Data value) {
  const bool empty = value.shape == Shape::scalar ? value.text.empty() : value.items.empty();
  if (empty || draft.now(decision)[field]) return;
  draft.edit(decision, {.route = {std::string(field)}, .value = std::move(value)});
}

void write_decision(Draft& draft, const Project& project, const Record& decision, const Verdict& verdict) {
  const auto words = verdict.chosen.empty() ? default_words(project, verdict) : verdict.chosen;
  complete(draft, decision, "title", scalar_data(words));
  std::vector<std::string> ids;
  for (const Record* subject : verdict.subjects) ids.push_back(subject->id);
  if (draft.now(decision).status() == "proposed")
    make_move(draft, project, decision, {.to = "made", .date = verdict.date});
  complete(draft, decision, "status", token("made"));
  complete(draft, decision, "date", token(format_date(verdict.date)));
  complete(draft, decision, "subject", tokens(ids));
  if (any_major(project, verdict)) complete(draft, decision, "about", token("major_change"));
  complete(draft, decision, "chosen", scalar_data(words));
  complete(draft, decision, "decided_by", tokens(verdict.by));
  if (!verdict.meeting.empty()) complete(draft, decision, "evidence", token("minutes"));
  complete(draft, decision, "meeting", token(verdict.meeting));
}

/// A change that was never assessed is decided on against the words of today.
void seal_if_not_assessed(Draft& draft, const Project& project, const Record& subject) {
  if (is_change(subject) && subject.status() == "raised") seal_what_is_affected(draft, project, subject);
}

/// Whoever decides for the client, else the first who decides.
std::string speaker(const Project& project, const Verdict& verdict) {
  const auto client = std::find_if(verdict.by.begin(), verdict.by.end(),
                                   [&](const std::string& person) { return project.is_client(person); });
  return client == verdict.by.end() ? verdict.by.at(0) : *client;
}

Move move_of(const Project& project, const Verdict& verdict, const Record& subject) {
  return {
      .to = state_after(project, verdict, subject), .date = verdict.date, .by = speaker(project, verdict)};
}

}  // namespace

bool is_moved_by_verdict(const Record& subject) {
  return is_change(subject) || subject.kind->name == "requirement";
}

std::string state_after(const Project& project, const Verdict& verdict, const Record& subject) {
  switch (verdict.kind) {
    case Verdict::Kind::approve: return "approved";
    case Verdict::Kind::reject:
      return !is_change(subject) && project.is_client(speaker(project, verdict)) ? "withdrawn" : "rejected";
    case Verdict::Kind::defer: return "deferred";
    case Verdict::Kind::other: break;
  }
  return std::string(subject.status());
}

void demand_verdict(const Project& project, const Verdict& verdict) {
  if (verdict.kind == Verdict::Kind::other) return;
  if (verdict.by.empty()) throw Error("nobody is named who decides");
  for (const Record* subject : verdict.subjects) {
    if (is_moved_by_verdict(*subject)) demand_move(project, *subject, move_of(project, verdict, *subject));
  }
  demand_authority(project, verdict);
}

void write_verdict(Draft& draft, const Project& project, const Record& decision, const Verdict& verdict) {
  write_decision(draft, project, decision, verdict);
  if (verdict.kind == Verdict::Kind::other) return;
  for (const Record* subject : verdict.subjects) {
    if (!is_moved_by_verdict(*subject)) continue;
    auto move = move_of(project, verdict, *subject);
    move.ref = decision.id;
    seal_if_not_assessed(draft, project, *subject);
    make_move(draft, project, *subject, move);
  }
}

}  // namespace rapport
