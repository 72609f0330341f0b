#pragma once
#include <string>
#include <string_view>

#include "report/chart.hpp"

namespace rapport {

/// The chart as a fenced block of Markdown in Mermaid's language: a horizontal xychart, which GitHub and
/// GitLab draw. Each bar's label names its value, and the title the marks, because Mermaid writes neither.
std::string mermaid_chart(const Chart& chart);

/// A text as a quoted string of Mermaid, on one line and never empty. Mermaid has no way to escape, looks for
/// directives even in strings, and decodes entities, so what could be taken for more than text is
/// written as its full-width twin, `＂` for `"`.
std::string mermaid_text(std::string_view text);

}  // namespace rapport
