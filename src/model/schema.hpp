#pragma once
#include <forward_list>
#include <string>
#include <vector>

#include "model/kind.hpp"

namespace rapport {

/// A field that a project declares for itself, under `fields:`.
struct OwnField {
  const Kind* kind = nullptr;
  std::string name = {};
  Type type = Type::text;
  Many many = Many::one;
  Need need = Need::optional;
  std::string allowed = {};
  std::string doc = {};
};

/// The field table of every kind as one project has it: built in plus its own, in the order of the manual.
class Schema {
 public:
  explicit Schema(std::vector<OwnField> own = {}, int money_digits = 2);
  Schema(Schema&&) = default;
  Schema& operator=(Schema&&) = default;
  Schema(const Schema&) = delete;
  Schema& operator=(const Schema&) = delete;
  ~Schema() = default;

  [[nodiscard]] const std::vector<Field>& fields(const Kind& kind) const;
  [[nodiscard]] const Field* find(const Kind& kind, std::string_view name) const;
  /// Decimals of the project's currency.
  [[nodiscard]] int money_digits() const { return money_digits_; }

 private:
  std::forward_list<OwnField> own_;  ///< what the views of own fields refer to
  std::vector<std::vector<Field>> fields_;
  int money_digits_;
};

const Field* find_field(std::span<const Field> fields, std::string_view name);

}  // namespace rapport
