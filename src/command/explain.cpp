#include <algorithm>

#include "command/command.hpp"
#include "command/kind_word.hpp"
#include "command/options.hpp"
#include "figures/computed.hpp"
#include "output/explanation.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"
#include "text/table.hpp"

namespace rapport {
namespace {

PageStyle style_of(const Session& session) {
  return {.width = Session::page_width(), .color = session.colored() ? Color::yes : Color::no};
}

std::string upper_case(std::string word) {
  for (char& c : word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return word;
}

/// Of one family, or of all if none is named.
std::string table_of_checks(std::string_view family) {
  Table table{.header = {"check", "severity", "name", "fires when"}, .rows = {}, .align = {}};
  for (const auto* check : checks()) {
    if (!family.empty() && check->family() != family) continue;
    table.rows.push_back({std::string(check->code), std::string(severity_word(check->severity)),
                          std::string(check->name), std::string(check->sentence)});
  }
  return render(table, Session::width());
}

std::string table_of_kinds() {
  Table table{.header = {"kind", "prefix", "holds"}, .rows = {}, .align = {}};
  for (const auto& kind : kinds())
    table.rows.push_back({std::string(kind.name), std::string(kind.prefix), std::string(kind.doc)});
  table.rows.push_back({"project", "", std::string(project_kind().doc)});
  return render(table, Session::width());
}

[[noreturn]] void unknown_step(const Kind& kind, const std::string& within, std::string_view step,
                               std::span<const Field> fields) {
  std::vector<std::string_view> names;
  for (const auto& one : fields) names.push_back(one.name);
  const auto near = did_you_mean(step, names);
  const auto list = names.empty() ? "" : fmt::format("; it has {}", fmt::join(names, ", "));
  throw Error(fmt::format("\"{}\" is no field of {}{}", step, within.empty() ? kind.name : within,
                          near.empty() ? list : near));
}

/// Follows "verification.result". Throws Error with the nearest name.
const Field& field_at(const Kind& kind, const Schema& schema, const std::string& route) {
  std::span<const Field> fields = schema.fields(kind);
  const Computed* computed = find_computed(kind, route);
  if (computed != nullptr && find_field(fields, route) == nullptr) return computed->field;
  const Field* field = nullptr;
  for (std::size_t at = 0; at <= route.size();) {
    const auto dot = std::min(route.find('.', at), route.size());
    const auto step = route.substr(at, dot - at);
    field = find_field(fields, step);
    if (field == nullptr) unknown_step(kind, route.substr(0, at == 0 ? 0 : at - 1), step, fields);
    fields = field->fields;
    at = dot + 1;
  }
  return *field;
}

/// The kinds that have a field of this name: "feedback.polarity, lesson.polarity".
std::string routes_to(std::string_view name, const Schema& schema) {
  std::string routes;
  for (const auto& kind : kinds()) {
    if (schema.find(kind, name) == nullptr && find_computed(kind, name) == nullptr) continue;
    routes += fmt::format("{}{}.{}", routes.empty() ? "" : ", ", kind.name, name);
  }
  return routes;
}

[[noreturn]] void unknown(std::string_view word, const Schema& schema) {
  const auto routes = routes_to(word, schema);
  if (!routes.empty()) throw Error(fmt::format("{} is a field; name it with its kind: {}", word, routes));
  std::vector<std::string_view> names = {"rapport.yaml", "project"};
  for (const auto* check : checks()) names.insert(names.end(), {check->code, check->name});
  for (const auto& kind : kinds()) names.insert(names.end(), {kind.name, kind.folder, kind.prefix});
  const auto near = did_you_mean(word, names);
  throw Error(fmt::format("there is no check or kind called {}{}", word,
                          near.empty() ? "; \"rapport explain\" lists them" : near));
}

std::string explained(const std::string& word, const Project* project, const PageStyle& style) {
  if (const auto* check = find_check(word)) return explain_check(*check, project, style);
  if (const auto family = upper_case(word); is_family(family)) return table_of_checks(family);
  const Schema built_in;
  const auto& schema = project == nullptr ? built_in : project->schema();
  const auto dot = word == "rapport.yaml" ? word.npos : word.find('.');
  const Kind* kind = kind_or_project(word.substr(0, dot), project);
  if (kind == nullptr) unknown(word, schema);
  if (dot == word.npos) return explain_kind(*kind, schema, style);
  const auto route = word.substr(dot + 1);
  return explain_field(*kind, route, field_at(*kind, schema, route), style);
}

void run(Session& session, const std::string& word) {
  session.out = word.empty() ? table_of_checks("") + "\n" + table_of_kinds()
                             : explained(word, session.project_if_any(), style_of(session));
}

}  // namespace

void declare_explain(CLI::App& app, Session& session) {
  const auto word = std::make_shared<std::string>();
  app.add_option("what", *word, "a check or family, a kind, or a field as requirement.source")
      ->type_name("[CODE|KIND|KIND.FIELD]");
  app.callback([&session, word] { run(session, *word); });
}

}  // namespace rapport
