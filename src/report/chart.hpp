#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "figures/percent.hpp"

namespace rapport {

/// What a colour says. It never stands alone: labels and texts say the same.
enum class Tone : std::uint8_t { plain, pale, good, fair, poor };

/// One bar of a chart.
struct Bar {
  std::string label;
  double value = 0;  ///< rounded as `text` is
  std::string text;  ///< the value as the table below the chart prints it
  Tone tone = Tone::plain;
};

Bar count_bar(std::string label, int count, Tone tone = Tone::plain);

/// A line that the bars are measured by; its label names its value.
struct Mark {
  std::string label;
  double value = 0;
  Tone tone = Tone::plain;
};

/// Bars that begin at 0 of one axis. A chart shows what a table says: the table with the same numbers is the
/// next block of the page. All text is plain text as people wrote it.
struct Chart {
  std::string title;
  std::vector<Bar> bars = {};  ///< at least one
  std::vector<Mark> marks = {};
  double full = 0;  ///< where the axis ends, if no value lies beyond
};

/// The ends of a chart's axis. 0, `full` and all values lie between them, and `low` is below `high`.
struct Axis {
  double low = 0, high = 1;

  /// How far along the axis a value stands, in per cents.
  [[nodiscard]] double place(double value) const { return 100 * (value - low) / (high - low); }
};
Axis axis_of(const Chart& chart);

/// A share in per cents, rounded as `percent_number` prints it; 0 if `share.whole` is not above 0.
double percent_value(Fraction share, Decimals decimals = Decimals::by_count);

/// A label that fits beside its value on a narrow page: at most 28 columns.
std::string short_label(const Bar& bar);

/// A value with one decimal if it needs one, never with an exponent: "67", "66.7".
std::string chart_number(double value);

}  // namespace rapport
