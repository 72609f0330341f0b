#include "command/command.hpp"
#include "command/git_setup.hpp"
#include "command/options.hpp"
#include "output/record_text.hpp"
#include "text/error.hpp"
#include "text/file.hpp"

namespace rapport {
namespace {

struct Options {
  std::string act, file;
  bool undo = false;
};

std::string shown(const std::filesystem::path& file) { return Session::shown({}, file.string()); }

void print_readable(Session& session, const std::string& file) {
  if (file.empty()) throw Error("name a file, as git does: rapport git textconv FILE");
  session.out = record_text(Document::read(read_file(session.path(file))));
}

/// Says what to do where checking before each commit is left to somebody's own hook.
void note_hook(Session& session, const GitSetup& setup) {
  const auto hook = setup.hook();
  if (hook != GitSetup::Hook::other && hook != GitSetup::Hook::outside) return;
  const auto file = shown(setup.hook_file());
  session.exit_code = 1;
  if (hook == GitSetup::Hook::other)
    session.note("{} is there already and stays as it is; add to it: rapport check --skip clock\n", file);
  else
    session.note(
        "core.hooksPath leads out of this repository, to {}, and no hook was written there; write one "
        "with: rapport check --skip clock\n",
        file);
}

void install(Session& session, bool undo) {
  GitSetup setup(session.folder());
  const auto changed = undo ? setup.undo() : setup.install();
  for (const auto& file : changed) session.print("{}\n", Session::for_reader(shown(file)));
  if (changed.empty()) session.note("nothing to do\n");
  if (!undo) note_hook(session, setup);
}

void run(Session& session, const Options& options) {
  if (options.act == "textconv") return print_readable(session, options.file);
  if (!options.file.empty())
    throw Error(fmt::format("\"{}\" is one word too many for git install", options.file));
  install(session, options.undo);
}

}  // namespace

void declare_git(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("act", options->act, "install, or textconv, which prints a file for git's diffs")
      ->required()
      ->check(CLI::IsMember({"install", "textconv"}))
      ->type_name("ACT");
  add_text(app, "file", options->file, "file of a record")->type_name("[FILE]");
  app.add_flag("--undo", options->undo, "take away what install wrote");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
