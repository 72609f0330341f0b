#include "command/candidates.hpp"
#include "command/command.hpp"
#include "command/completion_scripts.hpp"
#include "command/options.hpp"

namespace rapport {
namespace {

struct Options {
  std::string shell;
  std::vector<std::string> words;
};

void run(Session& session, const CLI::App& app, const Options& options) {
  if (options.words.empty()) {
    session.out = completion_script(options.shell);
    return;
  }
  const auto candidates = candidates_for(session, app, read_typed(app, options.words));
  for (const auto& [word, about] : candidates.words) session.print("{}\t{}\n", word, about);
  session.exit_code = candidates.files ? 1 : 0;
}

}  // namespace

void declare_completion(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("shell", options->shell, "bash, zsh or fish")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh", "fish"}))
      ->type_name("SHELL");
  add_words(app, "words", options->words,
            "behind --: a line that is being typed; prints what may stand in place of its last word")
      ->type_name("[-- WORD…]");
  app.callback([&session, &app, options] { run(session, *app.get_parent(), *options); });
}

}  // namespace rapport
