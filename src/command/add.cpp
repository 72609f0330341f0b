#include "command/begun_lesson.hpp"
#include "command/command.hpp"
#include "command/editing.hpp"
#include "command/new_record.hpp"
#include "command/options.hpp"
#include "model/id.hpp"
#include "project/git.hpp"
#include "project/new_id.hpp"
#include "project/references.hpp"
#include "text/error.hpp"
#include "text/file.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> words;
  std::string id, from;
  bool edit = false;
};

void demand_free_id(const Project& project, const std::string& id) {
  if (const auto wrong = wrong_with_id(id); !wrong.empty()) throw Error(fmt::format("--id: an id {}", wrong));
  if (const Record* taken = project.find(id))
    throw Error(fmt::format("--id: {} is taken by {}", id, taken->file));
  for (const auto& file : files_on_branches(project.root())) {
    const auto name = file.substr(file.rfind('/') + 1);
    if (lower_case(name) == lower_case(id) + ".yaml")
      throw Error(fmt::format("--id: {} is taken on another branch, by {}", id, file));
  }
}

std::string file_of(const Kind& kind, const std::string& id) {
  return fmt::format("{}/{}.yaml", kind.folder, id);
}

/// Creates the file under the first id that no other process took in the meantime; returns it.
std::string create(const Project& project, const NewRecord& wanted, const Options& options, NewIds& ids,
                   std::string id, const std::string& text) {
  for (;; id = ids.next()) {
    auto file = file_of(*wanted.kind, id);
    if (create_file(project.root() / file, text)) return file;
    if (!options.id.empty()) throw Error(fmt::format("{} is there already", file));
  }
}

/// Throws Error unless the text is a faultless record.
void demand_faultless(const Project& project, const Kind& kind, const std::string& id,
                      const std::string& text) {
  const auto record = read_record(project.schema(), kind, id, file_of(kind, id), text);
  if (!record.readable()) throw Error(record.document.faults()[0].message);
  if (!record.problems.empty()) throw Error(record.problems[0].message);
  if (const auto bad = bad_references(project, record); !bad.empty()) throw Error(bad[0].message);
}

/// What was typed, and what the record that it comes from brings: its title, too, if none was typed.
NewRecord wanted_record(Session& session, const Options& options) {
  const auto& project = session.project();
  if (options.from.empty()) return read_new_record(session, project, options.words);
  const Record& source = session.record(options.from);
  auto wanted = read_new_record(session, project, options.words, source.title());
  if (wanted.kind->name != "lesson")
    throw Error(fmt::format("--from begins a lesson, not {}", with_article(wanted.kind->name)));
  wanted.begun = begun_lesson(project, source);
  return wanted;
}

void run(Session& session, const Options& options) {
  const auto& project = session.project();
  const auto wanted = wanted_record(session, options);
  if (!options.id.empty()) demand_free_id(project, options.id);
  NewIds ids(project, *wanted.kind);
  const auto id = options.id.empty() ? ids.next() : options.id;
  auto text = new_record_text(session, project, wanted, id);
  const auto finish = [&](const std::string& final_text) {
    demand_faultless(project, *wanted.kind, id, final_text);
    const auto file = create(project, wanted, options, ids, id, final_text);
    session.print("{}\n", Session::for_reader(session.shown(file)));
  };
  options.edit ? edit_copy(id + ".yaml", text, finish) : finish(text);
}

}  // namespace

void declare_add(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "what", options->words, "the kind, the title, and FIELD=VALUE")
      ->type_name("KIND TITLE… [FIELD=VALUE]…");
  add_text(app, "--id", options->id, "the record's id (else the next free one)")->type_name("ID");
  add_text(app, "--from", options->from, "feedback or change that a lesson begins with")
      ->type_name("FBK-ID|CHG-ID");
  app.add_flag("--edit", options->edit, "open it in the editor first");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
