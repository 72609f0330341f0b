#include "report/mermaid.hpp"

#include <fmt/format.h>

#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::string_view harmless = " %'()+,-./:;=>?_";

// Middle tones, which can be told from a white and from a black page: bars, then marks.
constexpr std::string_view settings =
    R"(%%{{init: {{"xyChart": {{"height": {}}}, "themeVariables": {{"xyChart": {{"plotColorPalette": "{}"}}}}}}}}%%)";
constexpr std::string_view palette = "#3b82b8, #c98500, #d1453b";
constexpr std::size_t height_of_frame = 90, height_of_bar = 34;  // pixels

bool is_harmless(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80 || harmless.find(c) != harmless.npos;
}

/// The full-width twin of a printable ASCII character (U+FF01 to U+FF5E), as UTF-8.
std::string full_width(char c) {
  const int code = 0xFEE0 + c;
  return {'\xEF', static_cast<char>(0x80 | ((code >> 6) & 0x3F)), static_cast<char>(0x80 | (code & 0x3F))};
}

std::string label_of(const Bar& bar) { return mermaid_text(short_label(bar) + ": " + bar.text); }

std::string title_of(const Chart& chart) {
  auto title = chart.title;
  for (const auto& mark : chart.marks) title += "; " + mark.label;
  return mermaid_text(title);
}

}  // namespace

std::string mermaid_text(std::string_view text) {
  const auto plain = visible(text);
  std::string out;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const bool in_directive = plain.compare(i, 2, "%%") == 0;
    if (is_harmless(plain[i]) && !in_directive) {
      out += plain[i];
    } else {
      out += full_width(plain[i]);
    }
  }
  return '"' + (out.empty() ? "–" : out) + '"';
}

std::string mermaid_chart(const Chart& chart) {
  const auto axis = axis_of(chart);
  std::vector<std::string> labels, values;
  for (const auto& bar : chart.bars) {
    labels.push_back(label_of(bar));
    values.push_back(chart_number(bar.value));
  }
  std::string out = "```mermaid\n";
  out += fmt::format(settings, height_of_frame + height_of_bar * chart.bars.size(), palette);
  out += fmt::format("\nxychart-beta horizontal\n  title {}\n", title_of(chart));
  out += fmt::format("  x-axis [{}]\n", fmt::join(labels, ", "));
  out += fmt::format("  y-axis {} --> {}\n", chart_number(axis.low), chart_number(axis.high));
  out += fmt::format("  bar [{}]\n", fmt::join(values, ", "));
  for (const auto& mark : chart.marks) {
    const std::vector<std::string> line(chart.bars.size(), chart_number(mark.value));
    out += fmt::format("  line [{}]\n", fmt::join(line, ", "));
  }
  return out + "```\n";
}

}  // namespace rapport
