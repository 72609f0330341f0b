#include "command/candidates.hpp"

#include <algorithm>

#include "check/check.hpp"
#include "command/candidate_fields.hpp"
#include "command/candidate_names.hpp"
#include "output/findings.hpp"
#include "report/report.hpp"

namespace rapport {
namespace {

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
      : app_(app), typed_(typed), list_(typed), about_(session, typed), fields_(list_, about_) {}

  Candidates all() {
    if (typed_.what == Typed::What::command) commands();
    if (typed_.what == Typed::What::value && typed_.option != nullptr) values();
    const bool nothing =
        typed_.what == Typed::What::value && typed_.option == nullptr && list_.word().empty();
    if (typed_.what == Typed::What::option_name || nothing) option_names();
    return list_.take();
  }

 private:
  /// None if one is named already.
  void commands() {
    if (!typed_.before.empty()) return;
    for (const auto* command : app_.get_subcommands({}))
      list_.add(command->get_name(), command->get_description());
  }

  void option_names_of(const CLI::App& app) {
    for (const auto* option : app.get_options()) {
      for (const auto& name : option->get_lnames()) list_.add("--" + name, option->get_description());
      if (!option->get_lnames().empty()) continue;
      for (const auto& name : option->get_snames()) list_.add("-" + name, option->get_description());
    }
  }

  void option_names() {
    if (typed_.command != nullptr) option_names_of(*typed_.command);
    option_names_of(app_);
  }

  void values() {
    const auto name = typed_.option->get_type_name();
    if (typed_.option->get_delimiter() != '\0') list_.pass_listed();
    if (const auto choices = name.find(":{"); choices != name.npos) {
      auto words = name.substr(choices + 2, name.find('}', choices) - choices - 2);
      std::replace(words.begin(), words.end(), ',', '|');
      for (const auto word : split_words(words)) list_.add(word);
      return;
    }
    auto types = types_of(name);
    // A record is named already: what becomes of it comes before its fields, further records once they begin.
    // Types parted by | stand for each other in every place.
    const bool enough = list_.word().empty() && types.size() > 1 && name.find('|') == name.npos &&
                        !about_.records().empty() && std::erase(types, "ID") > 0;
    for (const auto& type : types) {
      values_of(type);
      if (enough && !list_.empty()) break;
    }
  }

  void values_of(const std::string& type) {
    struct Source {
      std::string_view type;
      void (*add)(Offer& offer);
    };
    static constexpr Source sources[] = {
        {"COMMAND", [](Offer& o) { o.commands(); }},
        {"ID", [](Offer& o) { o.ids_of(nullptr); }},
        {"OLD", [](Offer& o) { o.ids_of(nullptr); }},
        {"PERSON", [](Offer& o) { add_people(o.list_, o.about_); }},
        {"TAG", [](Offer& o) { add_tags(o.list_, o.about_); }},
        {"CODE", [](Offer& o) { o.codes(); }},
        {"FAMILY", [](Offer& o) { o.families(); }},
        {"KIND", [](Offer& o) { o.kind_names(); }},
        {"FIELD", [](Offer& o) { o.fields_.routes(); }},
        {"FIELD=VALUE", [](Offer& o) { o.fields_.assignments(); }},
        {"COND", [](Offer& o) { o.fields_.conditions(); }},
        {"KIND.FIELD", [](Offer& o) { o.fields_.kind_fields(); }},
        {"STATUS", [](Offer& o) { o.states(); }},
        {"RESULT", [](Offer& o) { o.of_requirements("verification.result"); }},
        {"METHOD", [](Offer& o) { o.of_requirements("verification.method"); }},
        {"FORMAT", [](Offer& o) { o.formats(); }},
        {"NAME", [](Offer& o) { o.sections(); }},
        {"FILE", [](Offer& o) { o.list_.add_files(); }},
        {"DIR", [](Offer& o) { o.list_.add_files(); }},
        {"PATH", [](Offer& o) { o.list_.add_files(); }},
        {"=FILE", [](Offer& o) { o.files_of_formats(); }},
    };
    for (const auto& source : sources) {
      if (source.type == type) source.add(*this);
    }
    if (type.ends_with("-ID")) ids_of(find_kind(type.substr(0, type.size() - 3)));
    if (type[0] >= 'a' && type[0] <= 'z') list_.add(type);  // "clock" stands for itself
  }

  void ids_of(const Kind* kind) { add_ids(list_, about_, kind); }

  void codes() {
    for (const auto* check : checks()) list_.add(check->code, check->name);
  }
  void families() {
    for (const auto* check : checks()) list_.add(check->family());
  }

  void kind_names() {
    if (!about_.kinds().empty()) return;
    for (const auto& kind : kinds()) list_.add(kind.name, kind.doc);
  }

  /// None if one is named already.
  void states() {
    for (const auto* record : about_.records()) {
      const auto named = [&](const std::string& word) { return find_state(*record->kind, word) != nullptr; };
      if (std::any_of(typed_.before.begin(), typed_.before.end(), named)) return;
      for (const auto state : moves_from(*record->kind, record->status())) list_.add(state);
    }
  }

  void of_requirements(std::string_view route) { fields_.values_at(route, {find_kind("requirement")}); }

  void formats() {
    for (const auto& format : findings_formats()) list_.add(format.name);
  }
  void sections() {
    for (const auto& section : report_sections()) list_.add(section.name, section.doc);
  }
  void files_of_formats() {
    if (list_.word().find('=') != std::string::npos) list_.add_files();
  }

  const CLI::App& app_;
  const Typed& typed_;
  CandidateList list_;
  TypedProject about_;
  FieldCandidates fields_;
};

}  // namespace

Candidates candidates_for(Session& session, const CLI::App& app, const Typed& typed) {
  return Offer(session, app, typed).all();
}

}  // namespace rapport
