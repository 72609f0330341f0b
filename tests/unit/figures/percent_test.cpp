#include "figures/percent.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <stdexcept>

namespace rapport {
namespace {

constexpr std::int64_t biggest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

TEST_CASE("a per cent is rounded half away from zero") {
  CHECK(percent(7, 11) == 64);
  CHECK(percent(1, 8) == 13);    // 12.5
  CHECK(percent(-1, 8) == -13);  // -12.5
  CHECK(percent(3, 8) == 38);    // 37.5
  CHECK(percent(7, 8) == 88);    // 87.5
  CHECK(percent(1, 3) == 33);
  CHECK(percent(-2, 3) == -67);
  CHECK(percent(264, 240) == 110);
  CHECK(percent(0, 5) == 0);
}

TEST_CASE("a per cent is odd in its part and agrees with the nearest integer") {
  for (std::int64_t whole = 1; whole <= 120; ++whole) {
    for (std::int64_t part = 0; part <= 2 * whole; ++part) {
      const int result = percent(part, whole);
      CHECK(percent(-part, whole) == -result);
      const std::int64_t twice_error = 2 * (result * whole - 100 * part);
      CHECK(twice_error <= whole);  // a half goes up ...
      CHECK(twice_error > -whole);  // ... and never down
    }
  }
}

TEST_CASE("a per cent of nothing is refused") {
  CHECK_THROWS_AS(percent(1, 0), std::invalid_argument);
  CHECK_THROWS_AS(percent(1, -4), std::invalid_argument);
}

TEST_CASE("the largest numbers do not overflow") {
  CHECK(percent(biggest, biggest) == 100);
  CHECK(percent(smallest, biggest) == -100);
  CHECK(percent(biggest / 2, biggest) == 50);
  CHECK(percent(biggest, 1) == std::numeric_limits<int>::max());
  CHECK(percent(smallest, 1) == std::numeric_limits<int>::min());
  CHECK(percent_text(biggest, 1) == "922337203685477580700 %");
  CHECK(percent_text(smallest, biggest) == "-100.0 %");
  CHECK(ratio_text(smallest, 1) == "-9223372036854775808.00");
}

TEST_CASE("a count of 100 or more has one decimal") {
  CHECK(percent_text(7, 11) == "64 %");
  CHECK(percent_text(64, 99) == "65 %");
  CHECK(percent_text(64, 100) == "64.0 %");
  CHECK(percent_text(643, 1000) == "64.3 %");
  CHECK(percent_text(1, 2000) == "0.1 %");  // 0.05
  CHECK(percent_text(-1, 2000) == "-0.1 %");
  CHECK(percent_text(-1, 2001) == "0.0 %");
  CHECK(percent_text(-1, 400) == "-0.3 %");  // -0.25
}

TEST_CASE("a share of an amount has no decimals however large the amount") {
  CHECK(percent_text(168'000, 240'000, Decimals::none) == "70 %");
  CHECK(percent_text(264'000, 240'000, Decimals::none) == "110 %");
  CHECK(percent_number(-1, 1000, Decimals::none) == "0");
}

TEST_CASE("numbers without a sign serve for bounds") {
  CHECK(percent_number(1, 8) == "13");
  CHECK(percent_number(-1, 8) == "-13");
  CHECK(percent_number(643, 1000) == "64.3");
}

TEST_CASE("a share of nothing prints as n/a") {
  CHECK(percent_text(0, 0) == "n/a");
  CHECK(percent_text(3, -1) == "n/a");
  CHECK(percent_number(0, 0) == "n/a");
  CHECK(ratio_text(1, 0) == "n/a");
}

TEST_CASE("a ratio has two decimals, rounded half away from zero") {
  CHECK(ratio_text(900, 1100) == "0.82");     // 9/20 of the buffer drawn at 55 % progress
  CHECK(ratio_text(16800, 13200) == "1.27");  // 168/240 drawn at 55 %
  CHECK(ratio_text(1, 200) == "0.01");        // 0.005
  CHECK(ratio_text(-1, 200) == "-0.01");
  CHECK(ratio_text(-1, 201) == "0.00");
  CHECK(ratio_text(1005, 1000) == "1.01");  // a double would print 1.00
  CHECK(ratio_text(0, 7) == "0.00");
  CHECK(ratio_text(12, 1) == "12.00");
}

TEST_CASE("a computed share is printed in tenths of a per cent") {
  CHECK(tenths_text(0.4869) == "48.7");
  CHECK(tenths_text(-0.2486) == "-24.9");
  CHECK(tenths_text(-0.0001) == "0.0");
  CHECK(tenths_text(1) == "100.0");
}

TEST_CASE("shares are compared exactly") {
  CHECK(is_below({1, 3}, {1, 2}));
  CHECK_FALSE(is_below({3, 6}, {4, 8}));
  CHECK_FALSE(is_below({4, 8}, {3, 6}));
  CHECK(is_below({-1, 8}, {0, 5}));
  CHECK(is_below({biggest - 2, biggest - 1}, {biggest - 1, biggest}));  // equal as doubles
}

}  // namespace
}  // namespace rapport
