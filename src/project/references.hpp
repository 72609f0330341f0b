#pragma once
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// A value that names something which is not there, or is not of the right sort.
struct BadReference {
  enum class Kind : std::uint8_t {
    record,  ///< no record, one of the wrong kind, or the record itself
    person,  ///< not under people:, where that is used
    buffer,  ///< not under buffers:
  };
  Kind kind;
  Value value;
  std::string message;  ///< what is wrong; what to do
};

/// "; did you mean "REQ-001"?" for an id that no record has: the record whose id is typed almost so (REQ-1,
/// req001), else the nearest; empty if none is near. Looks at every record.
std::string near_id(const Project& project, std::string_view id);
/// "there is no record REQ-1", and what is near.
std::string missing_record(const Project& project, std::string_view id);

/// The records whose files cannot be read and hold the id: what they say of it is not known.
std::vector<const Record*> unreadable_with(const Project& project, std::string_view id);

/// Every such value of a record (or of rapport.yaml itself), in the order they stand. Mentions count only if
/// they look like an id.
std::vector<BadReference> bad_references(const Project& project, const Record& record);

}  // namespace rapport
