#include <algorithm>

#include "command/command.hpp"
#include "command/id_words.hpp"
#include "command/moving.hpp"
#include "command/options.hpp"
#include "command/values.hpp"
#include "command/vouching.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

struct Request {
  std::vector<const Record*> records;
  std::vector<Assignment> assignments;
  std::optional<Move> move;  ///< what status= means
};

bool names_state(const Assignment& assignment) {
  return assignment.route == "status" && assignment.kind == Assignment::Kind::set;
}

/// The move to the state that was assigned, by whoever acts; nothing if none was.
std::optional<Move> take_move(Session& session, std::vector<Assignment>& assignments) {
  const auto status = std::find_if(assignments.begin(), assignments.end(), names_state);
  if (status == assignments.end()) return std::nullopt;
  Move move{.to = status->value, .date = session.today(), .by = session.actor("")};
  assignments.erase(status);
  for (const auto& assignment : assignments) move.given.push_back(assignment.route);
  return move;
}

Request read_request(Session& session, const std::vector<std::string>& words) {
  Request request;
  for (const auto& word : words) {
    if (auto assignment = parse_assignment(word)) {
      if (assignment->route == "id")
        throw Error("an id is the name of its file; rapport rename OLD NEW gives another");
      request.assignments.push_back(std::move(*assignment));
    } else {
      const auto& record =
          request.assignments.empty() ? session.record_or_project(word) : record_behind(session, word);
      add_once(request.records, record);
    }
  }
  if (request.records.empty()) throw Error("name a record, as in: rapport set REQ-001 priority=must");
  if (request.assignments.empty()) {
    throw Error(fmt::format("say what to set, as in: rapport set {} owner=p-eng", request.records[0]->id));
  }
  request.move = take_move(session, request.assignments);
  return request;
}

bool names(const Request& request, std::string_view route) {
  return std::any_of(request.assignments.begin(), request.assignments.end(),
                     [&](const Assignment& assignment) { return assignment.route == route; });
}

void change(Draft& draft, const Session& session, const Project& project, const Record& record,
            const Request& request) {
  const bool moves = request.move && request.move->to != record.status();
  if (moves) demand_move(project, record, *request.move);
  assign(draft, session, project, record, request.assignments);
  if (record.kind->name == "change" && record.status() == "assessed" && names(request, "affects"))
    seal_what_is_affected(draft, project, record, Seals::missing);
  if (moves) make_move(draft, project, record, *request.move);
}

void run(Session& session, const std::vector<std::string>& words) {
  const auto& project = session.project();
  const auto request = read_request(session, words);
  Draft draft(project);
  for (const Record* record : request.records) change(draft, session, project, *record, request);
  draft.save();
}

}  // namespace

void declare_set(CLI::App& app, Session& session) {
  const auto words = std::make_shared<std::vector<std::string>>();
  add_words(app, "what", *words, "records, and FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE or FIELD= to remove")
      ->type_name("ID… FIELD=VALUE…");
  app.callback([&session, words] { run(session, *words); });
}

}  // namespace rapport
