#pragma once
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/schema.hpp"
#include "text/date.hpp"
#include "text/document.hpp"

namespace rapport {

class Value;
struct Record;

/// "verification.0.note": the keys and places from 0 that lead to a node.
std::string route_of(const Record& record, NodeIndex index);

/// What is wrong with the form of a record.
struct Problem {
  std::uint32_t offset = 0;
  std::string field;    ///< route, empty for the record as a whole
  std::string message;  ///< what is wrong; what to do
};

/// One file: a document whose values are typed by their kind's fields.
struct Record {
  /// A node's field (null: not of the table, ignored) and its value as a number: days since 1970 of a date,
  /// minor units of an amount, 0 or 1 of a boolean, the place of a choice, the number itself. `no_number`:
  /// none, or not valid.
  struct Cell {
    const Field* field = nullptr;
    std::int64_t number = no_number;
  };
  static constexpr std::int64_t no_number = std::numeric_limits<std::int64_t>::min();

  std::string id;
  const Kind* kind = nullptr;
  std::string file;  ///< relative to the project's folder, with /
  Document document;
  std::vector<Cell> cells = {};  ///< one a node of the document
  std::vector<Problem> problems = {};
  NodeIndex status_node = 0;  ///< of its status, which is asked for most; 0 if it has none

  [[nodiscard]] Value root() const;
  /// The value of a field of the first level.
  [[nodiscard]] Value operator[](std::string_view field) const;
  [[nodiscard]] std::string_view title() const;
  [[nodiscard]] std::string_view status() const;
  [[nodiscard]] bool readable() const { return document.readable(); }
  [[nodiscard]] Record copy() const {
    return {id, kind, file, document.copy(), cells, problems, status_node};
  }
};

/// Types the document of `record` by its kind: fills `cells`, and `problems` with everything GN001 has to say
/// of it. A document that is not readable is judged as far as it goes, and left without values.
void type_record(Record& record, const Schema& schema);

/// A value of a record, or its absence; cheap to copy, valid as long as its record. Null and a text of
/// nothing but white space count as absent.
class Value {
 public:
  Value() = default;
  Value(const Record& record, NodeIndex index) : record_(&record), index_(index) {}

  explicit operator bool() const;
  [[nodiscard]] const Record& record() const { return *record_; }
  [[nodiscard]] NodeIndex index() const { return index_; }
  [[nodiscard]] const Node& node() const { return record_->document.nodes()[index_]; }
  [[nodiscard]] const Field* field() const {
    return record_ == nullptr ? nullptr : record_->cells[index_].field;
  }
  /// The key it stands under, if it stands in a map.
  [[nodiscard]] std::string_view key() const { return record_->document.key(node()); }
  /// Whether it is written at all, be it as null, "", " " or [].
  [[nodiscard]] bool written() const { return record_ != nullptr; }

  /// A scalar's text; "" for anything else.
  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] std::optional<std::int64_t> number() const;
  [[nodiscard]] std::optional<Date> date() const;
  [[nodiscard]] bool is_true() const { return number() == 1; }
  /// The member of a group; of a group written in short, the field it stands for.
  [[nodiscard]] Value operator[](std::string_view member) const;

  /// Iterates over the items of a list; over itself if it is a single value; over nothing if it is absent.
  class Iterator;
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const;
  [[nodiscard]] std::size_t size() const;
  /// The last item; absent if there is none.
  [[nodiscard]] Value back() const;
  /// Byte of the file to point at: of the value, or of its key if it is empty.
  [[nodiscard]] std::uint32_t offset() const;

 private:
  [[nodiscard]] bool is_list() const;
  const Record* record_ = nullptr;
  NodeIndex index_ = 0;
};

class Value::Iterator {
 public:
  using value_type = Value;
  using difference_type = std::ptrdiff_t;
  using iterator_category = std::input_iterator_tag;
  using pointer = const Value*;
  using reference = Value;

  Iterator(const Record* record, NodeIndex index) : record_(record), index_(index) {}
  Value operator*() const { return {*record_, index_}; }
  Iterator& operator++() {
    index_ = record_->document.nodes()[index_].after;
    return *this;
  }
  bool operator==(const Iterator& other) const { return index_ == other.index_; }

 private:
  const Record* record_;
  NodeIndex index_;
};

}  // namespace rapport
