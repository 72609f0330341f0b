#include "figures/waiting.hpp"

#include <algorithm>
#include <array>

#include "figures/authority.hpp"
#include "figures/changes.hpp"
#include "figures/client_needs.hpp"
#include "figures/computed.hpp"
#include "figures/feedback.hpp"
#include "figures/meetings.hpp"
#include "figures/milestones.hpp"
#include "figures/questions.hpp"
#include "figures/verification.hpp"

namespace rapport {
namespace {

using What = Waiting::What;
using People = std::vector<std::string_view>;

/// `days` after `from`; a limit that leads out of the calendar is as good as one of a hundred years.
std::optional<Date> after(std::optional<Date> from, int days) {
  constexpr int longest = 36500;
  return from ? std::optional(*from + std::chrono::days(std::clamp(days, 0, longest))) : std::nullopt;
}

People named(Value list) {
  People people;
  for (const Value person : list) {
    if (!person.text().empty()) people.push_back(person.text());
  }
  return people;
}

/// The list while it is gathered.
class Gathering {
 public:
  Gathering(const Project& project, Date today) : project_(project), today_(today) {}

  void add_record(const Record& record) {
    const auto kind = record.kind->name;
    if (kind == "action") add_due(What::action, record);
    if (kind == "risk") add_due(What::review, record);
    if (kind == "requirement") add_verification(record);
    if (kind == "change") add_change(record);
    if (kind == "feedback") add_feedback(record);
    if (kind == "meeting") add_meeting(record);
  }

  void add_decisions() {
    for (const auto& awaited : awaited_decisions(project_))
      add(What::decide, *awaited.record, awaited.due, deciders(awaited),
          awaited.by_client ? Side::client : Side::us);
  }

  void add_minutes_to_agree() {
    for (const auto& minutes : client_needs(project_).minutes)
      add(What::agree, *minutes.meeting, minutes.due, agreeing(*minutes.meeting), Side::client);
  }

  void add_milestones() {
    for (const auto& milestone : milestones_of(project_)) {
      if (milestone.reached) continue;
      add(What::milestone, project_.file(), milestone.due(), {});
      all_.back().item = milestone.row;
    }
  }

  void add_commitments() {
    for (const Value commitment : project_.file()["profile"]["aftersales"]) {
      if (commitment["done"] || !commitment["until"].date()) continue;
      add(What::commitment, project_.file(), commitment["until"].date(), named(commitment["owner"]));
      all_.back().item = commitment;
    }
  }

  std::vector<Waiting> sorted() && {
    const auto key = [](const Waiting& one) { return std::tuple(one.due.value_or(Date::max()), one.what); };
    std::stable_sort(all_.begin(), all_.end(),
                     [&](const Waiting& a, const Waiting& b) { return key(a) < key(b); });
    return std::move(all_);
  }

 private:
  void add(What what, const Record& record, std::optional<Date> due, People who, Side side = Side::us) {
    const Person* first = who.empty() ? nullptr : project_.person(who[0]);
    all_.push_back({.what = what,
                    .record = &record,
                    .due = due,
                    .who = std::move(who),
                    .side = first == nullptr ? side : first->side});
  }

  void add_due(What what, const Record& record) {
    if (const auto due = deadline_of(record, today_)) add(what, record, due, named(record["owner"]));
  }

  /// One that is planned without a day waits as soon as there is something to verify.
  void add_verification(const Record& requirement) {
    add_due(What::verify, requirement);
    const auto planned = requirement["planned"];
    if (!planned || planned["due"].date() ||
        !at_or_after(*requirement.kind, requirement.status(), "implemented"))
      return;
    const auto proof = verification_of(requirement, today_);
    if (!proof.latest_on_words && proof.found != VerificationClass::waived)
      add(What::verify, requirement, std::nullopt, named(requirement["owner"]));
  }

