#include "command/command.hpp"
#include "command/options.hpp"
#include "project/references.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

void run(Session& session, const std::string& id) {
  const auto& record = session.record(id);
  const auto& project = session.project();
  std::string places;
  for (const auto& link : project.links_to(record)) {
    const auto& from = project.records()[link.from];
    if (&from == &record) continue;
    const auto place = line_column(from.document.text(), project.value(link).offset());
    places += fmt::format("\n{}:{}:{}: {}", session.shown(from.file), place.line, place.column,
                          route_of(from, link.node));
  }
  for (const auto* other : unreadable_with(project, record.id)) {
    if (other != &record)
      places += fmt::format("\n{}: cannot be read, and holds it", session.shown(other->file));
  }
  if (!places.empty())
    throw Error(fmt::format("{} is named by other records; change these first:{}", record.id, places));
  std::error_code error;
  if (!std::filesystem::remove(project.root() / record.file, error)) {
    throw Error(fmt::format("cannot remove {}: {}", session.shown(record.file), error.message()));
  }
}

}  // namespace

void declare_remove(CLI::App& app, Session& session) {
  const auto id = std::make_shared<std::string>();
  app.add_option("id", *id, "the record")->required()->type_name("ID");
  app.callback([&session, id] { run(session, *id); });
}

}  // namespace rapport
