#include "command/baseline.hpp"
#include "command/checking.hpp"
#include "command/command.hpp"
#include "command/fixing.hpp"
#include "command/options.hpp"
#include "command/output_file.hpp"
#include "text/error.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

bool fails(const CheckedProject& checked) {
  return std::any_of(checked.findings.begin(), checked.findings.end(),
                     [&](const Finding& finding) { return checked.fails(finding); });
}

void write_baseline(Session& session, const CheckedProject& checked, const std::string& file) {
  const auto path = session.path(file);
  write_output(path, Baseline::text_of(checked.findings));
  session.print("{} listed in {}\n", counted(checked.findings.size(), "finding"), visible(file));
  if (!checked.project.file()["baseline"])
    session.note(
        "To accept them whenever check runs, write baseline: {} into rapport.yaml.\n",
        visible(std::filesystem::absolute(path).lexically_relative(checked.project.root()).string()));
}

/// Shows every repair as a diff, and makes it unless this is a rehearsal. Returns how many files it is about.
std::size_t fix(Session& session, const Checked& checked, const CheckOptions& options) {
  std::vector<Change> changes;
  std::string diff;
  for (const auto& one : checked) {
    auto fixing = fixing_of(one);
    diff += fixing.diff;
    std::move(fixing.changes.begin(), fixing.changes.end(), std::back_inserter(changes));
  }
  (prints_text(options.output) ? session.out : session.notes) += visible_lines(diff);
  if (!options.dry_run) write_changes(changes);
  return changes.size();
}

void run(Session& session, CheckOptions options) {
  if (options.dry_run && !options.fix) throw Error("--dry-run is a rehearsal of --fix; name both");
  const bool repairs = options.fix || tells_repairs(options.output);
  const auto roots = session.project_folders();
  if (roots.empty()) session.project();  // says what to do
  if (roots.size() > 1 && !(options.baseline + options.write_baseline).empty())
    throw Error("a baseline is about one project; name its folder with -C");
  auto all = check_all(session, roots, options);
  if (!options.write_baseline.empty()) return write_baseline(session, all[0], options.write_baseline);
  for (auto& one : all) {
    if (repairs) find_repairs(one, session.today());
  }
  if (options.fix) {
    const auto files = fix(session, all, options);
    if (files > 0 && !options.dry_run) {
      session.notes.clear();  // what the baseline had to say is said again
      all = check_all(session, roots, options);
    }
    session.note("{} {}\n", counted(files, "file"), options.dry_run ? "would be repaired" : "repaired");
  }
  session.exit_code = std::any_of(all.begin(), all.end(), fails) ? 1 : 0;
  if (options.verbose) options.output.advice = Advice::shown;
  write_findings(session, all, options.output);
}

void add_past_options(CLI::App& app, CheckOptions& options) {
  auto* baseline = add_text(app, "--baseline", options.baseline, "accept the findings that this file lists")
                       ->type_name("FILE");
  auto* changed = add_text(app, "--changed", options.changed,
                           "only what differs from the commit shared with this git revision, or comes of it")
                      ->check([](const std::string& rev) {
                        return std::string(rev.empty() ? "name a revision, as in origin/main" : "");
                      })
                      ->type_name("REV");
  add_text(app, "--write-baseline", options.write_baseline, "list all findings in this file, to be accepted")
      ->type_name("FILE")
      ->excludes(baseline)
      ->excludes(changed);
}

void add_fix_options(CLI::App& app, CheckOptions& options) {
  app.add_flag("--fix", options.fix, "make safe repairs, and show them as a diff")
      ->excludes(app.get_option("--write-baseline"));
  app.add_flag("--dry-run", options.dry_run, "with --fix: show the diff, write nothing");
}

void add_output_options(CLI::App& app, CheckOptions& options) {
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
  const auto options = std::make_shared<CheckOptions>();
  add_words(app, "of", options->of, "only findings about these records, files or folders")
      ->type_name("[ID|PATH]…");
  add_list_option(app, "--only", options->only, "only these checks")->type_name("CODE|FAMILY,…");
  add_list_option(app, "--skip", options->skip, "not these checks; clock: none that fire because time passes")
      ->type_name("CODE|FAMILY|clock,…");
  app.add_option("--fail-on", options->fail_on, "exit with 1 from this severity on: error, warning or info")
      ->check(CLI::IsMember({"error", "warning", "info"}))
      ->type_name("SEVERITY");
  add_past_options(app, *options);
  add_fix_options(app, *options);
  add_output_options(app, *options);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
