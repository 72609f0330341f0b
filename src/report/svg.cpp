#include "report/svg.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/html_text.hpp"

namespace rapport {
namespace {

// Pixels, from the top of a bar's row.
constexpr int text_base = 14, bar_top = 21, bar_height = 10, mark_reach = 3, row_height = 42;

std::string description_of(const Chart& chart) {
  std::vector<std::string> parts;
  for (const auto& bar : chart.bars) parts.push_back(bar.label + ": " + bar.text);
  for (const auto& mark : chart.marks) parts.push_back(mark.label);
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string bar_of(const Bar& bar, const Axis& axis, int top) {
  const auto [from, to] = std::minmax({axis.place(0), axis.place(bar.value)});
  auto out = fmt::format("<text x=\"0\" y=\"{}\">{}</text>", top + text_base, html_text(short_label(bar)));
  out += fmt::format("<text x=\"100%\" y=\"{}\" text-anchor=\"end\">{}</text>\n", top + text_base,
                     html_text(bar.text));
  out +=
      fmt::format("<rect class=\"track\" y=\"{}\" width=\"100%\" height=\"{}\"/>", top + bar_top, bar_height);
  return out + fmt::format("<rect class=\"{}\" x=\"{:.2f}%\" y=\"{}\" width=\"{:.2f}%\" height=\"{}\"/>\n",
                           tone_class(bar.tone), from, top + bar_top, to - from, bar_height);
}

std::string mark_of(const Mark& mark, const Axis& axis, int top) {
  const auto place = axis.place(mark.value);
  return fmt::format("<line class=\"{0}\" x1=\"{1:.2f}%\" x2=\"{1:.2f}%\" y1=\"{2}\" y2=\"{3}\"/>\n",
                     tone_class(mark.tone), place, top + bar_top - mark_reach,
                     top + bar_top + bar_height + mark_reach);
}

}  // namespace

std::string_view tone_class(Tone tone) {
  constexpr std::string_view names[] = {"plain", "pale", "good", "fair", "poor"};
  return names[static_cast<std::size_t>(tone)];
}

std::string svg_chart(const Chart& chart) {
  const auto axis = axis_of(chart);
  auto out =
      fmt::format("<svg role=\"img\" width=\"100%\" height=\"{}\">\n<title>{}</title>\n<desc>{}</desc>\n",
                  row_height * static_cast<int>(chart.bars.size()), html_text(chart.title),
                  html_text(description_of(chart)));
  int top = 0;
  for (const auto& bar : chart.bars) {
    out += bar_of(bar, axis, top);
    for (const auto& mark : chart.marks) out += mark_of(mark, axis, top);
    top += row_height;
  }
  return out + "</svg>\n";
}

}  // namespace rapport
