#pragma once
#include "project/project.hpp"

namespace rapport {

/// The kind of record that `word` names (by the prefixes of `project`, too, unless that is null), or
/// rapport.yaml's own, as project, rapport or rapport.yaml; null if it names none.
const Kind* kind_or_project(std::string_view word, const Project* project);

}  // namespace rapport
