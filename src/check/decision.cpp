#include "figures/decisions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "check/amounts.hpp"
#include "check/check.hpp"
#include "figures/authority.hpp"
#include "figures/questions.hpp"
#include "model/seal.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

// What was superseded is settled by the decision that took its place.
bool is_in_force(const Record& decision) { return decision.status() == "made"; }

void client_not_asked(const Facts& facts, const Record& decision, Sink& sink) {
  const auto about = decision["about"];
  if (!is_in_force(decision) || !word_place("design_choice|major_change|scope|acceptance", about.text()))
    return;
  const auto by = decision["decided_by"];
  if (client_among(facts.project, by)) return;
  sink.add(
      decision, by.written() ? by : about,
      fmt::format("{} is about {}, and nobody on the client's side decided it", decision.id, about.text()));
}

void bare_choice(const Facts& /*facts*/, const Record& decision, Sink& sink) {
  const auto about = decision["about"];
  if (!is_in_force(decision) || about.text() != "design_choice") return;
  const auto options = decision["options"];
  const bool few = options.size() < 2;
  std::string lack = few ? fmt::format("fewer than two options ({})", options.size()) : "";
  if (!decision["rationale"]) lack += few ? " and no rationale" : "no rationale";
  if (!lack.empty())
    sink.add(decision, few && options.written() ? options : about,
             fmt::format("{} is a design choice with {}", decision.id, lack));
}

// ---- DC003

std::string amounts(const Facts& facts, Impact impact) { return "cost " + impact_text(facts, impact); }

void beyond_authority(const Facts& facts, const Record& decision, Sink& sink) {
  const auto impact = decided_impact(facts.project, decision);
  const auto by = decision["decided_by"];
  if (!is_in_force(decision) || by.size() == 0 || (impact.cost <= 0 && impact.days <= 0)) return;
  const auto may = [&](Value who) { return may_decide(facts.project, who.text(), impact); };
  if (std::any_of(by.begin(), by.end(), may)) return;
  sink.add(decision, by,
           fmt::format("{} decides {}; the authority of who decided it ends at {}", decision.id,
                       amounts(facts, impact), amounts(facts, highest_authority(facts.project, by))));
}

// ---- DC004

void only_spoken(const Facts& facts, const Record& decision, Sink& sink) {
  const auto evidence = decision["evidence"];
  const auto made = became(decision, "made");
  if (!is_in_force(decision) || evidence.text() != "verbal" || !made) return;
  const int days = days_between(*made, facts.today);
  const int limit = facts.project.limit("DC004", 7);
  if (days <= limit) return;
  const auto what = "the evidence of " + decision.id + " is only verbal";
  sink.add(decision, evidence,
           fmt::format("{}, {} since it was made, limit {}", what, days_text(days), limit), what);
}

constexpr Check table[] = {
    {.code = "DC001",
     .name = "decision-without-client",
     .needs = Needs::client,
     .sentence = "A decision about a design choice, a major change, the scope or an acceptance was made, and "
                 "nobody on the client's side is among decided_by.",
     .reason = "These are the client's to decide, and what we decide for them they need not take.",
     .remedy = "Ask the client and name under decided_by who decided, or say what else it is about.",
     .kind = "decision",
     .record = client_not_asked},
    {.code = "DC002",
     .name = "bare-design-choice",
     .severity = Severity::info,
     .sentence = "A design choice was made with fewer than two options, or without a rationale.",
     .reason = "Whoever asks later why it was done so finds no answer, and opens it again.",
     .remedy = "Write under options what there was to choose from, and under rationale why.",
     .kind = "decision",
     .record = bare_choice},
    {.code = "DC003",
     .name = "decision-beyond-authority",
     .sentence = "The changes that a decision is on cost more money or days, together, than anybody among "
                 "decided_by may decide under authority:. A client person who decides has no limit.",
     .reason = "A decision that was not theirs to make can be undone by whoever has to pay for it.",
     .remedy = "Have it decided by somebody whose authority reaches so far, or by the client, and name them "
               "under decided_by.",
     .kind = "decision",
     .record = beyond_authority},
    {.code = "DC004",
     .name = "verbal-decision",
     .severity = Severity::warning,
     .clock = Clock::yes,
     .sentence = "A decision was made more than 7 days ago and its evidence is still only verbal. "
                 "limits: {DC004: N} sets another number of days.",
     .reason = "What was only said is remembered differently once it costs something.",
     .remedy = "Get it in writing, by minutes, letter or e-mail, and write which under evidence.",
     .kind = "decision",
     .record = only_spoken},
};

}  // namespace

std::span<const Check> decision_checks() { return table; }

}  // namespace rapport
