#include "command/field_path.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "text/error.hpp"
#include "text/money.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

bool is_item(std::string_view word) {
  return word == "last" || (!word.empty() && word.find_first_not_of("0123456789") == word.npos);
}

void add_routes(std::vector<std::string>& routes, std::span<const Field> fields, const std::string& within) {
  for (const auto& field : fields) {
    routes.push_back(within + std::string(field.name));
    add_routes(routes, field.fields, routes.back() + ".");
  }
}

[[noreturn]] void unknown_field(const Schema& schema, std::span<const Kind* const> kinds,
                                std::string_view route) {
  std::vector<std::string> routes;
  for (const auto* kind : kinds) {
    for (auto& one : routes_of(schema, *kind)) routes.push_back(std::move(one));
  }
  const auto near = did_you_mean(route, std::vector<std::string_view>(routes.begin(), routes.end()));
  const auto of = kinds.size() == 1 ? with_article(kinds[0]->name) : "any kind of record";
  const auto where = fmt::format("; \"rapport explain {}\" lists them", kinds[0]->name);
  throw Error(
      fmt::format("\"{}\" is no field of {}{}", route, of, near.empty() && kinds.size() == 1 ? where : near));
}

std::string_view unset_choice(const Kind& kind, const Field& field, std::string_view route) {
  if (route == "visibility") return kind.visibility == Visibility::internal ? "internal" : "client";
  return field.unset;
}

std::string cell_text(const Cell& cell, const Field& field, std::optional<int> money_digits) {
  if (field.type == Type::amount && cell.number && money_digits)
    return format_money(*cell.number, *money_digits);
  return cell.text.empty() && cell.number ? std::to_string(*cell.number) : std::string(cell.text);
}

}  // namespace

std::optional<std::size_t> FieldPath::place_of(const std::string& item, std::size_t count) {
  if (item == "last") return count == 0 ? std::nullopt : std::optional(count - 1);
  std::size_t place = count;
  std::from_chars(item.data(), item.data() + item.size(), place);
  return place < count ? std::optional(place) : std::nullopt;
}

Cell FieldPath::cell_of(Value value) const {
  if (!is_status_) return {value.text(), value.number()};
  const auto& kind = *value.record().kind;
  const State* state = find_state(kind, value.text());
  return {value.text(), state == nullptr ? std::nullopt : std::optional(state - kind.states.data())};
}

/// Whether the word leads on: to an item of the list the path stands at, or to a member.
bool FieldPath::add_step(std::string_view word, std::span<const Field>& fields) {
  if (!steps_.empty() && steps_.back().many && is_item(word)) {
    steps_.back().many = false;
    steps_.back().item = word;
    return true;
  }
  if (field_ != nullptr && field_->type == Type::table) {
    steps_.push_back({std::string(word)});
    return true;
  }
  const Field* next = find_field(fields, word);
  if (next == nullptr) return false;
  field_ = next;
  fields = next->fields;
  steps_.push_back({std::string(word), "", next->many == Many::list});
  return true;
}

std::optional<FieldPath> FieldPath::find(const Schema& schema, const Kind& kind, std::string_view route) {
  FieldPath path;
  std::span<const Field> fields = schema.fields(kind);
  if (schema.find(kind, route) == nullptr && (path.computed_ = find_computed(kind, route)) != nullptr) {
    path.field_ = &path.computed_->field;
    return path;
  }
  for (std::size_t at = 0; at <= route.size();) {
    const auto dot = std::min(route.find('.', at), route.size());
    if (!path.add_step(route.substr(at, dot - at), fields)) return std::nullopt;
    at = dot + 1;
  }
  if (path.field_->type == Type::group && !path.field_->shorthand.empty())
    path.add_step(path.field_->shorthand, fields);
  path.is_status_ = route == "status";
  path.unset_ = unset_choice(kind, path.field(), route);
  return path;
}

bool FieldPath::is_list() const {
  return std::any_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.many; });
}

std::optional<Cell> FieldPath::unset(const Record& record) const {
  if (unset_.empty() || !record.readable()) return std::nullopt;
  bool any = false;
  for_each_value(record, [&](Value) { any = true; });
  return any ? std::nullopt : std::optional(Cell{unset_, word_place(field_->allowed, unset_)});
}

Cell FieldPath::first(const Record& record, Date today) const {
  Cell found;
  for_each_cell(record, today, [&](const Cell& cell) { found = found ? found : cell; });
  return found ? found : unset(record).value_or(found);
}

std::string FieldPath::text(const Record& record, Date today, std::optional<int> money_digits) const {
  std::string all;
  for_each_cell(record, today, [&](const Cell& cell) {
    all += (all.empty() ? "" : ", ") + cell_text(cell, *field_, money_digits);
  });
  if (const auto cell = unset(record)) return std::string(cell->text);
  return all;
}

FieldPaths::FieldPaths(const Schema& schema, std::span<const Kind* const> of, std::string_view route)
    : route_(route), paths_(kinds().size()) {
  bool any = false;
  for (const auto* kind : of) {
    auto& path = paths_[static_cast<std::size_t>(kind - kinds().data())];
    path = FieldPath::find(schema, *kind, route);
    any = any || path;
  }
  if (!any) unknown_field(schema, of, route);
}

const FieldPath* FieldPaths::in(const Kind& kind) const {
  const auto& path = paths_[static_cast<std::size_t>(&kind - kinds().data())];
  return path ? &*path : nullptr;
}

const FieldPath& FieldPaths::any() const {
  return **std::find_if(paths_.begin(), paths_.end(), [](const auto& path) { return path.has_value(); });
}

std::vector<std::string> routes_of(const Schema& schema, const Kind& kind) {
  std::vector<std::string> routes;
  add_routes(routes, schema.fields(kind), "");
  for (const auto& one : computed_fields()) {
    if (find_computed(kind, one.field.name) == &one) routes.emplace_back(one.field.name);
  }
  return routes;
}

}  // namespace rapport
