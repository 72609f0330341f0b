#include "command/help.hpp"

#include <algorithm>

#include "command/command.hpp"
#include "command/options.hpp"
#include "output/page.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

/// What stands for the values; the choices that CLI11 adds behind a colon stand in the description, too.
std::string value_name(const CLI::Option& option) {
  const auto name = option.get_type_name();
  return name.substr(0, name.find(':'));
}

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

std::string option_label(const CLI::Option& option) {
  std::string label;
  for (const auto& name : option.get_snames()) label += "-" + name + ", ";
  for (const auto& name : option.get_lnames()) label += "--" + name + ", ";
  label.resize(label.size() - 2);
  return takes_value(option) ? label + " " + value_name(option) : label;
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
  // That of --help itself stands on the page of all commands only.
  return app.get_options([&](const CLI::Option* option) {
    return option->nonpositional() && (app.get_parent() == nullptr || option != app.get_help_ptr());
  });
}

std::vector<const CLI::Option*> words_of(const CLI::App& app) {
  return app.get_options([](const CLI::Option* option) { return option->get_positional(); });
}

void add_usage(Page& page, const CLI::App& app) {
  page.line(app.get_parent() == nullptr ? "rapport [OPTION]… [COMMAND]" : synopsis(app), Tone::strong, 2);
  page.line(app.get_description());
}

void add_heading(Page& page, const std::string& text) {
  page.blank();
  page.line(text + ":", Tone::strong);
}

void add_commands(Page& page) {
  std::vector<std::string_view> groups;
  for (const auto& command : commands()) {
    if (std::find(groups.begin(), groups.end(), command.group) == groups.end())
      groups.push_back(command.group);
  }
  for (const auto group : groups) {
    add_heading(page, std::string(group));
    for (const auto& command : commands()) {
      if (command.group == group) page.row(fmt::format("  {}", command.name), std::string(command.summary));
    }
  }
}

void add_options(Page& page, const CLI::App& app) {
  page.blank();
  for (const auto* word : words_of(app)) page.row("  " + value_name(*word), word->get_description());
  for (const auto* option : options_of(app))
    page.row("  " + option_label(*option), option->get_description());
}

/// Lines below a heading; never wrapped, so that what is copied from them works.
std::string indented(const std::string& lines) {
  auto text = "\n" + lines;
  for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) text.insert(at + 1, "  ");
  return text + "\n";
}

/// What stands behind the command are words of its own, and its page tells of them.
void run(Session& session, const CLI::App& app, const std::vector<std::string>& words) {
  const auto* command = words.empty() ? &app : find_command(app, words[0]);
  if (command == nullptr) throw Error(no_command(words[0]));
  session.out += help_page(*command, Session::page_width());
}

}  // namespace

std::string help_page(const CLI::App& app, int width) {
  Page page(width, Color::no);
  add_usage(page, app);
  if (app.get_parent() == nullptr) add_commands(page);
  add_options(page, app);
  if (app.get_parent() != nullptr) return page.text() + "\nExamples:" + indented(app.get_footer());
  page.blank();
  page.line(app.get_footer());
  return page.text();
}

std::string synopsis(const CLI::App& command) {
  auto words = "rapport " + command.get_name();
  for (const auto* word : words_of(command)) words += " " + value_name(*word);
  return words;
}

const CLI::App* find_command(const CLI::App& app, std::string_view name) {
  const auto found =
      app.get_subcommands([&](const CLI::App* command) { return command->get_name() == name; });
  return found.empty() ? nullptr : found[0];
}

std::string no_command(std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& command : commands()) names.push_back(command.name);
  const auto near = did_you_mean(word, names);
  return fmt::format("there is no command {}{}", word, near.empty() ? "; rapport --help lists them" : near);
}

void declare_help(CLI::App& app, Session& session) {
  const auto words = std::make_shared<std::vector<std::string>>();
  add_words(app, "command", *words, "the command; without one, all of them are listed")
      ->type_name("[COMMAND]…");
  app.callback([&session, &app, words] { run(session, *app.get_parent(), *words); });
}

}  // namespace rapport
