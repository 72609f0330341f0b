#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "model/record.hpp"
#include "model/wrong_form.hpp"
#include "text/money.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

/// Reads `text` as the number its type holds; nothing if it is not one.
std::optional<std::int64_t> as_number(const Field& field, std::string_view text, const Schema& schema) {
  switch (field.type) {
    case Type::date:
      if (const auto date = parse_date(text)) return date->time_since_epoch().count();
      return std::nullopt;
    case Type::integer: {
      std::int64_t number = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
      if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
      return number >= field.low && number <= field.high ? std::optional(number) : std::nullopt;
    }
    case Type::amount: {
      const auto amount = parse_money(text, schema.money_digits());
      return amount && *amount >= field.low ? amount : std::nullopt;
    }
    case Type::boolean: return word_place("false|true", text);
    case Type::choice: return word_place(field.allowed, text);
    default: return std::nullopt;
  }
}

bool is_seal(std::string_view text) {
  return text.size() == 12 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_number(Type type) {
  return type == Type::date || type == Type::integer || type == Type::amount || type == Type::boolean ||
         type == Type::choice;
}

constexpr std::size_t most_problems = 20;

class Typing {
 public:
  Typing(Record& record, const Schema& schema)
      : record_(record), nodes_(record.document.nodes()), schema_(schema) {}

  void run() {
    record_.cells.assign(nodes_.size(), {});
    const auto& fields = schema_.fields(*record_.kind);
    if (nodes_.empty() || nodes_[0].shape == Shape::null) return missing(0, {}, fields);
    if (nodes_[0].shape == Shape::map) return members(0, fields);
    for (auto& fault : known_mistakes(record_.document.text(), 0)) {
      record_.problems.push_back({fault.offset, "", std::move(fault.message)});
    }
    if (record_.problems.empty())
      problem(0, "the file is not made of \"key: value\" lines; begin with \"title: …\"");
  }

 private:
  void problem(NodeIndex index, std::string message) {
    if (full()) return;
    if (nodes_[index].text.find(wide_space) != std::string_view::npos)
      message += " (it holds a full-width space, U+3000)";
    record_.problems.push_back({nodes_[index].begin, route_of(record_, index), std::move(message)});
  }

  /// Nobody reads more of one file, and each costs a look through it.
  [[nodiscard]] bool full() const { return record_.problems.size() >= most_problems; }

  void members(NodeIndex parent, std::span<const Field> fields) {
    for (NodeIndex child = parent + 1; child < nodes_[parent].after; child = nodes_[child].after) {
      const auto key = record_.document.key(nodes_[child]);
      if (const Field* field = find_field(fields, key)) {
        value(child, *field);
      } else if (!key.starts_with("x-") && key != merge_key) {
        unknown_key(child, key, fields);
      }
    }
    missing(parent, Value(record_, parent), fields);
  }

  void missing(NodeIndex parent, Value group, std::span<const Field> fields) {
    for (const auto& field : fields) {
      if (field.need == Need::optional) continue;
      const Value there = group[field.name];
      if (there) continue;
      if (there.written() && !record_.readable()) continue;  // why it is empty was said where it was read
      const auto route = (parent == 0 ? "" : route_of(record_, parent) + ".") + std::string(field.name);
      const auto offset = there.written() ? there.offset() : parent == 0 ? 0 : nodes_[parent].begin;
      record_.problems.push_back(
          {offset, route,
           there.written() ? fmt::format("{} is empty; write its value", route) : not_there(route, field)});
    }
  }

  void unknown_key(NodeIndex index, std::string_view key, std::span<const Field> fields) {
    if (full()) return;
    const auto route = route_of(record_, index);
    const auto dot = route.rfind('.');
    const bool nested = dot != route.npos;
    const auto of = nested ? route.substr(0, dot) : with_article(record_.kind->name);
    record_.problems.push_back(
        {nodes_[index].key_begin, route, not_a_field(key, of, fields, nested ? "" : record_.kind->name)});
  }

  void value(NodeIndex index, const Field& field) {
    record_.cells[index].field = &field;
    if (nodes_[index].shape != Shape::list) return item(index, field);
    if (field.many == Many::one) {
      const bool keyed = field.type == Type::group || field.type == Type::table;
      return problem(
          index,
          keyed ? fmt::format("{} holds \"key: value\" lines, not a list; write {}: {{…: …}}", field.name,
                              field.name)
                : fmt::format("{} holds one value, not a list; remove the brackets or dashes", field.name));
    }
    for (NodeIndex child = index + 1; child < nodes_[index].after; child = nodes_[child].after) {
      record_.cells[child].field = &field;
      if (!Value(record_, child)) problem(child, "an empty list item; write a value or remove the dash");
      item(child, field);
    }
    names_stand_once(index, field);
  }

  /// Other values refer to the items of some lists by a name.
  void names_stand_once(NodeIndex list, const Field& field) {
    const auto is_name = [](const Field& f) { return f.type == Type::name && f.need == Need::required; };
    const auto name = std::find_if(field.fields.begin(), field.fields.end(), is_name);
    if (name == field.fields.end()) return;
    std::set<std::string_view> seen;
    for (const Value item : Value(record_, list)) {
      const Value own = item[name->name];
      if (own && !seen.insert(own.text()).second)
        problem(own.index(),
                fmt::format("{} stands twice in {}; choose another {}", own.text(), field.name, name->name));
    }
  }

  void item(NodeIndex index, const Field& field) {
    const auto shape = nodes_[index].shape;
    if (shape == Shape::null) return;
    if (field.type == Type::table) return table(index, field);
    if (field.type == Type::group && shape == Shape::map) return members(index, field.fields);
    if (shape == Shape::scalar && (field.type != Type::group || !field.shorthand.empty()))
      return scalar(index, field);
    if (field.type == Type::group) return no_group(index, field);
    problem(index, not_plain_text(field, nodes_[index]));
  }

  void no_group(NodeIndex index, const Field& field) {
    const auto& node = nodes_[index];
    const auto bytes = std::string_view(record_.document.text()).substr(node.begin, node.end - node.begin);
    if (const auto wide = bytes.find(wide_colon); node.shape == Shape::scalar && wide != bytes.npos) {
      record_.problems.push_back({static_cast<std::uint32_t>(node.begin + wide), route_of(record_, index),
                                  std::string(no_wide_colon)});
    } else {
      problem(index, not_a_group(field));
    }
  }

  void scalar(NodeIndex index, const Field& field) {
    const auto text = nodes_[index].text;
    if (text.empty()) return;
    if (is_number(field.type)) {
      const auto number = as_number(field, text, schema_);
      if (!number) return problem(index, not_a_number(field, text, schema_.money_digits()));
      record_.cells[index].number = *number;
    } else if (field.type == Type::seal && !is_seal(text)) {
      problem(index,
              fmt::format("\"{}\" is no seal (12 hex digits); remove it, \"rapport seal\" writes one", text));
    } else if (field.name == "status" && !record_.kind->states.empty() &&
               find_state(*record_.kind, text) == nullptr) {
      problem(index, not_a_state(text, *record_.kind));
    }
  }

  void table(NodeIndex index, const Field& field) {
    if (nodes_[index].shape != Shape::map)
      return problem(index, fmt::format("{} holds \"key: value\" lines", field.name));
    for (NodeIndex child = index + 1; child < nodes_[index].after; child = nodes_[child].after) {
      record_.cells[child].field = &field;
      const auto shape = nodes_[child].shape;
      if (shape == Shape::list || shape == Shape::map)
        problem(child, "one value a key, not a list or a group");
    }
  }

  Record& record_;
  const std::vector<Node>& nodes_;
  const Schema& schema_;
};

}  // namespace

void type_record(Record& record, const Schema& schema) {
  const bool readable = record.document.readable();
  if (!readable && record.document.nodes().empty()) return;
  Typing(record, schema).run();
  record.status_node = readable ? record.document.find(0, "status").value_or(0) : 0;
  if (readable) return;
  record.document.drop_nodes();
  record.cells.clear();
}

}  // namespace rapport