  void add_change(const Record& change) {
    const bool blank = change.status() == "assessed" && !blank_in_assessment(change).empty();
    if (change.status() == "raised" || blank)
      add(What::assess, change, after(change["raised"].date(), assess_limit(project_)),
          named(change["owner"]));
    if (const auto since = team_untold_since(project_, change))
      add(What::tell, change, after(since, tell_limit(project_)), named(change["owner"]));
    if (!blank && is_only_assessed(change)) {
      const AwaitedDecision ahead{&change, {}, {}, is_for_client(project_, change)};
      if (ahead.by_client) {
        add(What::submit, change, std::nullopt, named(change["owner"]));
      } else {
        add(What::decide, change, std::nullopt, deciders(ahead));
      }
    }
    if (const auto due = notice_due(change)) add(What::notice, change, due, named(change["owner"]));
  }

  /// Nobody was asked yet to decide it: else it is among the awaited decisions.
  bool is_only_assessed(const Record& change) const {
    if (change.status() != "assessed" || change["submitted"].date() || change["decision_due"].date())
      return false;
    return !is_named(project_, change, "subject",
                     [](const Record& from) { return from.status() == "proposed"; });
  }

  void add_meeting(const Record& meeting) {
    if (const auto since = unissued_since(meeting))
      add(What::issue, meeting, after(since, minutes_limit(project_)), named(meeting["owner"]));
  }

  void add_feedback(const Record& feedback) {
    const auto who = named(feedback["owner"]);
    if (const auto since = unacknowledged_since(feedback))
      add(What::acknowledge, feedback, after(since, acknowledge_limit(project_)), who);
    if (const auto since = unanswered_since(feedback))
      add(What::answer, feedback, after(since, respond_limit(project_)), who);
  }

  /// Those who decide for the client and are still there.
  People client_deciders() const {
    People people;
    for (const auto& person : project_.people()) {
      const bool gone = person.left && *person.left < today_;
      if (!gone && decides_for_client(project_, person.id)) people.push_back(person.id);
    }
    return people;
  }

  /// As the decision names them; else whoever decides for the client, or the lowest whose authority reaches
  /// so far.
  People deciders(const AwaitedDecision& awaited) const {
    const auto& record = *awaited.record;
    if (auto people = named(record["decided_by"]); !people.empty()) return people;
    if (awaited.by_client) return client_deciders();
    const bool change = record.kind->name == "change";
    const auto able = who_may_decide(project_, change ? impact_of(record) : decided_impact(project_, record));
    return able.empty() ? named(record["owner"]) : People{able[0]};
  }

  /// Of those of the client who were there, those who decide, else all; if nobody was, who decides.
  People agreeing(const Record& meeting) const {
    if (project_.people().empty()) return {};
    auto people = named(meeting["attendees"]);
    std::erase_if(people, [&](std::string_view who) { return !speaks_for_client(project_, who); });
    auto deciding = people;
    std::erase_if(deciding, [&](std::string_view who) { return !decides_for_client(project_, who); });
    if (!deciding.empty()) return deciding;
    return people.empty() ? client_deciders() : people;
  }

  const Project& project_;
  Date today_;
  std::vector<Waiting> all_;
};

}  // namespace

std::string_view Waiting::id() const {
  if (!item) return record->id;
  return item["id"].text();
}

std::string_view Waiting::title() const {
  if (!item) return record->title();
  return what == What::milestone ? item["title"].text() : item["what"].text();
}

std::string_view what_name(What what) {
  constexpr std::array<std::string_view, 14> names = {
      "action", "acknowledge", "answer", "assess",    "submit", "decide",     "tell",
      "issue",  "agree",       "verify", "milestone", "review", "commitment", "notice"};
  return names[static_cast<std::size_t>(what)];
}

std::vector<Waiting> all_waiting(const Project& project, Date today) {
  Gathering all(project, today);
  for (const auto& record : project.records()) all.add_record(record);
  all.add_decisions();
  all.add_minutes_to_agree();
  all.add_milestones();
  all.add_commitments();
  return std::move(all).sorted();
}

}  // namespace rapport
