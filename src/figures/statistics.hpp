#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "figures/percent.hpp"

namespace rapport {

/// Limits of a statistical interval, as shares (0.5 = 50 %) or differences of shares.
struct Interval {
  double low = 0;
  double high = 0;
};

/// The lowest and the highest value a figure of the whole invited group can have, exactly.
struct Bounds {
  Fraction low;
  Fraction high;
  bool operator==(const Bounds&) const = default;
};

/// Answers to "how likely are you to recommend us": promoters 9–10, passives 7–8, detractors 0–6.
struct NpsCounts {
  std::int64_t promoters = 0;
  std::int64_t passives = 0;
  std::int64_t detractors = 0;
};

/// How the same people moved between two surveys.
struct PairedMoves {
  std::int64_t up = 0;
  std::int64_t same = 0;
  std::int64_t down = 0;
};

enum class InvitedGroup { same, changed };

/// What may be said of two surveys; `not_shown` = "no change that these numbers can show".
enum class Movement { rose, fell, not_shown };

/// [s/N, (s+N−n)/N] for s `satisfied` of n `answered` of N `invited`: every silent person not satisfied, or
/// every one satisfied. With n = N both ends are s/n. Source: worst-case bounds, Manski, Partial
/// Identification of Probability Distributions (2003), ch. 1. Nothing unless 0 ≤ s ≤ n ≤ N and N > 0.
std::optional<Bounds> csat_bounds(std::int64_t satisfied, std::int64_t answered, std::int64_t invited);

/// Net promoter score (P−D)/n; in per cents it runs from −100 to 100. `whole` is 0 when nobody answered.
/// Source: Reichheld, The One Number You Need to Grow, Harvard Business Review 81(12), 2003.
Fraction nps(const NpsCounts& counts);

/// [(P−D−M)/N, (P−D+M)/N] with M = N−n silent people: all detractors, or all promoters. Source as
/// `csat_bounds`. Nothing unless no count is negative, n ≤ N and N > 0.
std::optional<Bounds> nps_bounds(const NpsCounts& counts, std::int64_t invited);

/// Wilson's score interval, 95 % (z = 1.959964), of a share with 0 ≤ part ≤ whole, clamped to 0…1; 0…1 when
/// `whole` is 0. Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA
/// 22, 1927, 209–212.
Interval wilson(Fraction share);

/// 95 % interval of after − before for two independent groups, each with 0 ≤ part ≤ whole; −1…1 when one is
/// empty. Source: Newcombe, Interval Estimation for the Difference between Independent Proportions,
/// Statistics in Medicine 17, 1998, 873–890, method 10 (Wilson limits combined, no continuity correction).
Interval newcombe(Fraction before, Fraction after);

/// Two-sided p of the exact sign test, 2·Σ_{i≤min(u,d)} C(u+d,i)/2^(u+d), at most 1; 1 when nobody moved.
/// Counts are not negative. Source: Dixon and Mood, The Statistical Sign Test, JASA 41, 1946, 557–566 (ties
/// left out).
double sign_test(std::int64_t up, std::int64_t down);

/// `rose` or `fell` only if the invited group is the same and the bounds lie apart (touching is not apart),
/// or the sign test of the moves has p < 0.05. `not_shown` otherwise, and when the two grounds contradict
/// each other. Bounds that are absent, and moves of nobody, show nothing.
Movement movement(const std::optional<Bounds>& before, const std::optional<Bounds>& after, InvitedGroup group,
                  const PairedMoves& moves);

/// The median by nearest rank: the value of rank ⌈n/2⌉, so always one of the values, the lower middle one
/// when n is even. Source: Hyndman and Fan, Sample Quantiles in Statistical Packages, The American
/// Statistician 50, 1996, definition 1. Nothing of no values.
std::optional<std::int64_t> median(std::vector<std::int64_t> values);

}  // namespace rapport
