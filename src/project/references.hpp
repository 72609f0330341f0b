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

/// Every such value of a record (or of rapport.yaml itself), in the order they stand. Mentions count only if
/// they look like an id.
std::vector<BadReference> bad_references(const Project& project, const Record& record);

}  // namespace rapport
