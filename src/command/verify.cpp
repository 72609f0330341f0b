#include <algorithm>
#include <filesystem>

#include "command/command.hpp"
#include "command/id_words.hpp"
#include "command/moving.hpp"
#include "command/options.hpp"
#include "model/seal.hpp"
#include "project/list_files.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> words;
  std::string note, method, evidence, by, date;
};

const Field& note_field(std::string_view name) {
  return *find_field(find_field(find_kind("requirement")->own, "verification")->fields, name);
}

std::string demand_choice(const std::string& word, std::string_view field) {
  const auto allowed = note_field(field).allowed;
  if (word_place(allowed, word)) return word;
  const auto choices = split_words(allowed);
  const auto near = did_you_mean(word, choices);
  throw Error(
      fmt::format("\"{}\" is no {}{}", word, field, near.empty() ? "; choose " + one_of(choices) : near));
}

std::string method_for(const Record& requirement, const std::string& chosen) {
  if (!chosen.empty()) return chosen;
  if (const auto planned = requirement["planned"]["method"]) return std::string(planned.text());
  if (const auto last = requirement["verification"].back()["method"]) return std::string(last.text());
  throw Error(
      fmt::format("{} has no planned method and no note yet; say with --method how it was verified: {}",
                  requirement.id, one_of(split_words(note_field("method").allowed))));
}

/// The evidence as the record names it: from the project's folder, although people name it from where they
/// are.
std::string evidence_in_project(Session& session, const std::string& name) {
  const auto& root = session.project().root();
  if (name.empty() || name.find("://") != name.npos || fs::exists(root / name)) return name;
  const auto here = (session.folder() / name).lexically_normal();
  if (fs::exists(here) && lies_within(here, root)) return here.lexically_relative(root).generic_string();
  session.note("rapport: warning: {} is not there; put it below the project's folder [VF006]\n", name);
  return name;
}

/// What all the notes of one command say.
struct Observation {
  std::string result, note, method, evidence;
  std::optional<std::string> by;
  Date date;
};

Data note_data(const Record& requirement, const Observation& seen) {
  std::vector<std::pair<std::string, Data>> members = {
      {"date", token_data(format_date(seen.date))},
      {"method", token_data(method_for(requirement, seen.method))},
      {"result", token_data(seen.result)}};
  if (seen.by) members.emplace_back("by", token_data(*seen.by));
  if (!seen.evidence.empty()) members.emplace_back("evidence", scalar_data(seen.evidence));
  if (!seen.note.empty()) members.emplace_back("note", scalar_data(seen.note));
  members.emplace_back("of", token_data(seal_of(requirement)));
  return map_data(std::move(members));
}

/// The state that a result takes a requirement to; empty if it stays where it is.
std::string_view state_after(std::string_view result, std::string_view state) {
  if (result == "pass" && state == "implemented") return "verified";
  if (result == "fail" && (state == "verified" || state == "accepted")) return "approved";
  return "";
}

/// Whether a note of a later day is there: it, and not this one, says where the requirement stands.
bool has_later_note(const Record& requirement, Date date) {
  const auto notes = requirement["verification"];
  return std::any_of(notes.begin(), notes.end(),
                     [&](Value note) { return note["date"].date() && *note["date"].date() > date; });
}

void verify(Session& session, Draft& draft, const Record& record, const Observation& seen) {
  if (record.kind->name != "requirement") {
    throw Error(fmt::format("{} is no requirement; only requirements are verified", record.id));
  }
  draft.edit(record,
             {.kind = Edit::Kind::append, .route = {"verification"}, .value = note_data(record, seen)});
  const auto state = state_after(seen.result, record.status());
  if (state.empty()) return;
  if (has_later_note(record, seen.date))
    return session.note("{} stays {}: a note of a later day than {} is there\n", record.id, record.status(),
                        format_date(seen.date));
  session.note("{}", log_goes_back(record, seen.date));
  // Back to approved after a fail, whoever found it, is no agreement to the words.
  write_state(draft, record, {.to = std::string(state), .date = seen.date, .by = seen.by});
}

void run(Session& session, const Options& options) {
  const auto is_result = [](std::string_view word) {
    return word_place(note_field("result").allowed, word).has_value();
  };
  const auto [records, word] = id_words(session, options.words, is_result);
  if (word.empty())
    throw Error("no result is named; write " + one_of(split_words(note_field("result").allowed)) +
                " after the ids");
  Observation seen{.result = demand_choice(word, "result"),
                   .note = options.note,
                   .method = options.method.empty() ? "" : demand_choice(options.method, "method"),
                   .evidence = {},
                   .by = session.actor(options.by),
                   .date = session.day_done(options.date)};
  if (seen.result == "pass" && options.note.empty() && options.evidence.empty()) {
    throw Error(
        "a pass needs what was seen, with figures (-n \"20 of 20 under 1.1 s\"), or a file that shows it "
        "(--evidence) [VF005]");
  }
  seen.evidence = evidence_in_project(session, options.evidence);
  Draft draft(session.project());
  for (const Record* record : records) verify(session, draft, *record, seen);
  draft.save();
}

}  // namespace

void declare_verify(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "words", options->words, "the requirements, and pass, fail, blocked or conditional")
      ->required()
      ->type_name("ID… RESULT");
  add_text(app, "-n,--note", options->note, "what was seen, with figures")->type_name("TEXT");
  add_text(app, "--method", options->method,
           "inspection, analysis, demonstration or test (else as planned, else as last time)")
      ->type_name("METHOD");
  add_text(app, "--evidence", options->evidence, "file below the project's folder, or address, that shows it")
      ->type_name("FILE");
  add_text(app, "--by", options->by, "who verified (else RAPPORT_ME, else git config rapport.me)")
      ->type_name("PERSON");
  add_text(app, "--date", options->date, "day of the verification (else today)")->type_name("DATE");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
