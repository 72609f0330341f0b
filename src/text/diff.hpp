#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace rapport {

/// What makes `after` of `before`, as a unified diff with so many unchanged lines around each change; empty
/// if both are the same. Both files are called `name`, as git calls them (a/… and b/…): `git apply` takes it.
/// Lines end in LF, and a last one that does not is marked. The texts stand in it as they are: pass it
/// through `visible_lines` before a person sees it. For the time it takes see `common_lines`.
std::string unified_diff(std::string_view before, std::string_view after, std::string_view name,
                         std::size_t context = 3);

}  // namespace rapport
