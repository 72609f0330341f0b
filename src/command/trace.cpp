#include "figures/trace.hpp"

#include "command/command.hpp"
#include "command/options.hpp"
#include "output/trace_page.hpp"

namespace rapport {
namespace {

struct Options {
  std::string id;
  std::string format = "tree";
};

/// GitHub and GitLab leave Mermaid's limit of arrows as it is, and draw nothing above it.
void warn_of_size(Session& session, std::size_t arrows) {
  constexpr std::size_t most = 500;
  if (arrows > most)
    session.note(
        "rapport: warning: the chart has {} arrows; GitHub and GitLab draw up to {}: trace one record\n",
        arrows, most);
}

void run(Session& session, const Options& options) {
  const auto& project = session.project();
  const auto steps = options.id.empty() ? project_trace(project, session.today())
                                        : record_trace(project, session.record(options.id), session.today());
  if (options.format == "csv") {
    session.out += Session::for_reader(trace_csv(project, steps));
  } else if (options.format == "mermaid") {
    auto chart = trace_mermaid(project, steps);
    warn_of_size(session, chart.arrows);
    session.out += chart.text;
  } else if (steps.empty()) {
    session.note("there is no requirement to trace; begin with: rapport add requirement TITLE\n");
  } else {
    session.out += trace_tree(project, steps, Session::width(), session.colored() ? Color::yes : Color::no);
  }
}

}  // namespace

void declare_trace(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "id", options->id, "the record to trace (else every requirement)")->type_name("[ID]");
  app.add_option("--format", options->format, "tree, mermaid or csv")
      ->check(CLI::IsMember({"tree", "mermaid", "csv"}))
      ->type_name("FORMAT");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
