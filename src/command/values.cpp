#include "command/values.hpp"

#include <algorithm>
#include <charconv>

#include "command/parents.hpp"
#include "model/id.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

bool is_route(std::string_view word) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
  };
  return !word.empty() && word.front() != '-' && std::all_of(word.begin(), word.end(), fits);
}

[[noreturn]] void unknown_field(std::string_view name, std::span<const Field> fields, std::string_view of) {
  std::vector<std::string_view> names;
  for (const auto& field : fields) names.push_back(field.name);
  const auto near = did_you_mean(name, names);
  throw Error(fmt::format("\"{}\" is no field of {}{}", name, of,
                          near.empty() ? fmt::format("; it has {}", fmt::join(names, ", ")) : near));
}

std::optional<std::size_t> item_place(std::string_view step, std::size_t count) {
  if (step == "last") return count == 0 ? std::nullopt : std::optional(count - 1);
  std::size_t place = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), place);
  return error == std::errc() && end == step.data() + step.size() && place < count ? std::optional(place)
                                                                                   : std::nullopt;
}

std::vector<std::string> parts_of(std::string_view route) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= route.size();) {
    const auto dot = std::min(route.find('.', at), route.size());
    parts.emplace_back(route.substr(at, dot - at));
    at = dot + 1;
  }
  return parts;
}

/// Items of a list typed with commas; in prose a comma before a space belongs to the text.
std::vector<std::string> split_items(std::string_view text, Type type) {
  std::vector<std::string> items;
  std::string item;
  const auto finish = [&] {
    const auto first = item.find_first_not_of(' ');
    if (first != item.npos) items.push_back(item.substr(first, item.find_last_not_of(' ') - first + 1));
    item.clear();
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool in_prose = type == Type::text && at + 1 < text.size() && text[at + 1] == ' ';
    if (text[at] == ',' && !in_prose) {
      finish();
    } else {
      item += text[at];
    }
  }
  finish();
  return items;
}

Wording wording_of(Type type) {
  switch (type) {
    case Type::text:
    case Type::mention:
    case Type::name:
    case Type::path: return Wording::free_text;
    default: return Wording::token;
  }
}

Data parse_scalar(const Session& session, const Field& field, std::string text) {
  if (field.type == Type::date) {
    if (const auto day = parse_date_words(text, session.today())) text = format_date(*day);
  }
  return scalar_data(std::move(text), wording_of(field.type));
}

/// Gives every scalar of a parsed flow value the form its field wants.
Data typed(const Session& session, const Field& field, Data value) {
  for (auto& item : value.items) item = typed(session, field, std::move(item));
  for (auto& [key, member] : value.members) {
    if (const Field* inner = find_field(field.fields, key))
      member = typed(session, *inner, std::move(member));
  }
  return value.shape == Shape::scalar ? parse_scalar(session, field, value.text) : value;
}

Data parse_flow(const Session& session, const Field& field, std::string_view text) {
  const auto document = Document::read("v: " + std::string(text) + "\n");
  if (!document.readable() || document.nodes().size() < 2) {
    const auto why =
        document.faults().empty() ? std::string("check the brackets") : document.faults()[0].message;
    throw Error(fmt::format("{}: {} cannot be read; {}", field.name, text, why));
  }
  return typed(session, field, to_data(document, 1));
}

bool is_flow(const Field& field, bool whole_list, std::string_view text) {
  if (text.empty()) return false;
  if (text.front() == '[' && text.back() == ']') return whole_list;
  return text.front() == '{' && text.back() == '}' &&
         (field.type == Type::group || field.type == Type::table);
}

/// Where in the list at `route` an item reads as `value`.
std::optional<std::size_t> place_in_list(const Record& record, const Route& route, const Data& value) {
  const auto list = node_at(record.document, route);
  if (!list) return std::nullopt;
  std::size_t place = 0;
  for (const Value item : Value(record, *list)) {
    const auto shorthand = item.field() == nullptr ? std::string_view() : item.field()->shorthand;
    const auto text = shorthand.empty() ? item.text() : item[shorthand].text();
    if (text == value.text) return place;
    ++place;
  }
  return std::nullopt;
}

