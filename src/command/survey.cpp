#include "command/command.hpp"
#include "command/options.hpp"
#include "exchange/survey_import.hpp"
#include "project/draft.hpp"
#include "text/checksum.hpp"
#include "text/error.hpp"
#include "text/file.hpp"
#include "text/table.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

enum class Run : std::uint8_t { dry, real };

struct Options {
  std::string act, file, into;
  ColumnWishes wishes;
  Run run = Run::real;
};

const Record& demand_survey(Session& session, const std::string& id) {
  const Record& record = session.record(id);
  if (record.kind->name != "survey")
    throw Error(fmt::format("{} is {}; answers are imported into a survey", record.id,
                            with_article(record.kind->name)));
  if (!record.readable())
    throw Error(fmt::format("{} cannot be read; rapport check says why", session.shown(record.file)));
  return record;
}

/// Which column was taken for what.
std::string columns_table(const SurveyExport& table, const SurveyColumns& columns) {
  Table out{.header = {"question", "column"}, .rows = {}, .align = {}};
  const auto add = [&](std::string_view what, std::optional<std::size_t> place) {
    if (place) out.rows.push_back({std::string(what), table.columns[*place].header});
  };
  for (const auto& question : columns.questions) add(question.scale.id(), question.place);
  add("token", columns.token);
  add("comment", columns.comment);
  add("followup", columns.followup);
  return render(out, Session::width());
}

void note_left_out(Session& session, const SurveyColumns& columns, const ImportedResponses& imported) {
  std::string ignored, unasked;
  for (const auto& header : columns.ignored) ignored += (ignored.empty() ? "" : ", ") + visible(header);
  for (const auto& question : columns.questions) {
    if (!question.place) unasked += (unasked.empty() ? "" : ", ") + std::string(question.scale.id());
  }
  if (!ignored.empty())
    session.note("rapport: ignored columns: {}; --map COLUMN=QUESTION or COLUMN=comment takes one\n",
                 ignored);
  if (!unasked.empty()) session.note("rapport: no column for the open questions: {}\n", unasked);
  if (imported.known > 0) session.note("rapport: rows that are there already: {}\n", imported.known);
  if (imported.empty > 0) session.note("rapport: rows without any answer, left out: {}\n", imported.empty);
}

void write(const Project& project, const Record& survey, std::vector<Data> responses, const std::string& name,
           const std::string& checksum) {
  if (responses.empty()) return;
  Draft draft(project);
  draft.edit(survey,
             {.kind = Edit::Kind::append, .route = {"responses"}, .value = list_data(std::move(responses))});
  draft.edit(survey, {.route = {"source", "file"}, .value = scalar_data(name)});
  draft.edit(survey, {.route = {"source", "sha256"}, .value = token_data(checksum)});
  draft.save();
}

/// "SUR-001: 7 responses added, 7 of 8 invited"
void say_added(Session& session, const Record& survey, std::size_t added, Run run) {
  const auto all = survey["responses"].size() + added;
  session.print("{}: {} {} {}, {} of {} invited\n", survey.id, added, added == 1 ? "response" : "responses",
                run == Run::dry ? "would be added" : "added", all, survey["invited"].text());
}

void import_file(Session& session, const Options& options) {
  const Record& survey = demand_survey(session, options.into);
  const auto path = session.path(options.file);
  const auto bytes = read_file(path);
  const auto checksum = sha256_hex(bytes);
  if (survey["responses"].size() > 0 && survey["source"]["sha256"].text() == checksum) {
    session.print(
        "{}: nothing to do, {} was imported before; to import it anew, first: rapport set {} responses=\n",
        survey.id, visible(options.file), survey.id);
    return;
  }
  try {
    const auto table = read_survey_export(bytes);
    const auto columns = find_columns(survey, table, options.wishes);
    auto imported = import_responses(survey, table, columns);
    note_left_out(session, columns, imported);
    if (options.run == Run::dry) session.out += columns_table(table, columns) + "\n";
    say_added(session, survey, imported.responses.size(), options.run);
    if (options.run == Run::real)
      write(session.project(), survey, std::move(imported.responses), path.filename().string(), checksum);
  } catch (const Error& e) {
    throw Error(fmt::format("{}: {}", visible(options.file), e.what()));
  }
}

void run(Session& session, const Options& options) {
  if (options.act != "import")
    throw Error(
        fmt::format("\"{}\" is nothing that survey does; write rapport survey import FILE.csv --into SUR-ID",
                    visible(options.act)));
  if (options.file.empty() || options.into.empty())
    throw Error("write the file and the survey: rapport survey import FILE.csv --into SUR-ID");
  import_file(session, options);
}

}  // namespace

void declare_survey(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_text(app, "act", options->act, "import")->type_name("import")->required();
  add_text(app, "file", options->file, "what the survey tool exports as CSV")->type_name("FILE");
  add_text(app, "--into", options->into, "the survey that gets the answers")->type_name("SUR-ID");
  app.add_option("--map", options->wishes.maps,
                 "the column that holds the answers to a question, or comment or followup (again for others)")
      ->type_name("COLUMN=QUESTION")
      ->allow_extra_args(false);
  add_text(app, "--token", options->wishes.token, "the column that tells people apart and names nobody")
      ->type_name("COLUMN");
  app.add_flag_callback(
      "--dry-run", [options] { options->run = Run::dry; }, "say what would be imported, and write nothing");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
