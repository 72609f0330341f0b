#include "check/check.hpp"

#include "command/command.hpp"
#include "command/options.hpp"
#include "output/findings.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> of;  ///< ids and paths
  std::vector<std::string> only, skip;
  std::string fail_on;
  std::string format = "text";
  bool verbose = false;
};

/// The code, family or "clock" that a word of --only or --skip means. Throws Error if none.
std::string known_check(const std::string& word) {
  if (word == "clock") return word;
  if (const auto* check = find_check(word)) return std::string(check->code);
  std::string upper = word;
  for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (is_family(upper)) return upper;
  std::vector<std::string_view> names;
  for (const auto* check : checks()) {
    names.push_back(check->code);
    names.push_back(check->name);
  }
  throw Error(fmt::format("there is no check {}{}", word, did_you_mean(word, names)));
}

void make_known(std::vector<std::string>& words) {
  for (auto& word : words) word = known_check(word);
}

bool names(const std::vector<std::string>& words, const Finding& finding) {
  const auto& check = *finding.check;
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word == check.code || word == check.family() || (word == "clock" && finding.clock == Clock::yes);
  });
}

/// Whether a finding is about one of the named ids or lies in one of the named files and folders.
class Scope {
 public:
  Scope(const Project& project, const fs::path& folder, const std::vector<std::string>& words) {
    for (const auto& word : words) {
      if (const Record* record = project.find(word)) {
        files_.push_back(record->file);
        continue;
      }
      const auto path = (folder / word).lexically_normal();
      if (!fs::exists(path))
        throw Error(fmt::format("there is neither a record nor a file {}{}", word, near(project, word)));
      files_.push_back(path.lexically_relative(project.root()).generic_string());
    }
  }
  [[nodiscard]] bool holds(const Finding& finding) const {
    return files_.empty() || std::any_of(files_.begin(), files_.end(), [&](const std::string& file) {
             return finding.file == file || file == "." ||
                    finding.file.starts_with(file.ends_with('/') ? file : file + "/");
           });
  }

 private:
  static std::string near(const Project& project, std::string_view word) {
    std::vector<std::string_view> ids;
    for (const auto& record : project.records()) ids.push_back(record.id);
    return did_you_mean(word, ids);
  }
  std::vector<std::string> files_;
};

CheckedProject check_one(const fs::path& root, const Session& session, const Options& options) {
  const auto project = load_project(root);
  const Scope scope(project, session.folder(), options.of);
  CheckedProject checked{.prefix = Session::shown(root, ""), .records = project.records().size()};
  if (checked.prefix == ".") checked.prefix.clear();
  if (!checked.prefix.empty() && !checked.prefix.ends_with('/')) checked.prefix += '/';
  for (auto& finding : run_checks(project, session.today())) {
    if (!options.only.empty() && !names(options.only, finding)) continue;
    if (names(options.skip, finding) || !scope.holds(finding)) continue;
    checked.findings.push_back(std::move(finding));
  }
  checked.fail_on = find_severity(project.file()["fail_on"].text()).value_or(Severity::error);
  return checked;
}

bool fails(const CheckedProject& checked, const std::optional<Severity>& fail_on) {
  const auto limit = fail_on.value_or(checked.fail_on);
  return std::any_of(checked.findings.begin(), checked.findings.end(),
                     [&](const Finding& f) { return f.severity <= limit; });
}

void run(Session& session, Options options) {
  make_known(options.only);
  make_known(options.skip);
  const auto roots = session.project_folders();
  if (roots.empty()) session.project();  // says what to do
  std::vector<CheckedProject> all;
  for (const auto& root : roots) all.push_back(check_one(root, session, options));
  const auto fail_on = find_severity(options.fail_on);
  const bool any = std::any_of(all.begin(), all.end(), [&](const auto& one) { return fails(one, fail_on); });
  session.exit_code = any ? 1 : 0;
  const TextStyle style{.advice = options.verbose ? Advice::shown : Advice::counted,
                        .color = session.colored() ? Color::yes : Color::no};
  session.out += options.format == "json" ? findings_json(all) : findings_text(all, style);
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
  app.add_option("--format", options->format, "text or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  app.add_flag("-v,--verbose", options->verbose, "show advice too");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
