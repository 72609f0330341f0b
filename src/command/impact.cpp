#include "output/impact_page.hpp"

#include "command/command.hpp"
#include "command/options.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

void run(Session& session, const std::string& id) {
  const auto& change = session.record(id);
  if (change.kind->name != "change")
    throw Error(
        fmt::format("{} is {}; only changes have an impact", change.id, with_article(change.kind->name)));
  session.out += impact_page(session.project(), change, session.today(), Session::page_width(),
                             session.colored() ? Color::yes : Color::no);
}

}  // namespace

void declare_impact(CLI::App& app, Session& session) {
  const auto id = std::make_shared<std::string>();
  add_text(app, "id", *id, "the change")->required()->type_name("CHG-ID");
  app.callback([&session, id] { run(session, *id); });
}

}  // namespace rapport
