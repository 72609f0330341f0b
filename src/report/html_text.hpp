#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Plain text as HTML that shows exactly that text on one line, in an element or in a quoted attribute: `&`,
/// `<`, `>` and quotes are character references, and what `visible` makes visible is.
std::string html_text(std::string_view text);

}  // namespace rapport
