#pragma once
#include <string>

namespace rapport {

/// rapport-files(5): the format of every file, from the field tables.
std::string files_manual();

/// rapport-checks(7): every check, from the check table.
std::string checks_manual();

}  // namespace rapport
