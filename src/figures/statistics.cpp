#include "figures/statistics.hpp"

#include <algorithm>
#include <cmath>

namespace rapport {
namespace {

constexpr double z = 1.959964;

double value(Fraction share) { return static_cast<double>(share.part) / static_cast<double>(share.whole); }

std::int64_t answers(const NpsCounts& counts) {
  return counts.promoters + counts.passives + counts.detractors;
}

/// C(n, k) / 2^n. The halvings are spread over the product, so that it neither overflows nor underflows on
/// the way.
double binomial_half(std::int64_t n, std::int64_t k) {
  double term = 1;
  std::int64_t halvings = n;
  for (std::int64_t i = 1; i <= k; ++i) {
    term *= static_cast<double>(n - k + i) / static_cast<double>(i);
    for (; term > 1 && halvings > 0; --halvings) term /= 2;
  }
  return std::scalbln(term, -halvings);
}

Movement by_bounds(const std::optional<Bounds>& before, const std::optional<Bounds>& after,
                   InvitedGroup group) {
  if (!before || !after || group == InvitedGroup::changed) return Movement::not_shown;
  if (is_below(before->high, after->low)) return Movement::rose;
  if (is_below(after->high, before->low)) return Movement::fell;
  return Movement::not_shown;
}

Movement by_sign_test(const PairedMoves& moves) {
  if (sign_test(moves.up, moves.down) >= 0.05) return Movement::not_shown;
  return moves.up > moves.down ? Movement::rose : Movement::fell;
}

}  // namespace

std::optional<Bounds> csat_bounds(std::int64_t satisfied, std::int64_t answered, std::int64_t invited) {
  if (satisfied < 0 || satisfied > answered || answered > invited || invited == 0) return std::nullopt;
  return Bounds{{satisfied, invited}, {satisfied + invited - answered, invited}};
}

Fraction nps(const NpsCounts& counts) { return {counts.promoters - counts.detractors, answers(counts)}; }

std::optional<Bounds> nps_bounds(const NpsCounts& counts, std::int64_t invited) {
  const std::int64_t silent = invited - answers(counts);
  const bool negative = std::min({counts.promoters, counts.passives, counts.detractors, silent}) < 0;
  if (negative || invited == 0) return std::nullopt;
  const std::int64_t balance = counts.promoters - counts.detractors;
  return Bounds{{balance - silent, invited}, {balance + silent, invited}};
}

Interval wilson(Fraction share) {
  if (share.whole == 0) return {0, 1};
  const double n = static_cast<double>(share.whole);
  const double p = value(share);
  const double centre = p + z * z / (2 * n);
  const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  const double scale = 1 + z * z / n;
  return {std::clamp((centre - reach) / scale, 0.0, 1.0), std::clamp((centre + reach) / scale, 0.0, 1.0)};
}

Interval newcombe(Fraction before, Fraction after) {
  if (before.whole == 0 || after.whole == 0) return {-1, 1};
  const double p1 = value(before);
  const double p2 = value(after);
  const Interval limits1 = wilson(before);
  const Interval limits2 = wilson(after);
  return {p2 - p1 - std::hypot(p2 - limits2.low, limits1.high - p1),
          p2 - p1 + std::hypot(limits2.high - p2, p1 - limits1.low)};
}

double sign_test(std::int64_t up, std::int64_t down) {
  const std::int64_t n = up + down;
  const std::int64_t fewer = std::min(up, down);
  double term = binomial_half(n, fewer);
  double sum = term;
  for (std::int64_t i = fewer; i > 0; --i) {
    term *= static_cast<double>(i) / static_cast<double>(n - i + 1);
    sum += term;
  }
  return std::min(1.0, 2 * sum);
}

Movement movement(const std::optional<Bounds>& before, const std::optional<Bounds>& after, InvitedGroup group,
                  const PairedMoves& moves) {
  const Movement bounds = by_bounds(before, after, group);
  const Movement pairs = by_sign_test(moves);
  if (bounds == Movement::not_shown) return pairs;
  return pairs == Movement::not_shown || pairs == bounds ? bounds : Movement::not_shown;
}

std::optional<std::int64_t> median(std::vector<std::int64_t> values) {
  if (values.empty()) return std::nullopt;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace rapport
