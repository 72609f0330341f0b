#pragma once
#include <span>
#include <string>
#include <string_view>

#include "model/kind.hpp"
#include "text/document.hpp"

namespace rapport {

/// What is wrong with a value or a key, and what to write instead.

/// `text` is not what a field of a number, a date or a choice holds.
std::string not_a_number(const Field& field, std::string_view text, int money_digits);
std::string not_a_state(std::string_view text, const Kind& kind);
/// `node` is a list or a group where `field` holds a text.
std::string not_plain_text(const Field& field, const Node& node);
/// One value stands where `field` holds a group; names the members that it needs.
std::string not_a_group(const Field& field);
/// `field`, which is needed, is not there; names its choices.
std::string not_there(std::string_view route, const Field& field);
/// `key` stands in `of` ("a requirement", "source"), which has only `fields`. Records have so many that their
/// `kind` is named, to be explained; with an empty `kind` the fields are.
std::string not_a_field(std::string_view key, std::string_view of, std::span<const Field> fields,
                        std::string_view kind);

}  // namespace rapport
