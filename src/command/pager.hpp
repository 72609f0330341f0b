#pragma once
#include <string_view>

#include "text/system.hpp"

namespace rapport {

/// Whether the text scrolls off a screen of this size, where the last row is the prompt's. Lines that are too
/// wide count as the rows they fill; colours take no room.
bool outgrows(std::string_view text, int rows, int columns);

/// Writes to standard output through RAPPORT_PAGER, PAGER or less: where that is a terminal and the text
/// outgrows it. Without a pager where none can be started or TERM is dumb.
Written write_paged(std::string_view text);

}  // namespace rapport
