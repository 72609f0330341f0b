#include "figures/percent.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace rapport {
namespace {

// Twice a thousand times any 64-bit number fits in 128 bits, so nothing below can overflow.
__extension__ typedef __int128 Wide;

constexpr const char* not_available = "n/a";

/// scale · part / whole, rounded half away from zero.
Wide scaled(std::int64_t part, std::int64_t whole, int scale) {
  const Wide size = part < 0 ? -Wide{part} : Wide{part};
  const Wide rounded = (2 * size * scale + whole) / (2 * Wide{whole});
  return part < 0 ? -rounded : rounded;
}

/// `value` in units of 1/unit, with `digits` decimals (unit = 10^digits).
std::string decimal_text(Wide value, int unit, int digits) {
  const Wide size = value < 0 ? -value : value;
  return fmt::format("{}{}.{:0{}}", value < 0 ? "-" : "", size / unit, size % unit, digits);
}

}  // namespace

bool is_below(Fraction left, Fraction right) {
  return Wide{left.part} * right.whole < Wide{right.part} * left.whole;
}

int percent(std::int64_t part, std::int64_t whole) {
  if (whole <= 0) throw std::invalid_argument("a per cent needs a whole above 0");
  using Limits = std::numeric_limits<int>;
  return static_cast<int>(std::clamp(scaled(part, whole, 100), Wide{Limits::min()}, Wide{Limits::max()}));
}

std::string percent_number(std::int64_t part, std::int64_t whole, Decimals decimals) {
  if (whole <= 0) return not_available;
  if (whole < 100 || decimals == Decimals::none) return fmt::format("{}", scaled(part, whole, 100));
  return decimal_text(scaled(part, whole, 1000), 10, 1);
}

std::string percent_text(std::int64_t part, std::int64_t whole, Decimals decimals) {
  return whole <= 0 ? not_available : percent_number(part, whole, decimals) + " %";
}

std::string tenths_text(double share) { return decimal_text(std::llround(share * 1000), 10, 1); }

std::string ratio_text(std::int64_t num, std::int64_t den) {
  return den <= 0 ? not_available : decimal_text(scaled(num, den, 100), 100, 2);
}

}  // namespace rapport
