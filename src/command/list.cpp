#include "command/command.hpp"
#include "command/filter.hpp"
#include "command/listing.hpp"
#include "command/options.hpp"
#include "text/error.hpp"
#include "text/parallel.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> words;  ///< kind and conditions
  std::vector<std::string> columns;
  std::string sort;
  bool reverse = false;
  std::string format = "table";
};

/// The first word that names a kind picks it and is no condition then; else all kinds are looked at.
std::vector<const Kind*> take_kinds(const Project& project, std::vector<std::string>& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (const Kind* kind = project.kind_called(*word)) {
      words.erase(word);
      return {kind};
    }
  }
  std::vector<const Kind*> all;
  for (const auto& kind : kinds()) all.push_back(&kind);
  return all;
}

std::vector<const Record*> matching(const Project& project, std::span<const Kind* const> of,
                                    const Filter& filter) {
  const auto& all = project.records();
  const auto records = of.size() == 1 ? project.records(*of[0]) : std::span<const Record>(all);
  std::vector<char> fits(records.size());
  in_parallel(records.size(), [&](std::size_t i) { fits[i] = filter.holds(records[i]) ? 1 : 0; });
  std::vector<const Record*> found;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (fits[i] != 0) found.push_back(&records[i]);
  }
  return found;
}

void say_nothing_found(Session& session, const Filter& filter) {
  const auto slip = filter.likely_slip();
  if (!slip.empty()) throw Error(slip);
  session.note("no record matches\n");
}

std::string ids_of(const std::vector<const Record*>& records) {
  std::string ids;
  for (const auto* record : records) ids += record->id + "\n";
  return ids;
}

void run(Session& session, Options options) {
  const auto& project = session.project();
  const auto kinds = take_kinds(project, options.words);
  std::vector<Condition> conditions;
  for (const auto& word : options.words) conditions.push_back(parse_condition(word));
  const Filter filter(project, session.today(), kinds, std::move(conditions));
  if (options.columns.empty()) options.columns = usual_columns(kinds);
  const Listing listing(project, session.today(), kinds, options.columns);
  auto records = matching(project, kinds, filter);
  if (!options.sort.empty()) {
    sort_records(records, FieldPaths(project.schema(), kinds, options.sort), session.today(),
                 options.reverse ? Order::descending : Order::ascending);
  } else if (options.reverse) {
    std::reverse(records.begin(), records.end());
  }
  if (records.empty()) say_nothing_found(session, filter);
  if (options.format == "ids") session.out += ids_of(records);
  if (options.format == "json") session.out += listing.json(records);
  if (options.format == "csv") session.out += Session::for_reader(listing.csv(records));
  if (options.format == "table") session.out += listing.table(records, Session::width());
}

}  // namespace

void declare_list(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "words", options->words,
            "a kind; field=value, field!=value, field~part, field.over=N, field.under=N, field.before=DATE, "
            "field.after=DATE, has:field, no:field; any other word is looked for in all text")
      ->type_name("[KIND] [COND]…");
  add_list_option(app, "--columns", options->columns, "what to show of each record")->type_name("FIELD,…");
  add_text(app, "--sort", options->sort, "order by the values of a field")->type_name("FIELD");
  app.add_flag("--reverse", options->reverse, "last first");
  app.add_option("--format", options->format, "table, csv, json or ids")
      ->check(CLI::IsMember({"table", "csv", "json", "ids"}))
      ->type_name("FORMAT");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
