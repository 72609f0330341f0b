#include "model/schema.hpp"

#include <algorithm>

namespace rapport {
namespace {

std::size_t place_of(const Kind& kind) {
  const auto all = kinds();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Kind& k) { return k.name == kind.name; });
  return static_cast<std::size_t>(found - all.begin());  // the project file stands behind the kinds
}

Field as_field(const OwnField& own) {
  return {.name = own.name,
          .type = own.type,
          .many = own.many,
          .need = own.need,
          .allowed = own.allowed,
          .doc = own.doc};
}

void append(std::vector<Field>& to, std::span<const Field> fields) {
  to.insert(to.end(), fields.begin(), fields.end());
}

}  // namespace

const Field* find_field(std::span<const Field> fields, std::string_view name) {
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

Schema::Schema(std::vector<OwnField> own, int money_digits) : money_digits_(money_digits) {
  for (const auto& kind : kinds()) {
    auto& fields = fields_.emplace_back();
    append(fields, leading_fields());
    append(fields, kind.own);
    for (const auto& mine : own) {
      if (mine.kind != &kind) continue;
      own_.push_front(mine);
      fields.push_back(as_field(own_.front()));
    }
    for (const auto& field : trailing_fields()) {
      if (find_field(kind.own, field.name) == nullptr)
        fields.push_back(field);  // an action's owner is its own
    }
  }
  append(fields_.emplace_back(), project_kind().own);
}

const std::vector<Field>& Schema::fields(const Kind& kind) const { return fields_[place_of(kind)]; }

const Field* Schema::find(const Kind& kind, std::string_view name) const {
  return find_field(fields(kind), name);
}

}  // namespace rapport
