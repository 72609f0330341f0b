#include "model/describe.hpp"

#include <fmt/format.h>

namespace rapport {
namespace {

std::string joined(std::string_view words, std::string_view between) {
  return fmt::format("{}", fmt::join(split_words(words), between));
}

std::string describe_one(const Field& field) {
  switch (field.type) {
    case Type::text: return "text";
    case Type::date: return "date";
    case Type::integer: return "whole number" + describe_range(field);
    case Type::amount: return "amount" + describe_range(field);
    case Type::boolean: return "true or false";
    case Type::choice: return "one of " + joined(field.allowed, ", ");
    case Type::person: return "person";
    case Type::id:
      return field.allowed.empty() ? "id of a record" : "id of a " + joined(field.allowed, " or ");
    case Type::mention: return "id or text";
    case Type::path: return "file";
    case Type::seal: return "seal";
    case Type::name: return "name";
    case Type::group:
      return field.shorthand.empty() ? "group" : fmt::format("group, or {} alone", field.shorthand);
    case Type::table: return "table";
  }
  return "";
}

}  // namespace

std::string describe_type(const Field& field) {
  return field.many == Many::list ? "list, " + describe_one(field) : describe_one(field);
}

std::string describe_range(const Field& field) {
  const bool low = field.low != std::numeric_limits<std::int64_t>::min();
  const bool high = field.high != std::numeric_limits<std::int64_t>::max();
  if (low && high) return fmt::format(" from {} to {}", field.low, field.high);
  return low ? fmt::format(" from {} on", field.low) : "";
}

std::string describe_need(const Field& field) {
  if (field.need == Need::required) return "required";
  return field.from.empty() ? "" : fmt::format("expected from {} on", field.from);
}

std::string describe_meaning(const Field& field) {
  const auto need = describe_need(field);
  return fmt::format("{} ({}{}{})", field.doc, describe_type(field), need.empty() ? "" : "; ", need);
}

std::string describe_states(const Kind& kind) { return joined(state_words(kind), ", "); }

std::vector<std::string_view> forward_states(const Kind& kind) {
  std::vector<std::string_view> states;
  for (const auto& state : kind.states) {
    if (state.way == Way::forward) states.push_back(state.name);
  }
  return states;
}

std::string describe_forward(const Kind& kind) {
  return fmt::format("{}", fmt::join(forward_states(kind), ", "));
}

std::string describe_asides(const Kind& kind) {
  std::string moves;
  for (const auto& aside : kind.asides) {
    moves += fmt::format("{}{} to {}", moves.empty() ? "" : ", ", aside.from == "*" ? "any" : aside.from,
                         aside.to);
  }
  return moves;
}

}  // namespace rapport
