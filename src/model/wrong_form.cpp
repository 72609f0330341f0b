#include "model/wrong_form.hpp"

#include <fmt/format.h>

#include "model/describe.hpp"
#include "text/prescan.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

std::string not_a_choice(std::string_view text, std::string_view allowed, std::string_view what) {
  const auto choices = split_words(allowed);
  return fmt::format("\"{}\" is no {}; choose {}{}", text, what, fmt::join(choices, ", "),
                     did_you_mean(text, choices));
}

}  // namespace

std::string not_a_number(const Field& field, std::string_view text, int money_digits) {
  switch (field.type) {
    case Type::date: return fmt::format("\"{}\" is no date; write YYYY-MM-DD, as 2025-03-31", text);
    case Type::integer:
      if (field.low == field.high)
        return fmt::format("\"{}\" is no {} that this rapport reads; write {}, or use a newer rapport", text,
                           field.name, field.low);
      return fmt::format("\"{}\" is no whole number{}; write digits only", text, describe_range(field));
    case Type::amount:
      return fmt::format("\"{}\" is no amount{}; write it as 4800000{}", text, describe_range(field),
                         money_digits == 0 ? ", without decimals" : " or 1250.50");
    case Type::boolean: return fmt::format("\"{}\" is neither true nor false", text);
    default: return not_a_choice(text, field.allowed, field.name);
  }
}

std::string not_a_state(std::string_view text, const Kind& kind) {
  return not_a_choice(text, state_words(kind), "state of " + with_article(kind.name));
}

std::string not_plain_text(const Field& field, const Node& node) {
  if (node.shape == Shape::map && node.style == Style::block)
    return fmt::format("{} holds plain text, not a group; quote the text: it contains ': '", field.name);
  return fmt::format("{} holds plain text, not {}; quote it if the brackets belong to it", field.name,
                     node.shape == Shape::list ? "a list" : "a group");
}

std::string not_a_group(const Field& field) {
  std::string members;
  for (const auto& member : field.fields) {
    if (member.need == Need::required)
      members += fmt::format("{}{}: …", members.empty() ? "" : ", ", member.name);
  }
  if (members.empty()) members = fmt::format("{}: …", field.fields[0].name);
  return fmt::format("{} holds a group; write {{{}}}", field.name, members);
}

std::string not_there(std::string_view route, const Field& field) {
  const auto choices = field.type == Type::choice
                           ? fmt::format(", one of {}", fmt::join(split_words(field.allowed), ", "))
                           : "";
  return fmt::format("{} is missing; add \"{}: …\"{}", route, field.name, choices);
}

std::string not_a_field(std::string_view key, std::string_view of, std::span<const Field> fields,
                        std::string_view kind) {
  if (key.find(wide_space) != key.npos) return std::string(no_wide_space);
  std::vector<std::string_view> names;
  for (const auto& field : fields) names.push_back(field.name);
  auto advice = did_you_mean(key, names);
  if (advice.empty())
    advice = kind.empty() ? fmt::format("; it has {}", fmt::join(names, ", "))
                          : fmt::format("; \"rapport explain {}\" lists them", kind);
  if (const auto colon = key.find(':'); colon != key.npos) advice = "; write a space after the colon";
  return fmt::format("\"{}\" is no field of {}{}", key, of, advice);
}

}  // namespace rapport
