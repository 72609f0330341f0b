#include "report/report.hpp"

#include <nlohmann/json.hpp>

#include "command/command.hpp"
#include "command/intro_file.hpp"
#include "command/options.hpp"
#include "command/output_file.hpp"
#include "text/error.hpp"
#include "text/json_text.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

struct Options {
  std::string lang;
  std::vector<std::string> sections;
  std::string output;
  std::string audience;
  std::string since;
  bool brief = false;
  std::string format = "md";
  bool no_charts = false;
  std::string intro, check;  ///< files
};

void check_sections(const std::vector<std::string>& wanted) {
  std::vector<std::string_view> names;
  for (const auto& section : report_sections()) names.push_back(section.name);
  for (const auto& name : wanted) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const auto near = did_you_mean(name, names);
    throw Error(fmt::format("there is no section {}{}", name,
                            near.empty() ? fmt::format("; choose {}", fmt::join(names, ", ")) : near));
  }
}

std::string report_text(const Project& project, const ReportOptions& wanted, const std::string& format) {
  if (format == "json") return json_text(json_report(project, wanted));
  return format == "html" ? html_report(project, wanted) : markdown_report(project, wanted);
}

void run(Session& session, const Options& options) {
  check_sections(options.sections);
  const auto& project = session.project();
  ReportOptions wanted{
      .lang = report_language(project), .sections = options.sections, .today = session.today()};
  if (!options.lang.empty()) wanted.lang = options.lang == "zh" ? Language::zh : Language::en;
  if (options.audience == "client") wanted.audience = Audience::client;
  if (!options.since.empty()) wanted.since = session.date(options.since, "--since");
  if (wanted.since > wanted.today)
    throw Error(fmt::format("--since {} lies after today, {}", format_date(*wanted.since),
                            format_date(wanted.today)));
  wanted.brief = options.brief;
  wanted.charts = !options.no_charts;
  if (!options.intro.empty()) wanted.intro = read_intro(session, options.intro);
  const auto text = report_text(project, wanted, options.format);
  if (options.check.empty()) {
    print_or_write(session, options.output, text);
  } else {
    compare_output(session, options.check, text);
  }
}

}  // namespace

void declare_report(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("--lang", options->lang, "en or zh (else as rapport.yaml says)")
      ->check(CLI::IsMember({"en", "zh"}))
      ->type_name("LANGUAGE");
  auto* sections = add_list_option(app, "--section", options->sections, "only these sections");
  sections->type_name("NAME,…");
  app.add_option("--audience", options->audience, "internal, or client: without what only we may read")
      ->check(CLI::IsMember({"internal", "client"}))
      ->type_name("AUDIENCE");
  add_text(app, "--since", options->since, "also what was added, changed and closed from this day on")
      ->type_name("DATE");
  app.add_flag("--brief", options->brief, "one page for the weekly mail")->excludes(sections);
  app.add_option("--format", options->format, "md, html, or json: every figure for other programs")
      ->check(CLI::IsMember({"md", "html", "json"}))
      ->type_name("FORMAT");
  app.add_flag("--no-charts", options->no_charts, "tables only");
  add_text(app, "--intro", options->intro, "your own words under the header: Markdown (- for standard input)")
      ->type_name("FILE");
  auto* output = add_text(app, "-o,--output", options->output, "write to this file (- for standard output)")
                     ->type_name("FILE");
  add_text(app, "--check", options->check, "compare this file with what would be written")
      ->type_name("FILE")
      ->excludes(output);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
