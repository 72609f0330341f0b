#pragma once
#include <vector>

#include "output/page.hpp"
#include "project/project.hpp"

namespace rapport {

/// A value for a reader who does not know YAML: lists as lines, a group on one line where it fits `columns`,
/// ids with the title of their record, and beside each seal whether the words are still those it was made on.
std::vector<PageText> value_text(const Project& project, Value value, const Field& field, int columns);

/// Adds whether the words are still those that a group with a seal vouches for: "[older words]".
void add_seal_mark(const Project& project, Value group, PageText& to);

/// "REQ-003  UPS carries the control room (implemented)".
PageText naming(const Record& record);

}  // namespace rapport
