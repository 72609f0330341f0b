#include <fmt/format.h>

#include <algorithm>

#include "command/approving.hpp"
#include "command/moving.hpp"
#include "command/take_writer.hpp"

namespace rapport {
namespace {

/// What a line says of the proposed decision that it begins with.
std::string without_id(const std::string& words, const std::string& id) {
  if (!words.starts_with(id)) return words;
  const auto rest = words.find_first_not_of(" ,:;", id.size());
  return rest == words.npos ? words : words.substr(rest);
}

}  // namespace

std::vector<const Record*> TakeWriter::movable(const DecisionText& decision) const {
  std::vector<const Record*> found;
  for (const auto& id : decision.subject) {
    const Record* record = project_.find(id);
    if (record->kind->name == "change" || record->kind->name == "requirement") found.push_back(record);
  }
  return found;
}

/// Who decides for the client, else the first.
std::string TakeWriter::speaker(const DecisionText& decision) const {
  const auto client = std::find_if(decision.decided_by.begin(), decision.decided_by.end(),
                                   [&](const std::string& person) { return project_.is_client(person); });
  if (client != decision.decided_by.end()) return *client;
  return decision.decided_by.empty() ? "" : decision.decided_by[0];
}

void TakeWriter::write_verdict(const DecisionText& text) {
  const auto subjects = movable(text);
  for (const Record* subject : subjects) demand_once(*subject);
  const bool yes = text.verb == DecisionVerb::approve;
  const Approval approval{.subjects = subjects,
                          .by = speaker(text),
                          .date = text_.date,
                          .verdict = yes ? Approval::Verdict::approved : Approval::Verdict::rejected,
                          .meeting = meeting_.id,
                          .chosen = text.words};
  const auto& decision = approve(draft_, project_, approval);
  note_change(decision);
  for (const Record* subject : subjects) note_change(*subject);
  extend(decision, "subject", text.subject, Wording::token);
  extend(decision, "decided_by", text.decided_by, Wording::token);
}

/// The proposed decision that the line names: it is that one which is made.
const Record* TakeWriter::proposed_in(const DecisionText& text) const {
  for (const auto& id : text.subject) {
    const Record* record = project_.find(id);
    if (record->kind->name == "decision" && record->status() == "proposed") return record;
  }
  return nullptr;
}

void TakeWriter::write_plain_decision(const DecisionText& text) {
  const Record* proposed = proposed_in(text);
  if (proposed != nullptr) demand_once(*proposed);
  const Record& decision = proposed == nullptr ? create("decision") : *proposed;
  auto subject = text.subject;
  std::erase(subject, decision.id);
  const auto words = proposed == nullptr ? text.words : without_id(text.words, proposed->id);
  if (proposed == nullptr) {
    set(decision, "title", scalar_data(title_from(words)));
    set(decision, "status", token_data("made"));
  } else {
    const auto by = speaker(text);
    make_move(draft_, project_, decision,
              {.to = "made", .date = text_.date, .by = by.empty() ? actor_ : by, .ref = meeting_.id});
    note_change(decision);
  }
  set(decision, "date", token_data(format_date(text_.date)));
  extend(decision, "subject", subject, Wording::token);
  set(decision, "chosen", scalar_data(words));
  extend(decision, "decided_by", text.decided_by, Wording::token);
  set(decision, "evidence", token_data("minutes"));
  set(decision, "meeting", token_data(meeting_.id));
}

void TakeWriter::write_decision(const DecisionText& text) {
  text.verb ? write_verdict(text) : write_plain_decision(text);
}

}  // namespace rapport
