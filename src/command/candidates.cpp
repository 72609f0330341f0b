#include "command/candidates.hpp"

#include <algorithm>
#include <set>

#include "check/check.hpp"
#include "command/field_path.hpp"
#include "command/typed_project.hpp"
#include "model/id.hpp"
#include "output/findings.hpp"
#include "report/report.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// Whether a shell takes the word as it stands. Texts of records are untrusted: others are not offered.
bool needs_no_quotes(const std::string& word) {
  constexpr std::string_view harmless =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,:/@+=%";
  const auto fits = [&](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || harmless.find(c) != harmless.npos;
  };
  return std::all_of(word.begin(), word.end(), fits) && visible(word) == word;
}

/// "CODE|FAMILY|clock" names three types, "ID… STATUS" two.
std::vector<std::string> types_of(const std::string& name) {
  std::vector<std::string> types(1);
  for (const char c : name.substr(0, name.find(':'))) {
    const bool belongs = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '=' || c == '-';
    if (belongs) types.back() += c;
    if (!belongs) types.emplace_back();
  }
  std::erase(types, "");
  return types;
}

class Offer {
 public:
  Offer(Session& session, const CLI::App& app, const Typed& typed)
      : app_(app), typed_(typed), lead_(typed.lead), word_(typed.word), about_(session, typed) {}

  Candidates all() {
    if (typed_.what == Typed::What::command) commands();
    if (typed_.what == Typed::What::value && typed_.option != nullptr) values();
    const bool nothing = typed_.what == Typed::What::value && typed_.option == nullptr && word_.empty();
    if (typed_.what == Typed::What::option_name || nothing) option_names();
    return std::move(found_);
  }

 private:
  void add(std::string_view word, std::string_view about = {}) {
    constexpr int widest = 60;
    if (!lower_case(word).starts_with(lower_case(word_))) return;
    auto whole = lead_ + std::string(word);
    if (!needs_no_quotes(whole) || !seen_.insert(whole).second) return;
    found_.words.push_back({std::move(whole), cut_to_width(visible(about), widest)});
  }

  void commands() {
    for (const auto* command : app_.get_subcommands({})) add(command->get_name(), command->get_description());
  }

  void option_names_of(const CLI::App& app) {
    for (const auto* option : app.get_options()) {
      for (const auto& name : option->get_lnames()) add("--" + name, option->get_description());
      if (!option->get_lnames().empty()) continue;
      for (const auto& name : option->get_snames()) add("-" + name, option->get_description());
    }
  }

  void option_names() {
    if (typed_.command != nullptr) option_names_of(*typed_.command);
    option_names_of(app_);
  }

  /// What is behind the last comma is what is being typed.
  void skip_listed() {
    const auto comma = word_.rfind(',');
    if (comma == word_.npos) return;
    lead_ += word_.substr(0, comma + 1);
    word_.erase(0, comma + 1);
  }

  void values() {
    const auto name = typed_.option->get_type_name();
    if (typed_.option->get_delimiter() != '\0') skip_listed();
    if (const auto choices = name.find(":{"); choices != name.npos) {
      auto words = name.substr(choices + 2, name.find('}', choices) - choices - 2);
      std::replace(words.begin(), words.end(), ',', '|');
      for (const auto word : split_words(words)) add(word);
      return;
    }
    auto types = types_of(name);
    // A record is named already: what becomes of it comes before its fields, further records once they begin.
    const bool enough =
        word_.empty() && types.size() > 1 && !about_.records().empty() && std::erase(types, "ID") > 0;
    for (const auto& type : types) {
      values_of(type);
      if (enough && !found_.words.empty()) break;
    }
  }

  void values_of(const std::string& type) {
    struct Source {
      std::string_view type;
      void (Offer::*add)();
    };
    static constexpr Source sources[] = {
        {"ID", &Offer::ids},          {"OLD", &Offer::ids},
        {"PERSON", &Offer::people},   {"CODE", &Offer::codes},
        {"FAMILY", &Offer::families}, {"KIND", &Offer::kind_names},
        {"FIELD", &Offer::routes},    {"FIELD=VALUE", &Offer::assignments},
        {"COND", &Offer::conditions}, {"KIND.FIELD", &Offer::kind_fields},
        {"STATUS", &Offer::states},   {"RESULT", &Offer::results},
        {"METHOD", &Offer::methods},  {"FORMAT", &Offer::formats},
        {"NAME", &Offer::sections},   {"TAG", &Offer::tags},
        {"FILE", &Offer::files},      {"DIR", &Offer::files},
        {"PATH", &Offer::files},      {"=FILE", &Offer::files_of_formats},
    };
    for (const auto& source : sources) {
      if (source.type == type) (this->*source.add)();
    }
    if (type.ends_with("-ID")) ids_of(find_kind(type.substr(0, type.size() - 3)));
    if (type[0] >= 'a' && type[0] <= 'z') add(type);  // "clock" stands for itself
  }

  // One function a type of value.

  /// Null: of all kinds.
  void ids_of(const Kind* kind) {
    if (about_.project() == nullptr) return;
    const auto of = kind == nullptr ? std::span<const Record>(about_.project()->records())
                                    : about_.project()->records(*kind);
    for (const auto& record : of) add(record.id, record.title());
  }
  void ids() { ids_of(nullptr); }

