#pragma once
#include <string>

#include "text/document.hpp"

namespace rapport {

/// What a record says, line by line, from its file alone: every value on a line of its own behind its key,
/// without quotes, folds and comments, so that two versions differ only where they say something else.
/// Nothing in it acts on a terminal. A file that cannot be read comes as it is.
std::string record_text(const Document& document);

}  // namespace rapport
