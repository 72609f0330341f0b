#include "command/approving.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/may_approve.hpp"
#include "command/moving.hpp"
#include "figures/questions.hpp"
#include "report/report.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

std::string_view state_of(const Approval& approval) {
  return approval.verdict == Approval::Verdict::approved ? "approved" : "rejected";
}

/// The proposed decisions that have one of these records as subject.
std::vector<const Record*> proposed_on(const Project& project, const std::vector<const Record*>& subjects) {
  std::vector<const Record*> found;
  for (const auto* subject : subjects) {
    for (const auto& link : project.links_to(*subject)) {
      const auto& decision = project.records()[link.from];
      if (decision.kind->name != "decision" || decision.status() != "proposed") continue;
      if (top_field(project.value(link)) == "subject") found.push_back(&decision);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// What one decision decides is decided together.
void demand_whole(const Project& project, const Record& decision, const Approval& approval) {
  const auto& subjects = approval.subjects;
  for (const Value subject : decision["subject"]) {
    if (std::find(subjects.begin(), subjects.end(), project.named_by(subject)) != subjects.end()) continue;
    throw Error(
        fmt::format("{} waits for a word on {} too; decide both at once, or take it out first: rapport set "
                    "{} subject-={}",
                    decision.id, subject.text(), decision.id, subject.text()));
  }
}

const Record& begin_decision(Draft& draft, const Project& project, const Approval& approval) {
  const auto proposed = proposed_on(project, approval.subjects);
  if (proposed.empty()) return draft.create(*find_kind("decision"));
  if (proposed.size() > 1)
    throw Error(fmt::format("{} are all proposed on this; keep one, and move the others to dropped",
                            ids_of(proposed)));
  demand_whole(project, *proposed[0], approval);
  return *proposed[0];
}

std::string title_of(const Project& project, const Approval& approval) {
  const bool zh = report_language(project) == Language::zh;
  const bool yes = approval.verdict == Approval::Verdict::approved;
  const auto& subjects = approval.subjects;
  constexpr std::size_t most = 3;
  std::vector<std::string_view> ids;
  ids.reserve(subjects.size());
  for (const auto* subject : subjects) ids.push_back(subject->id);
  if (ids.size() > most) ids.resize(most);
  std::string what(subjects[0]->title());
  if (subjects.size() > 1) what = fmt::format("{}", fmt::join(ids, zh ? "、" : ", "));
  if (subjects.size() > most)
    what +=
        zh ? fmt::format(" 等 {} 项", subjects.size()) : fmt::format(" and {} more", subjects.size() - most);
  if (zh) return (yes ? "批准：" : "不批准：") + what;
  return what + (yes ? " approved" : " rejected");
}

std::string verdict_words(const Project& project, const Approval& approval) {
  const bool yes = approval.verdict == Approval::Verdict::approved;
  if (report_language(project) == Language::zh) return yes ? "批准" : "不批准";
  return yes ? "Approved" : "Rejected";
}

std::string_view about_of(const Project& project, const Approval& approval) {
  if (any_major(project, approval)) return "major_change";
  const auto changes = changes_of(approval);
  if (changes.empty()) return "baseline";
  const bool scope = std::any_of(changes.begin(), changes.end(), [](const Record* change) {
    return (*change)["adds"] || (*change)["removes"];
  });
  return scope && speaks_for_client(project, approval.by) ? "scope" : "other";
}

/// Writes a field of the decision; one that is there stays, unless it is to be replaced.
void write(Draft& draft, const Record& decision, std::string field, Data value, bool replace = false) {
  if (replace || !draft.now(decision)[field])
    draft.edit(decision, {.route = {std::move(field)}, .value = std::move(value)});
}

void add_subjects(Draft& draft, const Record& decision, const Approval& approval) {
  for (const auto* subject : approval.subjects) {
    const auto there = draft.now(decision)["subject"];
    const bool named =
        std::any_of(there.begin(), there.end(), [&](Value value) { return value.text() == subject->id; });
    if (!named)
      draft.edit(decision,
                 {.kind = Edit::Kind::append, .route = {"subject"}, .value = token_data(subject->id)});
  }
}

void write_decision(Draft& draft, const Project& project, const Record& decision, const Approval& approval) {
  write(draft, decision, "title", scalar_data(title_of(project, approval)));
  make_move(draft, project, decision, {.to = "made", .date = approval.date, .by = approval.by});
  add_subjects(draft, decision, approval);
  write(draft, decision, "about", token_data(about_of(project, approval)));
  const bool given = !approval.chosen.empty();
  write(draft, decision, "chosen", scalar_data(given ? approval.chosen : verdict_words(project, approval)),
        given || approval.verdict == Approval::Verdict::rejected);
  write(draft, decision, "decided_by", list_data({token_data(approval.by)}), true);
  if (approval.meeting.empty()) return;
  write(draft, decision, "meeting", token_data(approval.meeting), true);
  write(draft, decision, "evidence", token_data("minutes"));
}

void write_funding(Draft& draft, const Record& change, const std::string& paid_by) {
  const auto impact = change["impact"];
  auto row = map_data({{"paid_by", token_data(paid_by)},
                       {"cost", token_data(impact["cost"].text())},
                       {"days", token_data(impact["days"].text())}});
  draft.edit(change, {.route = {"funding"}, .value = list_data({std::move(row)})});
}

}  // namespace

const Record& approve(Draft& draft, const Project& project, const Approval& approval) {
  const auto move_to = [&](std::string ref) {
    return Move{.to = std::string(state_of(approval)),
                .date = approval.date,
                .by = approval.by,
                .ref = std::move(ref)};
  };
  demand_decidable(project, approval, move_to(""));
  demand_authority(project, approval);
  const auto& decision = begin_decision(draft, project, approval);
  write_decision(draft, project, decision, approval);
  for (const auto* record : approval.subjects) {
    if (is_change(*record) && !approval.paid_by.empty()) write_funding(draft, *record, approval.paid_by);
    make_move(draft, project, *record, move_to(decision.id));
  }
  return decision;
}

}  // namespace rapport
