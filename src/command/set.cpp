#include "command/command.hpp"
#include "command/options.hpp"
#include "command/parents.hpp"
#include "command/values.hpp"
#include "project/draft.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

struct Request {
  std::vector<const Record*> records;
  std::vector<Assignment> assignments;
};

Request read_request(Session& session, const std::vector<std::string>& words) {
  Request request;
  for (const auto& word : words) {
    if (auto assignment = parse_assignment(word)) {
      request.assignments.push_back(std::move(*assignment));
    } else {
      request.records.push_back(&session.record_or_project(word));
    }
  }
  if (request.records.empty()) throw Error("name a record, as in: rapport set REQ-001 priority=must");
  if (request.assignments.empty()) {
    throw Error(fmt::format("say what to set, as in: rapport set {} owner=p-eng", request.records[0]->id));
  }
  return request;
}

void run(Session& session, const std::vector<std::string>& words) {
  const auto& project = session.project();
  const auto request = read_request(session, words);
  Draft draft(project);
  for (const Record* record : request.records) {
    for (const auto& assignment : request.assignments) {
      for (auto& edit : edits_for(session, project.schema(), draft.now(*record), assignment))
        draft.edit(*record, std::move(edit));
    }
    seal_new_parents(draft, project, *record);
  }
  draft.save();
}

}  // namespace

void declare_set(CLI::App& app, Session& session) {
  const auto words = std::make_shared<std::vector<std::string>>();
  add_words(app, "what", *words, "records, and FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE or FIELD= to remove")
      ->type_name("ID|FIELD=VALUE");
  app.callback([&session, words] { run(session, *words); });
}

}  // namespace rapport
