#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Where a text stands: at the beginning of a line of its own (paragraph, list item), in a heading, in a
/// table cell.
enum class Place { block, heading, cell };

/// Plain text as one line of Markdown that shows exactly that text: no markup, no HTML, no link, no mention,
/// no list; what `visible` makes visible is. Runs of white space are one space. Escapes only what would be
/// taken for something else: a backslash before punctuation that has a meaning where it stands; `&#8203;` (a
/// zero-width space) where no backslash helps, because platforms look for `@name`, `#12`, `!12` and addresses
/// only after Markdown is read.
std::string markdown_text(std::string_view text, Place place);

}  // namespace rapport