std::vector<Edit> take_away(const Record& record, const Target& target, const Data& value) {
  std::vector<Edit> edits;
  const auto items = value.shape == Shape::list ? value.items : std::vector<Data>{value};
  std::vector<std::size_t> places;
  for (const auto& item : items) {
    const auto place = place_in_list(record, target.route, item);
    if (!place) throw Error(fmt::format("{}: {} does not hold {}", record.id, target.field->name, item.text));
    places.push_back(*place);
  }
  const auto list = node_at(record.document, target.route);
  if (Value(record, *list).size() == places.size())
    return {{.kind = Edit::Kind::remove, .route = target.route}};
  std::sort(places.rbegin(), places.rend());  // from the back, so that the others keep their places
  for (const auto place : places) {
    auto route = target.route;
    route.emplace_back(place);
    edits.push_back({.kind = Edit::Kind::remove, .route = std::move(route)});
  }
  return edits;
}

}  // namespace

std::optional<Assignment> parse_assignment(std::string_view word) {
  const auto equals = word.find('=');
  if (equals == word.npos || equals == 0) return std::nullopt;
  const char before = word[equals - 1];
  const bool marked = before == '+' || before == '-';
  const auto route = word.substr(0, equals - (marked ? 1 : 0));
  if (!is_route(route)) return std::nullopt;
  Assignment found{.route = std::string(route), .value = std::string(word.substr(equals + 1))};
  if (before == '+') found.kind = Assignment::Kind::append;
  if (before == '-') found.kind = Assignment::Kind::take;
  if (!marked && found.value.empty()) found.kind = Assignment::Kind::remove;
  return found;
}

Target find_target(const Schema& schema, const Record& record, std::string_view route) {
  Target target;
  std::span<const Field> fields = schema.fields(*record.kind);
  std::string of = with_article(record.kind->name);
  for (const auto& step : parts_of(route)) {
    if (target.field != nullptr && target.whole_list) {
      const auto list = node_at(record.document, target.route);
      const auto count = list ? Value(record, *list).size() : 0;
      const auto place = item_place(step, count);
      if (!place) {
        throw Error(fmt::format("{}: {} has {} item{}; write {}.last or {}.0 and so on", record.id,
                                target.field->name, count, count == 1 ? "" : "s", target.field->name,
                                target.field->name));
      }
      if (record.document.nodes()[*list].shape == Shape::list) target.route.emplace_back(*place);
      target.whole_list = false;
      continue;
    }
    if (target.field != nullptr && target.field->type == Type::table) {
      target.route.emplace_back(step);
      continue;
    }
    const Field* field = find_field(fields, step);
    if (field == nullptr) unknown_field(step, fields, of);
    target.field = field;
    target.whole_list = field->many == Many::list;
    target.route.emplace_back(step);
    fields = field->fields;
    of = field->name;
  }
  return target;
}

Data parse_value(const Session& session, const Field& field, bool whole_list, std::string_view text) {
  if (is_flow(field, whole_list, text)) return parse_flow(session, field, text);
  if (!whole_list) return parse_scalar(session, field, std::string(text));
  std::vector<Data> items;
  for (auto& item : split_items(text, field.type))
    items.push_back(parse_scalar(session, field, std::move(item)));
  return items.size() == 1 ? items[0] : list_data(std::move(items));
}

std::vector<Edit> edits_for(const Session& session, const Schema& schema, const Record& record,
                            const Assignment& assignment) {
  if (assignment.route == "status") {
    throw Error(fmt::format("a state is reached by a move: rapport move {} {}", record.id,
                            assignment.value.empty() ? "STATUS" : assignment.value));
  }
  const auto target = find_target(schema, record, assignment.route);
  if (assignment.kind == Assignment::Kind::remove) {
    if (!node_at(record.document, target.route)) return {};
    return {{.kind = Edit::Kind::remove, .route = target.route}};
  }
  const bool list = target.whole_list;
  if (!list && assignment.kind != Assignment::Kind::set) {
    throw Error(
        fmt::format("{} holds one value; write {}={}", assignment.route, assignment.route, assignment.value));
  }
  auto value = parse_value(session, *target.field, list, assignment.value);
  if (assignment.kind != Assignment::Kind::set && items_of(value).empty())
    throw Error(fmt::format("{0}: no value is named; {0}= removes the field", assignment.route));
  if (assignment.kind == Assignment::Kind::take) return take_away(record, target, value);
  const bool append = assignment.kind == Assignment::Kind::append;
  return {{.kind = append ? Edit::Kind::append : Edit::Kind::set,
           .route = target.route,
           .value = std::move(value)}};
}

void assign(Draft& draft, const Session& session, const Project& project, const Record& record,
            const std::vector<Assignment>& assignments) {
  for (const auto& assignment : assignments) {
    for (auto& edit : edits_for(session, project.schema(), draft.now(record), assignment))
      draft.edit(record, std::move(edit));
  }
  seal_new_parents(draft, project, record);
}

}  // namespace rapport
