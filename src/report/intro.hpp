#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "text/plain_text.hpp"

namespace rapport {

/// The first thing in an author's own Markdown, whose lines end in LF, that would not stay under the report's
/// header: a heading of the report's own two
/// levels, a code fence that is never closed, raw HTML (which could hide all that follows). It is refused,
/// not rewritten: what the author wrote goes into the report as it is. Looks at lines as CommonMark cuts a
/// document into blocks, and where that depends on lists and quotations (which cannot reach beyond
/// themselves) refuses rather too much than too little. Nothing if all is well.
std::optional<TextFault> intro_fault(std::string_view text);

}  // namespace rapport
