#include "command/candidate_fields.hpp"

#include "command/candidate_names.hpp"
#include "command/field_path.hpp"

namespace rapport {

/// Fields within others come up once their dot is typed.
void FieldCandidates::routes_of_kinds(const std::vector<const Kind*>& of, Fields fields,
                                      std::string_view end) {
  for (const auto* kind : of) {
    for (const auto& route : routes_of(about_.schema(), *kind)) {
      const auto path = FieldPath::find(about_.schema(), *kind, route);
      if (!path || (route.find('.') != route.npos && list_.word().find('.') == std::string::npos)) continue;
      const bool written = !path->is_computed() && !path->is_status();
      if (written || fields == Fields::all) list_.add(route + std::string(end), path->field().doc);
    }
  }
}

void FieldCandidates::routes() { routes_of_kinds(about_.kinds_or_all(), Fields::all, ""); }

void FieldCandidates::kind_fields() {
  const auto dot = list_.word().find('.');
  const Kind* kind = dot == std::string::npos ? nullptr : find_kind(list_.word().substr(0, dot));
  if (kind == nullptr) return;
  list_.pass(dot + 1);
  routes_of_kinds({kind}, Fields::all, "");
}

void FieldCandidates::values_in(const Field& field) {
  for (const auto word : split_words(field.type == Type::choice ? field.allowed : "")) list_.add(word);
  if (field.type == Type::boolean) {
    list_.add("true");
    list_.add("false");
  }
  if (field.type == Type::person) add_people(list_, about_);
  if (field.type == Type::path) list_.add_files();
  const bool any = field.type == Type::mention || (field.type == Type::id && field.allowed.empty());
  if (any) add_ids(list_, about_, nullptr);
  if (field.type == Type::id) {
    for (const auto kind : split_words(field.allowed)) add_ids(list_, about_, find_kind(kind));
  }
  if (field.type == Type::group && !field.shorthand.empty())
    values_in(*find_field(field.fields, field.shorthand));
}

void FieldCandidates::values_at(std::string_view route, const std::vector<const Kind*>& of) {
  for (const auto* kind : of) {
    const auto path = FieldPath::find(about_.schema(), *kind, route);
    if (!path) continue;
    if (path->is_status()) {
      for (const auto& state : kind->states) list_.add(state.name);
    } else {
      values_in(path->field());
    }
  }
}

/// The values behind `FIELD=`, `FIELD+=` or the like; false if there is no such sign yet.
bool FieldCandidates::values_behind_sign(const std::vector<const Kind*>& of) {
  const auto sign = list_.word().find('=');
  if (sign == std::string::npos) return false;
  const auto route = list_.word().substr(0, list_.word().find_last_not_of("+-!=", sign) + 1);
  list_.pass(sign + 1);
  list_.pass_listed();
  values_at(route, of);
  return true;
}

void FieldCandidates::assignments() {
  const auto of = about_.kinds();
  if (!values_behind_sign(of)) routes_of_kinds(of, Fields::written, "=");
}

void FieldCandidates::conditions() {
  const auto of = about_.kinds_or_all();
  if (values_behind_sign(of)) return;
  routes_of_kinds(of, Fields::all, "=");
  for (const std::string_view test : {"has:", "no:"}) {
    if (!list_.word().starts_with(test)) continue;
    list_.pass(test.size());
    routes_of_kinds(of, Fields::all, "");
  }
}

}  // namespace rapport
