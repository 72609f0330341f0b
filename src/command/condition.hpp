#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "command/field_path.hpp"

namespace rapport {

/// One word of a list, as typed.
struct Condition {
  enum class Test : std::uint8_t {
    equal,    ///< field=value; of several values parted by commas, any
    unequal,  ///< field!=value; none of them
    part,     ///< field~part
    over,     ///< field.over=N
    under,    ///< field.under=N
    before,   ///< field.before=D
    after,    ///< field.after=D
    present,  ///< has:field
    absent,   ///< no:field
    word,     ///< anything else: text to be found anywhere in the record
  };
  Test test = Test::word;
  std::string route = {};
  std::string value = {};
};
Condition parse_condition(std::string_view word);

/// The values that `field=a,b` names; a comma in prose, and in any text before a space, belongs to the words.
std::vector<std::string> values_of(const Condition& condition, const Field& field);

/// What a field is compared with: a number where the field holds one, else text without regard to case.
struct Wanted {
  std::string folded;
  std::optional<std::int64_t> number = std::nullopt;
};

/// What a condition compares a field of one kind with.
struct Reading {
  std::vector<Wanted> wanted = {};
  std::string fault = {};                      ///< why it cannot be compared
  std::vector<std::string_view> choices = {};  ///< what the field may be; empty: anything
  std::vector<std::string> unknown = {};       ///< values that are none of the choices
};
Reading read_values(const Condition& condition, const FieldPath& path, const Kind& kind, int money_digits,
                    Date today);

/// What is wrong with a condition that reads so in the kinds that have the field; empty if each of its values
/// makes sense in one of them.
std::string fault_of(const Condition& condition, const std::vector<Reading>& readings);

}  // namespace rapport
