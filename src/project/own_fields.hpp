#pragma once
#include <vector>

#include "model/record.hpp"

namespace rapport {

/// The fields that rapport.yaml declares under `fields:`. Rows that make no sense become problems of `file`
/// and are left out.
std::vector<OwnField> own_fields(Record& file);

}  // namespace rapport
