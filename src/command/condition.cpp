#include "command/condition.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "model/id.hpp"
#include "text/money.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

using Test = Condition::Test;

bool is_route(std::string_view word) {
  return !word.empty() && word.find_first_not_of(
                              "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                              "0123456789_-.") == word.npos;
}

/// `due.before=D` and its like, else plain `field=value`.
Condition equation(std::string_view route, std::string_view value) {
  constexpr std::pair<std::string_view, Test> comparisons[] = {
      {".over", Test::over}, {".under", Test::under}, {".before", Test::before}, {".after", Test::after}};
  for (const auto& [suffix, test] : comparisons) {
    if (route.size() > suffix.size() && route.ends_with(suffix))
      return {test, std::string(route.substr(0, route.size() - suffix.size())), std::string(value)};
  }
  return {Test::equal, std::string(route), std::string(value)};
}

bool holds_number(const Field& field) { return field.type == Type::integer || field.type == Type::amount; }
bool asks_number(Test test) { return test == Test::over || test == Test::under; }
bool asks_date(Test test) { return test == Test::before || test == Test::after; }
bool asks_value(Test test) { return test == Test::equal || test == Test::unequal; }
bool compares(Test test) { return asks_value(test) || asks_number(test) || asks_date(test); }

/// Why the test means nothing for the field; empty if it does mean something.
std::string misuse(const Condition& condition, const Field& field) {
  const auto& route = condition.route;
  if (field.type == Type::group && compares(condition.test))
    return fmt::format("{0} is a group; name a field of it, as {0}.{1}", route, field.fields[0].name);
  if (condition.test == Test::part && condition.value.empty())
    return fmt::format("{0}~ names no text; has:{0} finds records with it", route);
  if (asks_value(condition.test) && condition.value.find_first_not_of(',') == std::string::npos)
    return fmt::format("{0}= names no value; no:{0} finds records without it", route);
  if (asks_number(condition.test) && !holds_number(field)) {
    return field.type == Type::date
               ? fmt::format("{0} holds a date; write {0}.before=DATE or {0}.after=DATE", route)
               : fmt::format("{} holds no number; over and under are for numbers", route);
  }
  if (asks_date(condition.test) && field.type != Type::date) {
    return holds_number(field) ? fmt::format("{0} holds a number; write {0}.over=N or {0}.under=N", route)
                               : fmt::format("{} holds no date; before and after are for dates", route);
  }
  return "";
}

std::vector<std::string_view> states_of(const Kind& kind) {
  std::vector<std::string_view> states;
  for (const auto& state : kind.states) states.push_back(state.name);
  return states;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The words that the value has to be one of; empty if it may be anything.
std::vector<std::string_view> choices_of(const FieldPath& path, const Kind& kind) {
  if (path.field().type == Type::boolean) return {"false", "true"};
  if (path.field().type == Type::choice) return split_words(path.field().allowed);
  return path.is_status() ? states_of(kind) : std::vector<std::string_view>();
}

struct Number {
  std::optional<std::int64_t> value;
  std::string_view otherwise;  ///< what a text is that has none
};

Number number_of(Type type, std::string_view text, int money_digits, Date today) {
  switch (type) {
    case Type::date: {
      const auto date = parse_date_words(text, today);
      return {date ? std::optional(std::int64_t{date->time_since_epoch().count()}) : std::nullopt,
              "no date; write 2025-03-31, today, +14d, fri or 6-10"};
    }
    case Type::integer: return {whole_number(text), "no whole number"};
    case Type::amount: return {parse_money(text, money_digits), "no amount; write it as 4800000 or 1250.50"};
    default: return {};
  }
}

/// Reads one value into `wanted`, or says in `reading` what is wrong with it.
void read_number(const Condition& condition, std::string_view text, const Number& number, Wanted& wanted,
                 Reading& reading) {
  wanted.number = number.value;
  if (number.value || number.otherwise.empty()) return;
  reading.fault = fmt::format("{}: \"{}\" is {}", condition.route, text, number.otherwise);
}

void read_choice(std::string_view text, Wanted& wanted, Reading& reading) {
  const auto found = std::find(reading.choices.begin(), reading.choices.end(), lower_case(text));
  if (found == reading.choices.end()) {
    reading.unknown.emplace_back(text);
  } else {
    wanted.number = found - reading.choices.begin();
  }
}

bool is_unknown(const Reading& reading, const std::string& value) {
  return std::find(reading.unknown.begin(), reading.unknown.end(), value) != reading.unknown.end();
}

std::string never(const Condition& condition, std::string_view value, const std::vector<Reading>& readings) {
  std::vector<std::string_view> choices;
  for (const auto& one : readings) choices.insert(choices.end(), one.choices.begin(), one.choices.end());
  const auto near = did_you_mean(value, choices);
  const auto list = readings.size() == 1 ? fmt::format("; it is {}", fmt::join(choices, ", ")) : "";
  return fmt::format("{} is never \"{}\"{}", condition.route, value, near.empty() ? list : near);
}

}  // namespace

Condition parse_condition(std::string_view word) {
  if (word.starts_with("has:")) return {Test::present, std::string(word.substr(4))};
  if (word.starts_with("no:")) return {Test::absent, std::string(word.substr(3))};
  const auto at = word.find_first_of("=~");
  Condition text{Test::word, "", std::string(word)};
  if (at == word.npos || at == 0) return text;
  const bool negated = word[at] == '=' && word[at - 1] == '!';
  const auto route = word.substr(0, at - (negated ? 1 : 0));
  const auto value = word.substr(at + 1);
  if (!is_route(route)) return text;
  if (word[at] == '~') return {Test::part, std::string(route), std::string(value)};
  return negated ? Condition{Test::unequal, std::string(route), std::string(value)} : equation(route, value);
}

std::vector<std::string> values_of(const Condition& condition, const Field& field) {
  const bool text = field.type == Type::text || field.type == Type::mention || field.type == Type::path;
  const bool prose = text && field.many == Many::one && field.name != "status";
  const bool amount = field.type == Type::amount;  // a list prints 96,000, and that is no two amounts
  if (prose || amount || !asks_value(condition.test)) return {condition.value};
  std::vector<std::string> values(1);
  for (std::size_t at = 0; at < condition.value.size(); ++at) {
    const bool in_words = text && condition.value.substr(at, 2) == ", ";
    if (condition.value[at] == ',' && !in_words) {
      values.emplace_back();
    } else {
      values.back() += condition.value[at];
    }
  }
  std::erase(values, "");
  return values;
}

Reading read_values(const Condition& condition, const FieldPath& path, const Kind& kind, int money_digits,
                    Date today) {
  Reading reading{.fault = misuse(condition, path.field()), .choices = choices_of(path, kind)};
  for (const auto& text : values_of(condition, path.field())) {
    if (!reading.fault.empty()) break;
    Wanted wanted{case_folded(text)};
    if (compares(condition.test) && !reading.choices.empty()) {
      read_choice(text, wanted, reading);
      if (!wanted.number) continue;
    } else if (compares(condition.test)) {
      read_number(condition, text, number_of(path.field().type, text, money_digits, today), wanted, reading);
    }
    reading.wanted.push_back(std::move(wanted));
  }
  if (!reading.fault.empty()) reading.wanted.clear();
  return reading;
}

std::string fault_of(const Condition& condition, const std::vector<Reading>& readings) {
  if (std::all_of(readings.begin(), readings.end(), [](const Reading& one) { return !one.fault.empty(); }))
    return readings.front().fault;
  for (const auto& reading : readings) {
    for (const auto& value : reading.unknown) {
      const auto unknown = [&](const Reading& one) { return !one.fault.empty() || is_unknown(one, value); };
      if (std::all_of(readings.begin(), readings.end(), unknown)) return never(condition, value, readings);
    }
  }
  return "";
}

}  // namespace rapport
