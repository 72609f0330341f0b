#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// A text as a quoted label of a Mermaid flowchart that shows exactly that text, on one line. Other than its
/// charts, flowcharts decode entities, but read Markdown and icons in a label: punctuation that means
/// something to them is written `#35;` for `#`; what `visible` makes visible is.
std::string flowchart_label(std::string_view text);

}  // namespace rapport
