#pragma once
#include <string>
#include <string_view>

#include "report/chart.hpp"

namespace rapport {

/// The chart as an SVG element for HTML, with a title, a description of all values, and each bar's label and
/// text above it. Widths are per cents and letters keep their size, so it is as readable on a narrow page.
/// Colours come from the page's style: classes `track` and those of `tone_class`.
std::string svg_chart(const Chart& chart);

std::string_view tone_class(Tone tone);

}  // namespace rapport
