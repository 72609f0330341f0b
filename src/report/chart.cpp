#include "report/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int widest_label = 28;

}  // namespace

Axis axis_of(const Chart& chart) {
  Axis axis{0, chart.full};
  const auto hold = [&](double value) {
    axis.low = std::min(axis.low, value);
    axis.high = std::max(axis.high, value);
  };
  for (const auto& bar : chart.bars) hold(bar.value);
  for (const auto& mark : chart.marks) hold(mark.value);
  if (axis.low == axis.high) axis.high = 1;
  return axis;
}

Bar count_bar(std::string label, int count, Tone tone) {
  return {std::move(label), static_cast<double>(count), std::to_string(count), tone};
}

double percent_value(Fraction share, Decimals decimals) {
  const auto printed = percent_number(share.part, share.whole, decimals);
  double value = 0;
  std::from_chars(printed.data(), printed.data() + printed.size(), value);
  return value;
}

std::string short_label(const Bar& bar) { return cut_to_width(visible(bar.label), widest_label); }

std::string chart_number(double value) {
  auto number = fmt::format("{:.1f}", value);
  if (number.ends_with(".0")) number.resize(number.size() - 2);
  return number;
}

}  // namespace rapport
