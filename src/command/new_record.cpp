#include "command/new_record.hpp"

#include <algorithm>

#include "command/asking.hpp"
#include "command/parents.hpp"
#include "command/shell_word.hpp"
#include "model/describe.hpp"
#include "model/id.hpp"
#include "project/draft.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

/// The kind whose name begins with the word, as "feed"; null if there is none, or the word is too short to
/// tell.
const Kind* kind_beginning_with(std::string_view word) {
  constexpr std::size_t least = 3;
  const auto all = kinds();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Kind& kind) {
    return word.size() >= least && kind.name.starts_with(lower_case(word));
  });
  return found == all.end() ? nullptr : &*found;
}

const Kind& kind_named(const Project& project, std::string_view word) {
  if (const Kind* kind = project.kind_called(word)) return *kind;
  if (const Kind* kind = kind_beginning_with(word)) return *kind;
  throw Error(no_kind(word));
}

/// The assignment a word is; nothing if it belongs to the title.
std::optional<Assignment> field_in(const Schema& schema, const Kind& kind, const std::string& word) {
  auto assignment = parse_assignment(word);
  if (!assignment) return std::nullopt;
  const auto first = std::string_view(assignment->route).substr(0, assignment->route.find('.'));
  if (schema.find(kind, first) != nullptr) return assignment;
  std::vector<std::string_view> names;
  for (const auto& field : schema.fields(kind)) names.push_back(field.name);
  if (const auto near = did_you_mean(first, names); !near.empty()) {
    throw Error(fmt::format("\"{}\" is no field of {}{}", first, with_article(kind.name), near));
  }
  return std::nullopt;
}

std::string example_value(const Project& project, const Field& field) {
  switch (field.type) {
    case Type::date: return "fri";
    case Type::person: return project.people().empty() ? "p-pm" : std::string(project.people()[0].id);
    case Type::choice: return std::string(split_words(field.allowed)[0]);
    case Type::integer: return "8";
    case Type::group: return "[{id: overall, text: \"How satisfied are you?\", kind: rating}]";
    default: return "…";
  }
}

/// The value that a needed field gets when nobody gave one.
std::optional<std::string> default_value(const Session& session, const NewRecord& wanted,
                                         const Field& field) {
  if (field.name == "due") return std::nullopt;  // only whoever asks for it knows
  if (field.type == Type::date) return format_date(session.today());
  if (field.name == "text") return wanted.title;
  return std::nullopt;
}

/// The assignment as it can be typed.
std::string typed_again(const Assignment& field) {
  constexpr std::string_view sign[] = {"=", "+=", "-=", "="};
  return field.route + std::string(sign[static_cast<std::size_t>(field.kind)]) + shell_word(field.value);
}

/// The title as it can be typed: without quotes if only spaces would need them.
std::string typed_title(const std::string& title) {
  auto letters = title;
  std::erase(letters, ' ');
  return is_shell_word(letters) ? title : shell_word(title);
}

using Fields = std::vector<const Field*>;

[[noreturn]] void refuse_missing(const Project& project, const NewRecord& wanted, const Fields& missing) {
  std::string names, words;
  for (const Field* field : missing) {
    names += (names.empty() ? "" : ", ") + std::string(field->name);
    words += fmt::format(" {}={}", field->name, shell_word(example_value(project, *field)));
  }
  std::string given;
  for (const auto& field : wanted.fields) given += " " + typed_again(field);
  throw Error(fmt::format("{} needs {} too, as in: rapport add {} {}{}{}", with_article(wanted.kind->name),
                          names, wanted.kind->name, typed_title(wanted.title), given, words));
}

void demand_faultless(const Draft& draft) {
  if (const auto faults = draft.faults(); !faults.empty()) throw Error(faults + "\nnothing was written");
}

/// Fills in what has a default; returns what is needed and still missing.
Fields fill_in(const Session& session, const Project& project, const NewRecord& wanted, Draft& draft,
               const Record& record) {
  Fields missing;
  for (const auto& field : project.schema().fields(*wanted.kind)) {
    if (field.need == Need::optional || draft.now(record)[field.name]) continue;
    if (auto value = default_value(session, wanted, field)) {
      draft.edit(record,
                 {.route = {std::string(field.name)},
                  .value = scalar_data(std::move(*value),
                                       field.type == Type::date ? Wording::token : Wording::free_text)});
    } else {
      missing.push_back(&field);
    }
  }
  return missing;
}

/// What may be answered: "c-ops, p-pm", "date, as in fri"; nothing for any text.
std::string answers_to(const Project& project, const Field& field) {
  std::vector<std::string_view> choices;
  if (field.type == Type::choice) choices = split_words(field.allowed);
  if (field.type == Type::person) {
    for (const auto& person : project.people()) choices.push_back(person.id);
  }
  if (!choices.empty()) return fmt::format("{}", fmt::join(choices, ", "));
  if (field.type == Type::text && field.many == Many::one) return "";
  const bool odd = field.type == Type::date || field.type == Type::group;
  return describe_type(field) + (odd ? ", as in " + example_value(project, field) : "");
}

