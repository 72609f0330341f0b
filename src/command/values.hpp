#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "command/session.hpp"
#include "project/draft.hpp"

namespace rapport {

/// `FIELD=VALUE`, `FIELD+=VALUE`, `FIELD-=VALUE` or `FIELD=` as typed.
struct Assignment {
  enum class Kind : std::uint8_t { set, append, take, remove };
  Kind kind = Kind::set;
  std::string route;
  std::string value;
};

/// Splits a word at its first `=`, `+=` or `-=`; nothing if it has none or what stands before it is no route
/// of field names (letters, digits, `_`, `-`, `.`).
std::optional<Assignment> parse_assignment(std::string_view word);

/// A field of a record's kind, and the way to it in that record.
struct Target {
  Route route;
  const Field* field = nullptr;
  /// Whether the route ends at a list as a whole, not at one of its items.
  bool whole_list = false;
};

/// Follows "verification.last.result". Throws Error with the nearest field if a step is unknown.
Target find_target(const Schema& schema, const Record& record, std::string_view route);

/// What a typed value means for a field: lists by comma (not before a space, in prose) or as [a, b], groups
/// as {a: b}, dates also as `today`, `+14d`, `fri`, `6-10`. Whether it is legal is checked when the record is
/// read again.
Data parse_value(const Session& session, const Field& field, bool whole_list, std::string_view text);

/// The edits that an assignment means for a record. Throws Error for `status`, which a move sets.
std::vector<Edit> edits_for(const Session& session, const Schema& schema, const Record& record,
                            const Assignment& assignment);

/// Makes the assignments in the draft, and seals every parent that they name for the first time.
void assign(Draft& draft, const Session& session, const Project& project, const Record& record,
            const std::vector<Assignment>& assignments);

}  // namespace rapport