  void people() {
    if (about_.project() == nullptr) return;
    for (const Value person : about_.project()->file()["people"])
      add(person["id"].text(), person["role"].text());
  }

  void codes() {
    for (const auto* check : checks()) add(check->code, check->name);
  }
  void families() {
    for (const auto* check : checks()) add(check->family());
  }

  void kind_names() {
    if (!about_.kinds().empty()) return;
    for (const auto& kind : kinds()) add(kind.name, kind.doc);
  }

  enum class Fields : std::uint8_t { all, written };

  /// Fields within others come up once their dot is typed.
  void routes_of_kinds(const std::vector<const Kind*>& of, Fields fields, std::string_view end) {
    for (const auto* kind : of) {
      for (const auto& route : routes_of(about_.schema(), *kind)) {
        const auto path = FieldPath::find(about_.schema(), *kind, route);
        if (!path || (route.find('.') != route.npos && word_.find('.') == word_.npos)) continue;
        const bool written = !path->is_computed() && !path->is_status();
        if (written || fields == Fields::all) add(route + std::string(end), path->field().doc);
      }
    }
  }

  void routes() { routes_of_kinds(about_.kinds_or_all(), Fields::all, ""); }

  void kind_fields() {
    const auto dot = word_.find('.');
    const Kind* kind = dot == word_.npos ? nullptr : find_kind(word_.substr(0, dot));
    if (kind == nullptr) return;
    lead_ += word_.substr(0, dot + 1);
    word_.erase(0, dot + 1);
    routes_of_kinds({kind}, Fields::all, "");
  }

  void values_in_field(const Field& field) {
    for (const auto word : split_words(field.type == Type::choice ? field.allowed : "")) add(word);
    if (field.type == Type::boolean) {
      add("true");
      add("false");
    }
    if (field.type == Type::person) people();
    if (field.type == Type::path) files();
    if (field.type == Type::mention) ids();
    if (field.type == Type::id) {
      for (const auto kind : split_words(field.allowed)) ids_of(find_kind(kind));
      if (field.allowed.empty()) ids();
    }
    if (field.type == Type::group && !field.shorthand.empty())
      values_in_field(*find_field(field.fields, field.shorthand));
  }

  void values_at(std::string_view route, const std::vector<const Kind*>& of) {
    for (const auto* kind : of) {
      const auto path = FieldPath::find(about_.schema(), *kind, route);
      if (!path) continue;
      if (path->is_status()) {
        for (const auto& state : kind->states) add(state.name);
      } else {
        values_in_field(path->field());
      }
    }
  }

  /// The values behind `FIELD=`, `FIELD+=` or the like; false if there is no such sign yet.
  bool values_behind_sign(const std::vector<const Kind*>& of) {
    const auto sign = word_.find('=');
    if (sign == word_.npos) return false;
    const auto route = word_.substr(0, word_.find_last_not_of("+-!=", sign) + 1);
    lead_ += word_.substr(0, sign + 1);
    word_.erase(0, sign + 1);
    skip_listed();
    values_at(route, of);
    return true;
  }

  void assignments() {
    const auto of = about_.kinds();
    if (!values_behind_sign(of)) routes_of_kinds(of, Fields::written, "=");
  }

  void conditions() {
    const auto of = about_.kinds_or_all();
    if (values_behind_sign(of)) return;
    routes_of_kinds(of, Fields::all, "=");
    for (const std::string_view test : {"has:", "no:"}) {
      if (!word_.starts_with(test)) continue;
      lead_ = test;
      word_.erase(0, test.size());
      routes_of_kinds(of, Fields::all, "");
    }
  }

  /// None if one is named already.
  void states() {
    for (const auto* record : about_.records()) {
      const auto named = [&](const std::string& word) { return find_state(*record->kind, word) != nullptr; };
      if (std::any_of(typed_.before.begin(), typed_.before.end(), named)) return;
      for (const auto state : moves_from(*record->kind, record->status())) add(state);
    }
  }

  void results() { values_at("verification.result", {find_kind("requirement")}); }
  void methods() { values_at("verification.method", {find_kind("requirement")}); }

  void formats() {
    for (const auto& format : findings_formats()) add(format.name);
  }
  void sections() {
    for (const auto& section : report_sections()) add(section.name, section.doc);
  }
  void tags() {
    if (about_.project() == nullptr) return;
    for (const auto& lesson : about_.project()->records(*find_kind("lesson"))) {
      for (const Value tag : lesson["tags"]) add(tag.text());
    }
  }

  void files() { found_.files = true; }
  void files_of_formats() { found_.files = word_.find('=') != word_.npos; }

  const CLI::App& app_;
  const Typed& typed_;
  std::string lead_, word_;  ///< what stands, and what is still being typed
  Candidates found_;
  std::set<std::string> seen_;
  TypedProject about_;
};

}  // namespace

Candidates candidates_for(Session& session, const CLI::App& app, const Typed& typed) {
  return Offer(session, app, typed).all();
}

}  // namespace rapport
