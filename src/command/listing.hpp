#pragma once
#include <string>
#include <vector>

#include "command/field_path.hpp"
#include "text/table.hpp"

namespace rapport {

/// The columns a list has unless others are asked for: id, status, what matters most of the kind, title.
std::vector<std::string> usual_columns(std::span<const Kind* const> kinds);

enum class Order : std::uint8_t { ascending, descending };
/// Sorts by a field: numbers, dates and amounts by value, choices and states in the order of their table (by
/// name, if there are several kinds), ids and names with the numbers in them by value. Equal ones stay as
/// they are; records without a value come last in either order.
void sort_records(std::vector<const Record*>& records, const FieldPaths& by, Date today, Order order);

/// Records as rows, fields as columns.
class Listing {
 public:
  /// Throws Error with the nearest field for a column that none of the kinds has.
  Listing(const Project& project, Date today, std::span<const Kind* const> kinds,
          const std::vector<std::string>& columns);

  /// For a terminal, cut to `width` columns (0: not cut). Nothing if there are no records.
  [[nodiscard]] std::string table(const std::vector<const Record*>& records, int width) const;
  /// RFC 4180, amounts without separators.
  [[nodiscard]] std::string csv(const std::vector<const Record*>& records) const;
  /// An array of objects, one member a column; null where a record has no value.
  [[nodiscard]] std::string json(const std::vector<const Record*>& records) const;

 private:
  [[nodiscard]] Table rows(const std::vector<const Record*>& records, std::optional<int> money_digits) const;

  const Project& project_;
  Date today_;
  std::vector<FieldPaths> columns_;
};

}  // namespace rapport
