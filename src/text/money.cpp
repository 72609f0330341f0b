#include "text/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace rapport {
namespace {

/// value * 10 - digit, or nothing on overflow. Amounts are summed up below zero: the least amount has no
/// opposite.
std::optional<std::int64_t> append_digit(std::int64_t value, int digit) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(value, std::int64_t{10}, &result)) return std::nullopt;
  if (__builtin_sub_overflow(result, digit, &result)) return std::nullopt;
  return result;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The number without its sign, as decimal digits: units and decimals, the latter empty if all zero.
struct Spelled {
  std::string units;
  std::string decimals;
};

Spelled spelled(std::int64_t minor, int digits) {
  const auto size = minor < 0 ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
  const auto text = fmt::format("{:0{}}", size, digits + 1);
  const auto point = text.size() - static_cast<std::size_t>(digits);
  auto decimals = text.substr(point);
  if (decimals.find_first_not_of('0') == std::string::npos) decimals.clear();
  return {text.substr(0, point), decimals};
}

std::string joined(std::int64_t minor, const Spelled& parts) {
  return fmt::format("{}{}{}{}", minor < 0 ? "-" : "", parts.units, parts.decimals.empty() ? "" : ".",
                     parts.decimals);
}

}  // namespace

int minor_digits(std::string_view currency) {
  constexpr std::array<std::string_view, 17> none = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                     "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                                                     "VND", "VUV", "XAF", "XOF", "XPF"};
  constexpr std::array<std::string_view, 7> three = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
  if (std::find(none.begin(), none.end(), currency) != none.end()) return 0;
  return std::find(three.begin(), three.end(), currency) != three.end() ? 3 : 2;
}

std::optional<std::int64_t> parse_money(std::string_view text, int digits) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto point = text.find('.');
  std::string number(text.substr(0, point));
  if (!all_digits(number)) return std::nullopt;
  const auto decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (point != std::string_view::npos && !all_digits(decimals)) return std::nullopt;
  if (decimals.size() > static_cast<std::size_t>(digits)) return std::nullopt;
  number.append(decimals).append(static_cast<std::size_t>(digits) - decimals.size(), '0');
  std::optional<std::int64_t> value = 0;
  for (auto c = number.begin(); c != number.end() && value; ++c) value = append_digit(*value, *c - '0');
  if (!value || negative) return value;
  if (*value == INT64_MIN) return std::nullopt;
  return -*value;
}

std::int64_t saturated_sum(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  using Limits = std::numeric_limits<std::int64_t>;
  if (!__builtin_add_overflow(a, b, &sum)) return sum;
  return a < 0 ? Limits::min() : Limits::max();
}

std::int64_t saturated_difference(std::int64_t a, std::int64_t b) {
  std::int64_t difference = 0;
  using Limits = std::numeric_limits<std::int64_t>;
  if (!__builtin_sub_overflow(a, b, &difference)) return difference;
  return a < 0 ? Limits::min() : Limits::max();
}

std::string format_money(std::int64_t minor, int digits) {
  auto parts = spelled(minor, digits);
  for (auto at = parts.units.size(); at > 3;) parts.units.insert(at -= 3, 1, ',');
  return joined(minor, parts);
}

std::string money_text(std::int64_t minor, int digits) { return joined(minor, spelled(minor, digits)); }

}  // namespace rapport
