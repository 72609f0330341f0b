#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// What keeps `id` from being one ("holds a space; use letters, digits, - and _"); empty if it is valid:
/// ASCII letters, digits, - and _, at most 64, beginning with a letter or digit, and no name that Windows
/// keeps for itself.
std::string wrong_with_id(std::string_view id);

/// Order of ids: numbers within them by value, so that REQ-9 comes before REQ-10.
bool id_less(std::string_view a, std::string_view b);

/// What two ids have in common that differ only as people type them: letters in lower case, numbers without
/// leading zeros, nothing else. "REQ-001" and "req1" are both "req1".
std::string typed_id(std::string_view id);

/// ASCII letters in lower case: ids are one whatever the case.
std::string lower_case(std::string_view id);

}  // namespace rapport
