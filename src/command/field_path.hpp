#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/computed.hpp"
#include "project/project.hpp"

namespace rapport {

/// The way from a record of one kind to values of it: a route like "verification.last.result", looked up in
/// the field table once. Lists on the way are gone through unless an item is named.
class FieldPath {
 public:
  /// Nothing if a step is no field of the kind.
  static std::optional<FieldPath> find(const Schema& schema, const Kind& kind, std::string_view route);

  /// What stands at the end: the field of a group that is written in short for its only scalar.
  [[nodiscard]] const Field& field() const { return *field_; }
  [[nodiscard]] bool is_status() const { return is_status_; }
  [[nodiscard]] bool is_computed() const { return computed_ != nullptr; }
  /// Whether there may be more than one value.
  [[nodiscard]] bool is_list() const;

  /// The choice that holds for the record because none is written.
  [[nodiscard]] std::optional<Cell> unset(const Record& record) const;
  /// The value of a computed path.
  [[nodiscard]] Cell computed(const Record& record, Date today) const {
    return computed_->value(record, today);
  }
  /// Calls `visit` with every value at the end of the path; of a computed path, with none.
  template <typename Visit>
  void for_each_value(const Record& record, const Visit& visit) const {
    if (!is_computed() && !record.document.nodes().empty()) follow(record.root(), 0, visit);
  }
  /// Calls `visit` with every cell that is not empty; of a group, with every scalar in it.
  template <typename Visit>
  void for_each_cell(const Record& record, Date today, const Visit& visit) const {
    if (is_computed()) {
      if (const auto cell = computed(record, today)) visit(cell);
    }
    for_each_value(record, [&](Value value) {
      const auto& nodes = record.document.nodes();
      for (auto node = value.index(); node < nodes[value.index()].after; ++node) {
        if (const auto cell = cell_of({record, node})) visit(cell);
      }
    });
  }
  /// The first cell, else the unset one; empty if there is neither.
  [[nodiscard]] Cell first(const Record& record, Date today) const;
  /// All cells, else the unset one, parted by commas. With the decimals of the currency, amounts are grouped
  /// by thousands.
  [[nodiscard]] std::string text(const Record& record, Date today, std::optional<int> money_digits) const;

 private:
  struct Step {
    std::string key;
    std::string item = {};  ///< "last" or a number; empty: all
    bool many = false;
  };
  static std::optional<std::size_t> place_of(const std::string& item, std::size_t count);
  [[nodiscard]] Cell cell_of(Value value) const;
  bool add_step(std::string_view word, std::span<const Field>& fields);

  template <typename Visit>
  void follow(Value value, std::size_t at, const Visit& visit) const {
    if (at == steps_.size()) return visit(value);
    const auto& step = steps_[at];
    const auto next = value[step.key];
    const auto wanted = step.item.empty() ? std::nullopt : place_of(step.item, next.size());
    std::size_t place = 0;
    for (const Value item : next) {
      if (step.item.empty() || place == wanted) follow(item, at + 1, visit);
      ++place;
    }
  }

  std::vector<Step> steps_;
  const Field* field_ = nullptr;
  const Computed* computed_ = nullptr;
  std::string_view unset_ = {};
  bool is_status_ = false;
};

/// One path a kind, for all kinds of record; those without the field have none.
class FieldPaths {
 public:
  /// Throws Error with the nearest field if none of the kinds has it. `kinds`: what is looked at.
  FieldPaths(const Schema& schema, std::span<const Kind* const> kinds, std::string_view route);

  [[nodiscard]] const std::string& route() const { return route_; }
  /// The path in a record's kind; null if that has none.
  [[nodiscard]] const FieldPath* in(const Kind& kind) const;
  /// The first path there is.
  [[nodiscard]] const FieldPath& any() const;

 private:
  std::string route_;
  std::vector<std::optional<FieldPath>> paths_;  ///< by the order of kinds()
};

/// Every route of a kind, computed ones included: "source", "source.method" and so on.
std::vector<std::string> routes_of(const Schema& schema, const Kind& kind);

}  // namespace rapport
