#include "text/money.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace rapport;

namespace {

constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto greatest = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("parse_money reads decimal text exactly") {
  CHECK(parse_money("168000") == 16800000);
  CHECK(parse_money("1234.5") == 123450);
  CHECK(parse_money("1234.56") == 123456);
  CHECK(parse_money("-0.05") == -5);
  CHECK(parse_money("-0") == 0);
  CHECK(parse_money("007") == 700);
  CHECK(parse_money("500", 0) == 500);
  CHECK(parse_money("1.234", 3) == 1234);
  CHECK(parse_money("1.2", 3) == 1200);
}

TEST_CASE("parse_money refuses what is no plain amount") {
  for (const auto* bad : {"", "-", ".", ".5", "5.", "+5", "1,234", "1e3", "1.234", "--1", "1.-2", "1.2.3",
                          " 1", "1 ", "0x10", "¥5", "１２", "NaN"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_money(bad));
  }
  CHECK_FALSE(parse_money("1.0", 0));
  CHECK_FALSE(parse_money("1.", 0));
}

TEST_CASE("parse_money knows its bounds") {
  CHECK(parse_money("92233720368547758.07") == greatest);
  CHECK(parse_money("-92233720368547758.08") == least);
  CHECK_FALSE(parse_money("92233720368547758.08"));
  CHECK_FALSE(parse_money("-92233720368547758.09"));
  CHECK_FALSE(parse_money("9223372036854775808", 0));
  CHECK_FALSE(parse_money("99999999999999999999999999"));
  CHECK(parse_money("000000000000000000000000000001") == 100);
}

TEST_CASE("format_money separates thousands and drops zero decimals") {
  CHECK(format_money(16800000) == "168,000");
  CHECK(format_money(-123450) == "-1,234.50");
  CHECK(format_money(0) == "0");
  CHECK(format_money(5) == "0.05");
  CHECK(format_money(-5) == "-0.05");
  CHECK(format_money(99999) == "999.99");
  CHECK(format_money(100000) == "1,000");
  CHECK(format_money(1234567, 0) == "1,234,567");
  CHECK(format_money(1234567, 3) == "1,234.567");
  CHECK(format_money(least) == "-92,233,720,368,547,758.08");
}

TEST_CASE("money_text is what a record holds, and reads back") {
  CHECK(money_text(16800000) == "168000");
  CHECK(money_text(-123450) == "-1234.50");
  for (const auto minor :
       {least, greatest, std::int64_t{0}, std::int64_t{-1}, std::int64_t{10}, std::int64_t{12345}}) {
    for (const int digits : {0, 2, 3}) CHECK(parse_money(money_text(minor, digits), digits) == minor);
  }
}

TEST_CASE("minor_digits follows ISO 4217") {
  for (const auto* code : {"JPY", "KRW", "VND", "CLP", "ISK"}) CHECK(minor_digits(code) == 0);
  for (const auto* code : {"BHD", "KWD", "OMR", "JOD", "TND", "IQD", "LYD"}) CHECK(minor_digits(code) == 3);
  for (const auto* code : {"CNY", "EUR", "USD", "", "jpy"}) CHECK(minor_digits(code) == 2);
}
