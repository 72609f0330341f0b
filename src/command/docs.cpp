#include "command/command.hpp"
#include "command/options.hpp"
#include "output/manual.hpp"

namespace rapport {

void declare_docs(CLI::App& app, Session& session) {
  const auto page = std::make_shared<std::string>();
  app.add_option("page", *page, "files for rapport-files(5), checks for rapport-checks(7)")
      ->required()
      ->check(CLI::IsMember({"files", "checks"}))
      ->type_name("PAGE");
  app.callback([&session, page] { session.out = *page == "files" ? files_manual() : checks_manual(); });
}

}  // namespace rapport
