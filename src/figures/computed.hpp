#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "model/record.hpp"

namespace rapport {

/// One scalar as conditions, lists and sorting take it: its text (none for a computed number) and its value
/// as a number, in the units of `Record::Cell`; the place of a state among its kind's.
struct Cell {
  std::string_view text = {};
  std::optional<std::int64_t> number = std::nullopt;

  explicit operator bool() const { return !text.empty() || number; }
};

/// A field that no file holds: it follows from a record's values and the day.
struct Computed {
  Field field;
  std::string_view kinds;  ///< names of the kinds that have it, parted by |; empty: all
  Cell (*value)(const Record& record, Date today);
};

/// id, kind, age, class, stale and overdue.
std::span<const Computed> computed_fields();
/// Null if records of this kind have none of this name.
const Computed* find_computed(const Kind& kind, std::string_view name);

/// The day of the first state that the record is known to have had, of those in which it goes on.
std::optional<Date> beginning_of(const Record& record);

/// Days since the record's first known state (raised, received, held …), while what it is about goes on;
/// nothing once it is done or dead, and for what has not begun.
std::optional<int> age_of(const Record& record, Date today);

/// The day by which something is to be done with the record next: an open action's `due`, an open risk's
/// `review_on`, the `decision_due` of a change that is not approved yet, the `planned.due` of an active
/// requirement without a note on its present words.
std::optional<Date> deadline_of(const Record& record, Date today);
/// Days since that day, if it has passed.
std::optional<int> days_overdue(const Record& record, Date today);

/// Whether an active requirement's newest pass vouches for older words, and nothing has proved the present
/// ones.
bool has_stale_proof(const Record& requirement, Date today);

}  // namespace rapport
