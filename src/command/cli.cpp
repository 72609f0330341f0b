#include "command/command.hpp"
#include "command/help.hpp"
#include "command/options.hpp"
#include "command/pager.hpp"
#include "model/id.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"
#include "text/system.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int cannot = 2;

void add_globals(CLI::App& app, Session& session) {
  app.add_option("-C", session.directory, "work in this folder")->type_name("DIR");
  app.add_option("--today", session.today_word,
                 "take this day for today (else RAPPORT_TODAY, else the calendar)")
      ->type_name("DATE");
  app.add_option("--color", session.color, "auto, always or never")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"auto", "always", "never"}));
  app.add_flag("--no-input", session.no_input, "ask nothing, not even at a terminal");
  app.add_flag("--no-pager", session.no_pager, "print long output without a pager");
  app.set_version_flag("--version", "rapport " RAPPORT_VERSION, "print the version");
  app.set_help_flag("-h,--help", "print help, of a command if one is named");
}

void build(CLI::App& app, Session& session) {
  app.require_subcommand(0, 1);
  app.footer("rapport help COMMAND tells more of a command, man rapport of everything.");
  add_globals(app, session);
  for (const auto& command : commands()) {
    auto* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    sub->group(std::string(command.group));
    sub->fallthrough();
    sub->footer(std::string(command.examples));
    command.declare(*sub, session);
  }
}

/// The options that a word may have been meant for. One letter is as near as any other: only its case may
/// differ.
std::vector<std::string> option_names(const CLI::App& app, std::string_view word) {
  std::vector<std::string> names;
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) {
      if (word.size() > 2) names.push_back("--" + name);
    }
    for (const auto& name : option->get_snames()) {
      if (lower_case("-" + name) == lower_case(word)) names.push_back("-" + name);
    }
  }
  return names;
}

std::string near(std::string_view word, const std::vector<std::string>& names) {
  return did_you_mean(word, std::vector<std::string_view>(names.begin(), names.end()));
}

std::string unexpected(const CLI::App& app) {
  const auto rest = app.remaining(true);
  const std::string word = rest.empty() ? "" : unguarded(rest.front());
  const auto chosen = app.get_subcommands();
  auto names = option_names(app, word);
  if (!chosen.empty()) {
    const auto own = option_names(*chosen[0], word);
    names.insert(names.end(), own.begin(), own.end());
  }
  if (word.starts_with('-')) {
    const auto suggestion = near(word, names);
    return fmt::format("there is no option {}{}", word,
                       suggestion.empty() ? "; write -- before words that begin with a dash" : suggestion);
  }
  if (!chosen.empty()) return fmt::format("\"{}\" is one word too many for {}", word, chosen[0]->get_name());
  return no_command(word);
}

/// How a command is called whose words do not suffice; empty if they do.
std::string missing_words(const CLI::App& command) {
  const auto options = command.get_options(
      [](const CLI::Option* o) { return o->get_positional() && o->get_required() && o->count() == 0; });
  return options.empty() ? "" : fmt::format("a word is missing; write {}", synopsis(command));
}

/// Writes what the command has to say; a full disk is a failure, a reader that went away is not.
int deliver(const Session& session, int code) {
  const auto written = session.no_pager ? write_all(Stream::output, session.out) : write_paged(session.out);
  write_all(Stream::error, visible_lines(session.notes));
  if (written != Written::failed) return code;
  write_all(Stream::error, "rapport: error: standard output cannot be written; is the disk full?\n");
  return cannot;
}

}  // namespace

int run_in(Session& session, int argc, const char* const* argv) {
  CLI::App app("Client records of an engineering project, as YAML in git.", "rapport");
  build(app, session);
  try {
    app.parse(guarded_words(argc, argv));
    if (app.get_subcommands().empty()) run_overview(session);
    return session.exit_code;
  } catch (const CLI::CallForVersion& e) {
    session.print("{}\n", e.what());
  } catch (const CLI::Success&) {
    const auto chosen = app.get_subcommands();
    session.out += help_page(chosen.empty() ? app : *chosen[0], Session::page_width());
  } catch (const CLI::ExtrasError&) {
    throw Error(unexpected(app));
  } catch (const CLI::ParseError& e) {
    const auto chosen = app.get_subcommands();
    if (const auto words = chosen.empty() ? "" : missing_words(*chosen[0]); !words.empty())
      throw Error(words);
    throw Error(
        fmt::format("{}; see rapport {}--help", e.what(), chosen.empty() ? "" : chosen[0]->get_name() + " "));
  }
  return 0;
}

int run_command_line(int argc, const char* const* argv) {
  Session session;
  try {
    return deliver(session, run_in(session, argc, argv));
  } catch (const std::exception& e) {
    deliver(session, cannot);
    write_all(Stream::error, visible_lines(fmt::format("rapport: error: {}\n", e.what())));
    return cannot;
  }
}

}  // namespace rapport
