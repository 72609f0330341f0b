#pragma once
#include <string_view>

#include "project/project.hpp"

namespace rapport {

/// Whether the project's `phase` is this one or a later one; not where it names none.
bool has_reached(const Project& project, std::string_view phase);

}  // namespace rapport
