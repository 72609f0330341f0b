#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// The author's own Markdown (see intro.hpp) as HTML: its headings, fenced code and what html_spans knows are
/// set as such; all else stands as it was typed, line by line, in a paragraph for each stretch without a
/// blank line. All text is inert (see html_text.hpp).
std::string html_intro(std::string_view text);

}  // namespace rapport
