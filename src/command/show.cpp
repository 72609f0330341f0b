#include "command/command.hpp"
#include "command/options.hpp"
#include "output/record_json.hpp"
#include "output/record_page.hpp"
#include "text/json_text.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string format = "text";
};

std::string page_of(Session& session, const Record& record) {
  return record_page(session.project(), record, session.today(), session.shown(record.file),
                     Session::page_width(), session.colored() ? Color::yes : Color::no);
}

std::string file_of(const Record& record) {
  auto shown = Session::for_reader(record.document.text());
  if (!shown.ends_with('\n')) shown += '\n';
  return shown;
}

std::string json_of_all(Session& session, const std::vector<const Record*>& records) {
  auto all = nlohmann::ordered_json::array();
  for (const auto* record : records)
    all.push_back(record_json(session.project(), *record, session.today(), session.shown(record->file)));
  return json_text(all.size() == 1 ? all[0] : all);
}

void run(Session& session, const Options& options) {
  std::vector<const Record*> records;
  for (const auto& id : options.ids) records.push_back(&session.record(id));
  if (options.format == "json") {
    session.out = json_of_all(session, records);
    return;
  }
  const bool yaml = options.format == "yaml";
  for (const auto* record : records) {
    if (!session.out.empty()) session.out += yaml ? "---\n" : "\n";
    session.out += yaml ? file_of(*record) : page_of(session, *record);
  }
}

}  // namespace

void declare_show(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "ids", options->ids, "records to show")->required()->type_name("ID…");
  app.add_option("--format", options->format, "text, yaml (the file as it is) or json")
      ->check(CLI::IsMember({"text", "yaml", "json"}))
      ->type_name("FORMAT");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
