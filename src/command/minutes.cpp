#include "report/minutes.hpp"

#include "command/command.hpp"
#include "command/options.hpp"
#include "command/output_file.hpp"
#include "report/markdown.hpp"
#include "report/report.hpp"

namespace rapport {
namespace {

struct Options {
  std::string id, lang, output;
};

/// A decision or an action that cannot be read would be missing in silence.
void warn_of_gaps(Session& session) {
  for (const auto& record : session.project().records()) {
    const bool told = record.kind->name == "decision" || record.kind->name == "action";
    if (told && !record.readable())
      session.note("rapport: warning: {} cannot be read; the minutes are without it\n",
                   session.shown(record.file));
  }
}

void run(Session& session, const Options& options) {
  const auto& meeting = session.record(options.id);
  const auto language = find_language(options.lang).value_or(report_language(session.project()));
  const auto text = to_markdown(meeting_minutes(session.project(), meeting, language));
  warn_of_gaps(session);
  print_or_write(session, options.output, text);
}

}  // namespace

void declare_minutes(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("id", options->id, "the meeting")->required()->type_name("MTG-ID");
  app.add_option("--lang", options->lang, "en or zh (else as rapport.yaml says)")
      ->check(CLI::IsMember({"en", "zh"}))
      ->type_name("LANGUAGE");
  add_text(app, "-o,--output", options->output, "write to this file (- for standard output)")
      ->type_name("FILE");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
