#include <algorithm>

#include "command/command.hpp"
#include "command/id_words.hpp"
#include "command/moving.hpp"
#include "command/options.hpp"
#include "command/values.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> words;
  std::string by, ref, note, date;
};

bool is_state(std::string_view word) {
  const auto all = kinds();
  return std::any_of(all.begin(), all.end(),
                     [&](const Kind& kind) { return find_state(kind, word) != nullptr; });
}

/// Takes the assignments out of the words.
std::vector<Assignment> take_assignments(std::vector<std::string>& words) {
  std::vector<Assignment> found;
  std::erase_if(words, [&](const std::string& word) {
    auto assignment = parse_assignment(word);
    if (assignment) found.push_back(std::move(*assignment));
    return assignment.has_value();
  });
  return found;
}

void run(Session& session, Options options) {
  const auto assignments = take_assignments(options.words);
  const auto [records, word] = id_words(session, options.words, is_state);
  const auto& project = session.project();
  if (word.empty()) {
    const auto& first = *records[0];
    throw Error(fmt::format("no state is named; {} is {} and can go to {}", first.id, first.status(),
                            one_of(moves_from(*first.kind, first.status()))));
  }
  Move move{.to = word,
            .date = session.day_done(options.date),
            .by = session.actor(options.by),
            .ref = options.ref,
            .note = options.note};
  for (const auto& assignment : assignments) move.given.push_back(assignment.route);
  Draft draft(project);
  for (const Record* record : records) {
    demand_move(project, *record, move);
    assign(draft, session, project, *record, assignments);
    make_move(draft, project, *record, move);
    session.note("{}", log_goes_back(*record, move.date));
  }
  draft.save();
}

}  // namespace

void declare_move(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "words", options->words, "the records, the state they reach, and fields that change with it")
      ->required()
      ->type_name("ID… STATUS [FIELD=VALUE]…");
  add_text(app, "--by", options->by, "who moves them (else RAPPORT_ME, else git config rapport.me)")
      ->type_name("PERSON");
  add_text(app, "--ref", options->ref, "record or document that it rests on")->type_name("ID");
  add_text(app, "-n,--note", options->note, "remark for the log")->type_name("TEXT");
  add_text(app, "--date", options->date, "day of the move (else today)")->type_name("DATE");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
