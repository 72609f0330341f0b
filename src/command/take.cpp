#include "command/command.hpp"
#include "command/editing.hpp"
#include "command/options.hpp"
#include "command/take_records.hpp"
#include "command/take_template.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/system.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::size_t longest_text = 1 << 20;
constexpr int most_attempts = 20;
constexpr const char* unnamed = "meeting.txt";

struct Options {
  std::string file;
  bool dry_run = false;
};

/// A text, and what messages call it.
struct Source {
  std::string name;
  std::string text;
};

[[noreturn]] void refuse(const Source& source, const std::vector<TextFault>& faults) {
  std::string lines;
  for (const auto& fault : faults) lines += located(source.name, source.text, fault) + '\n';
  throw Error(lines + "nothing was written");
}

void demand_text(const Source& source) {
  if (source.text.size() > longest_text)
    throw Error(fmt::format("{} is too long for what was said at a meeting", source.name));
  if (const auto fault = plain_text_fault(source.text)) refuse(source, {*fault});
}

std::string what_it_is(const Record& now) {
  std::vector<std::string_view> parts = {now.title()};
  for (const auto* field : {"owner", "due", "from", "mode"}) {
    if (now[field]) parts.push_back(now[field].text());
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string what_changes(const Record& before, const Record& now) {
  return before.status() == now.status() ? std::string("more is said of it")
                                         : fmt::format("{} → {}", before.status(), now.status());
}

void show(Session& session, const Project& project, const Draft& draft, const Taken& taken) {
  Table table;
  const auto file = [&](const Record* record) { return Session::shown(project.root(), record->file); };
  for (const Record* record : taken.made)
    table.rows.push_back({"new", file(record), what_it_is(draft.now(*record))});
  for (const Record* record : taken.changed)
    table.rows.push_back({"changed", file(record), what_changes(*record, draft.now(*record))});
  session.out += render(table, Session::width());
}

void print_made(Session& session, const Project& project, const Draft& draft, const Taken& taken) {
  for (const Record* record : taken.made)
    session.print("{}\n", Session::for_reader(Session::shown(project.root(), record->file)));
  for (const Record* record : taken.changed)
    session.note("{}: {}\n", Session::shown(project.root(), record->file),
                 what_changes(*record, draft.now(*record)));
}

/// Throws IdTaken if somebody else has made a record in the meantime.
void take_into(Session& session, const Project& project, const Source& source, bool dry_run) {
  const auto meeting = read_meeting(project, source.text, session.today());
  if (!meeting.faults.empty()) refuse(source, meeting.faults);
  Draft draft(project);
  const auto taken = write_meeting(draft, project, meeting, session.actor(""));
  if (!taken.faults.empty()) refuse(source, taken.faults);
  if (dry_run) {
    if (const auto faults = draft.faults(); !faults.empty()) throw Error(faults);
    return show(session, project, draft, taken);
  }
  draft.save();
  print_made(session, project, draft, taken);
}

void take(Session& session, const Source& typed, bool dry_run) {
  demand_text(typed);
  const Source source{typed.name, narrowed(typed.text)};
  try {
    return take_into(session, session.project(), source, dry_run);
  } catch (const IdTaken&) {
  }
  for (int attempt = 1;; ++attempt) {
    try {
      return take_into(session, load_project(session.project().root()), source, dry_run);
    } catch (const IdTaken&) {
      if (attempt == most_attempts) throw;
    }
  }
}

/// A text that is nowhere else is kept in a file where it cannot be taken.
void take_from_input(Session& session, bool dry_run) {
  const Source source{unnamed, read_standard_input()};
  if (source.text.empty())
    throw Error(
        "standard input is empty; name a file with what was said, or call rapport take on a terminal");
  try {
    take(session, source, dry_run);
  } catch (const std::exception& e) {
    throw Error(fmt::format("{}\nyour text is kept in {}", e.what(), keep_copy(source.name, source.text)));
  }
}

void take_from_editor(Session& session, bool dry_run) {
  const auto form = meeting_template(session.project(), session.today());
  bool unchanged = false;
  edit_copy(unnamed, form, [&](const std::string& text) {
    unchanged = text == form;
    if (unchanged) return;
    take(session, {unnamed, text}, dry_run);
    if (dry_run) session.note("your text is kept in {}\n", keep_copy(unnamed, text));
  });
  if (unchanged) throw Error("nothing was said of the meeting; nothing was written");
}

void run(Session& session, const Options& options) {
  session.project();
  const bool from_input = options.file == "-" || (options.file.empty() && !is_terminal(Stream::input));
  if (from_input) return take_from_input(session, options.dry_run);
  if (options.file.empty()) return take_from_editor(session, options.dry_run);
  take(session, {options.file, read_file(session.path(options.file))}, options.dry_run);
}

}  // namespace

void declare_take(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "file", options->file, "what was said (- for standard input; else your editor is opened)")
      ->type_name("[FILE]");
  app.add_flag("--dry-run", options->dry_run, "show what would be made, and write nothing");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