/// "owner, the one who sees to it (c-ops, p-pm)".
std::string question_for(const Project& project, const Field& field) {
  const auto answers = answers_to(project, field);
  return fmt::format("{}{}{}{}", field.name, field.doc.empty() ? "" : ", ", field.doc,
                     answers.empty() ? "" : fmt::format(" ({})", answers));
}

/// Puts the answer into the draft; what is wrong with it, without the place in a file that is not there yet.
std::string take_answer(const Session& session, const Field& field, const std::string& answer, Draft& draft,
                        const Record& record) {
  std::string wrong;
  try {
    draft.edit(record, {.route = {std::string(field.name)},
                        .value = parse_value(session, field, field.many == Many::list, answer)});
    wrong = draft.faults();
  } catch (const Error& e) {
    wrong = e.what();
  }
  const auto colon = wrong.starts_with(record.file) ? wrong.find(": ") : wrong.npos;
  return colon == wrong.npos ? wrong : wrong.substr(colon + 2);
}

/// Asks for each of the fields; takes out those that were answered.
void ask_for(const Session& session, const Project& project, Fields& missing, Draft& draft,
             const Record& record) {
  demand_faultless(draft);  // before anybody takes the trouble to answer
  while (!missing.empty()) {
    const Field& field = *missing.front();
    if (!ask(question_for(project, field),
             [&](const auto& answer) { return take_answer(session, field, answer, draft, record); }))
      return;
    missing.erase(missing.begin());
  }
}

/// What is named by the first of the words, or else by the answer to what is to be added.
const Kind& kind_of(const Session& session, const Project& project, const std::vector<std::string>& words) {
  if (!words.empty()) return kind_named(project, words[0]);
  std::vector<std::string_view> names;
  for (const auto& one : kinds()) names.push_back(one.name);
  const auto wrong_with = [&](const std::string& word) -> std::string {
    try {
      kind_named(project, word);
      return "";
    } catch (const Error& e) {
      return e.what();
    }
  };
  std::optional<std::string> word;
  if (session.may_ask()) word = ask(fmt::format("what to add ({})", fmt::join(names, ", ")), wrong_with);
  if (word) return kind_named(project, *word);
  throw Error("say what to add, as in: rapport add requirement Alarm reaches every workstation");
}

std::string title_of(const Session& session, const Project& project, const Kind& kind) {
  std::optional<std::string> title;
  if (session.may_ask())
    title = ask(question_for(project, *project.schema().find(kind, "title")), [](const auto&) { return ""; });
  if (title) return *title;
  throw Error(fmt::format("{} needs a title, as in: rapport add {} Alarm reaches every workstation",
                          with_article(kind.name), kind.name));
}

}  // namespace

NewRecord read_new_record(const Session& session, const Project& project,
                          const std::vector<std::string>& words, std::string_view usual_title) {
  NewRecord wanted{.kind = &kind_of(session, project, words), .title = {}, .fields = {}};
  std::string typed;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (auto assignment = field_in(project.schema(), *wanted.kind, words[i])) {
      if (assignment->route == "title") {
        wanted.title = assignment->value;
      } else {
        wanted.fields.push_back(std::move(*assignment));
      }
    } else {
      typed += (typed.empty() ? "" : " ") + words[i];
    }
  }
  if (!typed.empty() && !wanted.title.empty()) {
    throw Error(
        fmt::format("\"{}\" and title={} are two titles; leave one out, or put a value of several "
                    "words in quotes",
                    typed, wanted.title));
  }
  if (wanted.title.empty()) wanted.title = typed;
  if (wanted.title.find_first_not_of(" \t\n") == std::string::npos) wanted.title = usual_title;
  if (wanted.title.empty()) wanted.title = title_of(session, project, *wanted.kind);
  return wanted;
}

std::string new_record_text(const Session& session, const Project& project, const NewRecord& wanted,
                            const std::string& id) {
  const auto& schema = project.schema();
  const auto file = fmt::format("{}/{}.yaml", wanted.kind->folder, id);
  const auto blank = read_record(schema, *wanted.kind, id, file, "");
  Draft draft(project);
  draft.edit(blank, {.route = {std::string("title")}, .value = scalar_data(wanted.title)});
  draft.edit(blank, {.route = {std::string("status")}, .value = token_data(wanted.kind->states[0].name)});
  for (const auto& edit : wanted.begun) draft.edit(blank, edit);
  for (const auto& field : wanted.fields) {
    if (field.route == "status") {
      draft.edit(blank, {.route = {std::string("status")}, .value = token_data(field.value)});
      continue;
    }
    for (auto& edit : edits_for(session, schema, draft.now(blank), field)) draft.edit(blank, std::move(edit));
  }
  auto missing = fill_in(session, project, wanted, draft, blank);
  if (session.may_ask()) ask_for(session, project, missing, draft, blank);
  if (!missing.empty()) refuse_missing(project, wanted, missing);
  seal_new_parents(draft, project, blank);
  demand_faultless(draft);
  return draft.now(blank).document.text();
}

}  // namespace rapport
