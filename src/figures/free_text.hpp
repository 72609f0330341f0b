#pragma once
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Calls `visit` with every value in which people write what they like: texts, mentions, and the answers of a
/// survey.
template <typename Visit>
void for_each_free_text(const Record& record, const Visit& visit) {
  for (NodeIndex node = 0; node < record.cells.size(); ++node) {
    const Value value(record, node);
    const Field* field = value.field();
    const bool is_free = field != nullptr && (field->type == Type::text || field->type == Type::mention ||
                                              field->type == Type::table);
    if (is_free && !value.text().empty()) visit(value);
  }
}

/// The records of this project that a text names by their ids, each once, in the order of the text. Only
/// whole words count, and those of another project (`liushu/LES-001`) don't; nor does an id that may be an
/// everyday word, for want of a digit.
std::vector<const Record*> records_named_in(const Project& project, std::string_view text);

}  // namespace rapport
