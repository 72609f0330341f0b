#include <nlohmann/json.hpp>

#include "command/command.hpp"
#include "command/kind_word.hpp"
#include "command/options.hpp"
#include "command/output_file.hpp"
#include "output/json_schema.hpp"
#include "text/error.hpp"
#include "text/json_splice.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;
using Chosen = std::vector<const Kind*>;

constexpr std::string_view folder = ".rapport/schema";
constexpr const char* settings = ".vscode/settings.json";

struct Options {
  std::string kind, output;
  bool install = false, modeline = false;
};

/// The one that was named, or all.
Chosen chosen_kinds(const std::string& word, const Project* project) {
  Chosen chosen;
  if (word.empty()) {
    for (const auto& kind : kinds()) chosen.push_back(&kind);
    chosen.push_back(&project_kind());
  } else {
    chosen.push_back(kind_or_project(word, project));
    if (chosen.back() == nullptr) throw Error(no_kind(word));
  }
  return chosen;
}

std::string file_of(const Kind& kind) { return std::string(kind.name) + ".json"; }

std::vector<NewFile> schema_files(const Chosen& chosen, const Schema& schema, const fs::path& into) {
  std::vector<NewFile> files;
  for (const Kind* kind : chosen) files.push_back({into / file_of(*kind), json_schema(*kind, schema)});
  return files;
}

/// The files of a kind, as yaml.schemas of an editor's settings wants them.
nlohmann::ordered_json files_of(const Kind& kind) {
  if (kind.folder.empty()) return {"rapport.yaml"};
  return {fmt::format("{}/**/*.yaml", kind.folder), fmt::format("{}/**/*.yml", kind.folder)};
}

/// The settings of the editor with the schemas in them, and otherwise as they are.
NewFile settings_file(const Chosen& chosen, const fs::path& root) {
  std::error_code unseen;
  NewFile file{root / settings, fs::exists(root / settings, unseen) ? read_file(root / settings) : ""};
  for (const Kind* kind : chosen) {
    const std::string route[] = {"yaml.schemas", fmt::format("./{}/{}", folder, file_of(*kind))};
    file.text =
        with_json_member(std::move(file.text), route, files_of(*kind), Session::shown(root, settings));
  }
  return file;
}

void write(Session& session, const std::vector<NewFile>& files) {
  const auto written = write_outputs(files);
  for (const auto& path : written)
    session.print("{}\n", Session::for_reader(Session::shown({}, path.string())));
  if (written.empty()) session.note("rapport: all of it is there already\n");
}

void install(Session& session, const Chosen& chosen) {
  const auto& project = session.project();
  auto files = schema_files(chosen, project.schema(), project.root() / folder);
  files.push_back(settings_file(chosen, project.root()));
  write(session, files);
}

void print_modelines(Session& session, const Chosen& chosen) {
  for (const Kind* kind : chosen) {
    session.print("# yaml-language-server: $schema={}/{}/{}\n", kind->folder.empty() ? "." : "..", folder,
                  file_of(*kind));
  }
}

void run(Session& session, const Options& options) {
  const Project* project = session.project_if_any();
  const auto chosen = chosen_kinds(options.kind, project);
  if (options.modeline) return print_modelines(session, chosen);
  if (options.install) return install(session, chosen);
  if (options.kind.empty() && options.output.empty())
    throw Error("name a kind of record or project, or write the schemas of all with -o DIR or --install");
  const Schema built_in;
  const auto& schema = project == nullptr ? built_in : project->schema();
  if (!options.output.empty())
    return write(session, schema_files(chosen, schema, fs::absolute(session.path(options.output))));
  session.out = json_schema(*chosen[0], schema);
}

}  // namespace

void declare_schema(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("kind", options->kind, "a kind of record, or project for rapport.yaml (else all)")
      ->type_name("[KIND|project]");
  auto* output =
      add_text(app, "-o,--output", options->output, "write KIND.json into this folder")->type_name("DIR");
  auto* install = app.add_flag("--install", options->install,
                               "write into .rapport/schema, and name the schemas in .vscode/settings.json");
  auto* modeline =
      app.add_flag("--modeline", options->modeline, "print the first line that other editors want");
  install->excludes(output)->excludes(modeline);
  modeline->excludes(output);
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
