#include "check/check.hpp"

#include "command/check_output.hpp"
#include "command/command.hpp"
#include "command/options.hpp"
#include "command/selection.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> of;  ///< ids and paths
  std::vector<std::string> only, skip;
  std::string fail_on;
  CheckOutput output;
  bool verbose = false;
};

/// The way from the working folder to a project's: empty or ending in /.
std::string prefix_of(const std::filesystem::path& root) {
  auto prefix = Session::shown(root, "");
  if (prefix == ".") return "";
  return prefix.empty() || prefix.ends_with('/') ? prefix : prefix + '/';
}

CheckedProject check_one(const std::filesystem::path& root, const Session& session, const Options& options) {
  CheckedProject checked{.prefix = prefix_of(root), .project = load_project(root)};
  const auto& project = checked.project;
  Selection selection(options.only, options.skip);
  selection.limit_to(project, session.folder(), options.of);
  for (auto& finding : run_checks(project, session.today())) {
    if (selection.holds(finding)) checked.findings.push_back(std::move(finding));
  }
  for (const auto* check : active_checks(project)) {
    if (selection.holds(*check)) checked.checks.push_back(check);
  }
  const auto own = find_severity(project.file()["fail_on"].text()).value_or(Severity::error);
  checked.fail_on = find_severity(options.fail_on).value_or(own);
  return checked;
}

bool fails(const CheckedProject& checked) {
  return std::any_of(checked.findings.begin(), checked.findings.end(),
                     [&](const Finding& finding) { return checked.fails(finding); });
}

void run(Session& session, Options options) {
  const auto roots = session.project_folders();
  if (roots.empty()) session.project();  // says what to do
  Checked all;
  for (const auto& root : roots) all.push_back(check_one(root, session, options));
  session.exit_code = std::any_of(all.begin(), all.end(), fails) ? 1 : 0;
  if (options.verbose) options.output.advice = Advice::shown;
  write_findings(session, all, options.output);
}

void add_output_options(CLI::App& app, Options& options) {
  app.add_option(
         "--format", options.output.formats,
         "text, json, sarif, github, gitlab, junit or rdjson, into a file if one is named; may be given "
         "again")
      ->allow_extra_args(false)
      ->type_name("FORMAT[=FILE]");
  add_text(app, "--summary", options.output.summary, "append a page in Markdown to this file")
      ->type_name("FILE");
  app.add_option("--annotations", options.output.annotations,
                 "auto: behind text, within GitHub Actions; or never")
      ->check(CLI::IsMember({"auto", "never"}))
      ->type_name("WHEN");
  app.add_flag("-v,--verbose", options.verbose, "show advice too");
}

}  // namespace

void declare_check(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "of", options->of, "only findings about these records, files or folders")
      ->type_name("ID|PATH");
  add_list_option(app, "--only", options->only, "only these checks")->type_name("CODE|FAMILY");
  add_list_option(app, "--skip", options->skip, "not these checks; clock: none that fire because time passes")
      ->type_name("CODE|FAMILY|clock");
  app.add_option("--fail-on", options->fail_on, "exit with 1 from this severity on")
      ->check(CLI::IsMember({"error", "warning", "info"}))
      ->type_name("SEVERITY");
  add_output_options(app, *options);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
