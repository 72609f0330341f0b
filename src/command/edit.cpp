#include "command/command.hpp"
#include "command/editing.hpp"
#include "command/options.hpp"
#include "project/draft.hpp"

namespace rapport {
namespace {

void run(Session& session, const std::string& id) {
  const auto& record = session.record_or_project(id);
  edit_copy(record.id + ".yaml", record.document.text(), [&](std::string text) {
    Draft draft(session.project());
    draft.replace(record, std::move(text));
    draft.save();
  });
}

}  // namespace

void declare_edit(CLI::App& app, Session& session) {
  const auto id = std::make_shared<std::string>();
  app.add_option("id", *id, "the record; rapport: rapport.yaml")->required()->type_name("ID");
  app.callback([&session, id] { run(session, *id); });
}

}  // namespace rapport
