#pragma once
#include "project/project.hpp"

namespace rapport {

/// Whether an implicit requirement is approved or later, and nobody on the client's side has agreed to it.
bool is_implicit_and_unagreed(const Project& project, const Record& requirement);

/// Whether the words of a requirement differ from those that the client agreed to, and no change that affects
/// it was approved since. Never of one that will not be, or whose agreement has no seal.
bool differs_from_agreed(const Project& project, const Record& requirement);

}  // namespace rapport
