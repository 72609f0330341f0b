#include "command/command.hpp"
#include "command/options.hpp"
#include "model/id.hpp"
#include "project/draft.hpp"
#include "project/references.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

void demand_free_id(const Project& project, const Record& record, const std::string& id) {
  if (const auto wrong = wrong_with_id(id); !wrong.empty())
    throw Error(fmt::format("{}: an id {}", id, wrong));
  const Record* taken = project.find(id);
  if (taken != nullptr && taken != &record) throw Error(fmt::format("{} is taken by {}", id, taken->file));
}

/// The file under its new name, in the same folder. Never replaces another.
fs::path move_file(const fs::path& from, const std::string& id) {
  const auto to = from.parent_path() / (id + from.extension().string());
  std::error_code error;
  const bool only_case = lower_case(from.filename().string()) == lower_case(to.filename().string());
  if (!only_case && fs::exists(to, error))
    throw Error(fmt::format("{} is there already", to.filename().string()));
  fs::rename(from, to, error);
  if (error) throw Error(fmt::format("cannot rename {}: {}", from.filename().string(), error.message()));
  return to;
}

void run(Session& session, const std::string& old_id, const std::string& id) {
  const auto& project = session.project();
  const auto& record = session.record(old_id);
  demand_free_id(project, record, id);
  for (const auto* other : unreadable_with(project, record.id)) {
    if (other != &record)
      throw Error(fmt::format("{} holds {} and cannot be read; rapport check says why",
                              session.shown(other->file), record.id));
  }
  Draft draft(project);
  draft.allow(id);
  for (const auto& link : project.links_to(record)) {
    const auto& from = project.records()[link.from];
    if (&from == &record) continue;
    draft.edit(from, {.route = route_to(from.document, link.node), .value = token_data(id)});
  }
  if (const auto faults = draft.faults(); !faults.empty()) throw Error(faults + "\nnothing was written");
  // The file first: if its name can't be had nothing else is touched, and if a reference can't be written it
  // goes back.
  const auto path = project.root() / record.file;
  const auto moved = move_file(path, id);
  try {
    draft.save();
  } catch (const Error&) {
    std::error_code ignored;
    fs::rename(moved, path, ignored);
    throw;
  }
}

}  // namespace

void declare_rename(CLI::App& app, Session& session) {
  const auto words = std::make_shared<std::pair<std::string, std::string>>();
  app.add_option("old", words->first, "the record")->required()->type_name("OLD");
  app.add_option("new", words->second, "its new id")->required()->type_name("NEW");
  app.callback([&session, words] { run(session, words->first, words->second); });
}

}  // namespace rapport
