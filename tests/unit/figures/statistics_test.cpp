#include "figures/statistics.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace rapport {
namespace {

constexpr PairedMoves nobody_moved{};

std::string text(Interval interval) {
  return tenths_text(interval.low) + " to " + tenths_text(interval.high);
}

std::string text(Fraction fraction) { return percent_number(fraction.part, fraction.whole); }

std::string text(const Bounds& bounds) { return text(bounds.low) + " to " + text(bounds.high); }

Movement by_bounds(Bounds before, Bounds after, InvitedGroup group = InvitedGroup::same) {
  return movement(before, after, group, nobody_moved);
}

Movement by_moves(PairedMoves moves) { return movement({}, {}, InvitedGroup::changed, moves); }

TEST_CASE("satisfaction bounds assume nothing of the silent") {
  CHECK(*csat_bounds(1, 6, 8) == Bounds{{1, 8}, {3, 8}});
  CHECK(*csat_bounds(5, 7, 8) == Bounds{{5, 8}, {6, 8}});
  CHECK(text(*csat_bounds(4, 6, 8)) == "50 to 75");
  CHECK(text(*csat_bounds(6, 7, 8)) == "75 to 88");
  CHECK(text(*csat_bounds(0, 0, 8)) == "0 to 100");
  CHECK(text(*csat_bounds(300, 500, 1000)) == "30.0 to 80.0");
}

TEST_CASE("satisfaction bounds contain the rate, and meet it when everyone answered") {
  for (std::int64_t invited = 1; invited <= 12; ++invited) {
    for (std::int64_t answered = 1; answered <= invited; ++answered) {
      for (std::int64_t satisfied = 0; satisfied <= answered; ++satisfied) {
        const Bounds bounds = *csat_bounds(satisfied, answered, invited);
        CHECK_FALSE(is_below({satisfied, answered}, bounds.low));
        CHECK_FALSE(is_below(bounds.high, {satisfied, answered}));
        CHECK((bounds.low == bounds.high) == (answered == invited));
        const Bounds mirror = *csat_bounds(answered - satisfied, answered, invited);
        CHECK(mirror.low.part == invited - bounds.high.part);
      }
    }
  }
}

TEST_CASE("there are no satisfaction bounds of impossible counts") {
  CHECK_FALSE(csat_bounds(0, 0, 0));
  CHECK_FALSE(csat_bounds(-1, 5, 8));
  CHECK_FALSE(csat_bounds(6, 5, 8));
  CHECK_FALSE(csat_bounds(5, 9, 8));
}

TEST_CASE("net promoter score") {
  CHECK(nps({2, 3, 1}) == Fraction{1, 6});
  CHECK(nps({3, 3, 1}) == Fraction{2, 7});
  CHECK(nps({6, 0, 0}) == Fraction{6, 6});
  CHECK(nps({0, 0, 0}).whole == 0);
  CHECK(tenths_text(1.0 / 6) == "16.7");
  CHECK(tenths_text(2.0 / 7) == "28.6");
  CHECK(text(nps({2, 3, 1})) == "17");
  CHECK(text(nps({3, 3, 1})) == "29");
  CHECK(text(nps({6, 0, 0})) == "100");
  CHECK(text(nps({1, 3, 2})) == "-17");
  CHECK(text(nps({0, 0, 0})) == "n/a");
}

TEST_CASE("net promoter bounds") {
  CHECK(text(*nps_bounds({2, 3, 1}, 8)) == "-13 to 38");
  CHECK(text(*nps_bounds({3, 3, 1}, 8)) == "13 to 38");
  CHECK(text(*nps_bounds({6, 0, 0}, 6)) == "100 to 100");
  CHECK(text(*nps_bounds({0, 0, 0}, 4)) == "-100 to 100");
}

TEST_CASE("net promoter bounds contain the score and mirror when promoters and detractors change places") {
  for (std::int64_t promoters = 0; promoters <= 4; ++promoters) {
    for (std::int64_t detractors = 0; detractors <= 4; ++detractors) {
      for (std::int64_t silent = 0; silent <= 3; ++silent) {
        const NpsCounts counts{promoters, 1, detractors};
        const std::int64_t invited = nps(counts).whole + silent;
        const Bounds bounds = *nps_bounds(counts, invited);
        CHECK_FALSE(is_below(nps(counts), bounds.low));
        CHECK_FALSE(is_below(bounds.high, nps(counts)));
        CHECK((bounds.low == bounds.high) == (silent == 0));
        CHECK(nps_bounds({detractors, 1, promoters}, invited)->low.part == -bounds.high.part);
      }
    }
  }
}

TEST_CASE("there are no net promoter bounds of impossible counts") {
  CHECK_FALSE(nps_bounds({0, 0, 0}, 0));
  CHECK_FALSE(nps_bounds({3, 3, 3}, 8));
  CHECK_FALSE(nps_bounds({-1, 3, 3}, 8));
  CHECK_FALSE(nps_bounds({3, 3, -1}, 8));
}

TEST_CASE("Wilson's interval") {
  CHECK(text(wilson({4, 6})) == "30.0 to 90.3");
  CHECK(text(wilson({6, 7})) == "48.7 to 97.4");
  CHECK(text(wilson({3, 3})) == "43.9 to 100.0");
  CHECK(text(wilson({0, 3})) == "0.0 to 56.1");
  CHECK(percent_text(19, 28) == "68 %");
  CHECK(text(wilson({19, 28})) == "49.3 to 82.1");
  CHECK(text(wilson({0, 0})) == "0.0 to 100.0");
}

TEST_CASE("Wilson's interval contains the share, stays in 0 to 1 and is symmetric") {
  for (std::int64_t whole = 1; whole <= 60; ++whole) {
    for (std::int64_t part = 0; part <= whole; ++part) {
      const Interval interval = wilson({part, whole});
      const double share = static_cast<double>(part) / static_cast<double>(whole);
      CHECK(interval.low >= 0);
      CHECK(interval.high <= 1);
      CHECK(interval.low <= share + 1e-12);
      CHECK(interval.high >= share - 1e-12);
      CHECK(wilson({whole - part, whole}).low == doctest::Approx(1 - interval.high).epsilon(1e-9));
    }
  }
}

TEST_CASE("Newcombe's interval") {
  CHECK(text(newcombe({4, 6}, {6, 7})) == "-24.9 to 57.5");
  CHECK(text(newcombe({1, 6}, {5, 7})) == "1.5 to 79.3");
  CHECK(text(newcombe({16, 19}, {3, 9})) == "-74.5 to -12.8");  // one project against the rest
  CHECK(tenths_text(6.0 / 7 - 4.0 / 6) == "19.0");
  CHECK(tenths_text(5.0 / 7 - 1.0 / 6) == "54.8");
  CHECK(tenths_text(3.0 / 9 - 16.0 / 19) == "-50.9");
  CHECK(text(newcombe({0, 0}, {3, 4})) == "-100.0 to 100.0");
  CHECK(text(newcombe({3, 4}, {0, 0})) == "-100.0 to 100.0");
}

TEST_CASE("Newcombe's published example") {
  // Newcombe 1998, method 10, the contrast 56/70 − 48/80: 0.0524 to 0.3339.
  const Interval interval = newcombe({48, 80}, {56, 70});
  CHECK(std::round(interval.low * 10000) == 524);
  CHECK(std::round(interval.high * 10000) == 3339);
}

TEST_CASE("Newcombe's interval contains the difference, stays in -1 to 1 and turns with the order") {
  for (std::int64_t first = 0; first <= 7; ++first) {
    for (std::int64_t second = 0; second <= 11; ++second) {
      const Interval interval = newcombe({first, 7}, {second, 11});
      const double difference = static_cast<double>(second) / 11 - static_cast<double>(first) / 7;
      CHECK(interval.low <= difference);
      CHECK(interval.high >= difference);
      CHECK(interval.low >= -1 - 1e-12);
      CHECK(interval.high <= 1 + 1e-12);
      CHECK(newcombe({second, 11}, {first, 7}).low == doctest::Approx(-interval.high).epsilon(1e-9));
    }
  }
}

TEST_CASE("exact sign test") {
  CHECK(sign_test(4, 0) == 0.125);
  CHECK(sign_test(3, 0) == 0.25);
  CHECK(sign_test(6, 0) == 0.03125);
  CHECK(sign_test(7, 1) == doctest::Approx(18.0 / 256));
  CHECK(sign_test(0, 0) == 1);
  CHECK(sign_test(1, 0) == 1);
  CHECK(sign_test(3, 3) == 1);
}

TEST_CASE("the sign test is symmetric, a probability, and falls as the moves grow uneven") {
  for (std::int64_t n = 1; n <= 40; ++n) {
    for (std::int64_t up = 0; up <= n / 2; ++up) {
      const double p = sign_test(up, n - up);
      CHECK(p == sign_test(n - up, up));
      CHECK(p > 0);
      CHECK(p <= 1);
      if (up > 0) CHECK(p > sign_test(up - 1, n - up + 1));
    }
  }
}

TEST_CASE("the sign test is stable for many pairs") {
  CHECK(sign_test(500, 0) == std::ldexp(1.0, -499));
  CHECK(sign_test(1000, 1000) == 1);
  CHECK(sign_test(100'000, 0) == 0);
  // References summed in exact integers.
  CHECK(sign_test(150, 110) == doctest::Approx(0.01541558283317147).epsilon(1e-12));
  CHECK(sign_test(430, 370) == doctest::Approx(0.036915770228582494).epsilon(1e-12));
  CHECK(sign_test(2600, 2400) == doctest::Approx(0.004883649737517518).epsilon(1e-11));
}

TEST_CASE("bounds that lie apart show a movement") {
  const Bounds low = *csat_bounds(1, 6, 8);
  const Bounds high = *csat_bounds(5, 7, 8);
  CHECK(by_bounds(low, high) == Movement::rose);
  CHECK(by_bounds(high, low) == Movement::fell);
  CHECK(by_bounds(low, high, InvitedGroup::changed) == Movement::not_shown);
  CHECK(movement({}, high, InvitedGroup::same, nobody_moved) == Movement::not_shown);
  CHECK(movement(low, {}, InvitedGroup::same, nobody_moved) == Movement::not_shown);
}

TEST_CASE("bounds that touch or overlap show none") {
  const Bounds before = *csat_bounds(4, 6, 8);
  CHECK(movement(before, *csat_bounds(6, 7, 8), InvitedGroup::same, {3, 3, 0}) == Movement::not_shown);
  CHECK(by_bounds(before, before) == Movement::not_shown);
  CHECK(by_bounds(*nps_bounds({2, 3, 1}, 8), *nps_bounds({3, 3, 1}, 8)) == Movement::not_shown);
}

TEST_CASE("the sign test shows a movement whoever was invited") {
  CHECK(by_moves({4, 2, 0}) == Movement::not_shown);
  CHECK(by_moves({5, 0, 0}) == Movement::not_shown);  // p = 0.0625
  CHECK(by_moves({6, 9, 0}) == Movement::rose);
  CHECK(by_moves({0, 0, 6}) == Movement::fell);
  CHECK(by_moves({0, 20, 0}) == Movement::not_shown);
}

TEST_CASE("grounds that agree show a movement, grounds that contradict each other none") {
  const Bounds low = *csat_bounds(1, 10, 10);
  const Bounds high = *csat_bounds(3, 10, 10);
  CHECK(movement(low, high, InvitedGroup::same, {6, 4, 0}) == Movement::rose);
  CHECK(movement(low, high, InvitedGroup::same, {2, 0, 3}) == Movement::rose);
  CHECK(movement(low, high, InvitedGroup::same, {0, 4, 6}) == Movement::not_shown);
}

TEST_CASE("median by nearest rank") {
  CHECK(median({}) == std::nullopt);
  CHECK(median({7}) == 7);
  CHECK(median({30, 10}) == 10);
  CHECK(median({9, 1, 5}) == 5);
  CHECK(median({40, 16, 3, 21}) == 16);
  CHECK(median({5, 5, 5, 1}) == 5);
  CHECK(median({-4, -9, 2}) == -4);
}

}  // namespace
}  // namespace rapport
