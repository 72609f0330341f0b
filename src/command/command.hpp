#pragma once
#include <span>
#include <string_view>

#include "command/session.hpp"

namespace CLI {
class App;
}

namespace rapport {

/// One subcommand. `declare` gives `app` its options and a callback that does the work and fills the session.
struct Command {
  std::string_view name;
  std::string_view group;  ///< task under which --help lists it
  std::string_view summary;
  void (*declare)(CLI::App& app, Session& session);
  std::string_view examples;  ///< two command lines that work; tests/examples.sh runs them
};

/// All commands, in the order of the help.
std::span<const Command> commands();

/// Runs the command line; returns the exit code: 0 done, 1 findings or "no", 2 the work could not be done.
int run_command_line(int argc, const char* const* argv);
/// The same, with what it prints left in `session`. Throws Error.
int run_in(Session& session, int argc, const char* const* argv);

// One file a command: add.cpp declares add, and so on.
void declare_add(CLI::App& app, Session& session);
void declare_agenda(CLI::App& app, Session& session);
void declare_approve(CLI::App& app, Session& session);
void declare_check(CLI::App& app, Session& session);
void declare_completion(CLI::App& app, Session& session);
void declare_docs(CLI::App& app, Session& session);
void declare_edit(CLI::App& app, Session& session);
void declare_explain(CLI::App& app, Session& session);
void declare_git(CLI::App& app, Session& session);
void declare_help(CLI::App& app, Session& session);
void declare_impact(CLI::App& app, Session& session);
void declare_init(CLI::App& app, Session& session);
void declare_lessons(CLI::App& app, Session& session);
void declare_list(CLI::App& app, Session& session);
void declare_minutes(CLI::App& app, Session& session);
void declare_move(CLI::App& app, Session& session);
void declare_remove(CLI::App& app, Session& session);
void declare_rename(CLI::App& app, Session& session);
void declare_report(CLI::App& app, Session& session);
void declare_schema(CLI::App& app, Session& session);
void declare_seal(CLI::App& app, Session& session);
void declare_set(CLI::App& app, Session& session);
void declare_show(CLI::App& app, Session& session);
void declare_survey(CLI::App& app, Session& session);
void declare_todo(CLI::App& app, Session& session);
void declare_take(CLI::App& app, Session& session);
void declare_trace(CLI::App& app, Session& session);
void declare_verify(CLI::App& app, Session& session);

/// `rapport` alone.
void run_overview(Session& session);

}  // namespace rapport
