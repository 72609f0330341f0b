#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Markdown of a paragraph or a heading as HTML. What becomes an element: `code`, *emphasis*, **strong
/// emphasis**, [links](https://example.org "title"), addresses in <> or bare, and a picture as a link to it.
/// A backslash and the references &lt; &gt; &amp; &quot; &nbsp; give their character. Links lead to http,
/// https or mailto, or to a place relative to the page; any other stays as it was typed, as does all else.
/// All text is inert (see html_text.hpp); lines stay lines.
///
/// After CommonMark 0.31, but for two things: emphasis ends at the first mark that can end it, and * may
/// stand between any two characters, as Chinese has no spaces around what is emphasized.
std::string html_spans(std::string_view text);

}  // namespace rapport
