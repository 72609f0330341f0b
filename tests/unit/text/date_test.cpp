#include "text/date.hpp"

#include <doctest/doctest.h>

using namespace rapport;

namespace {

Date day(std::string_view text) { return parse_date(text).value(); }

/// What the words mean on that day, as text; "none" if nothing.
std::string meant(std::string_view words, std::string_view today) {
  const auto date = parse_date_words(words, day(today));
  return date ? format_date(*date) : "none";
}

}  // namespace

TEST_CASE("parse_date takes days of the calendar in one spelling") {
  CHECK(parse_date("2026-06-10") == Date(std::chrono::year(2026) / 6 / 10));
  CHECK(parse_date("2024-02-29"));
  CHECK(parse_date("2000-02-29"));
  CHECK(parse_date("1900-01-01"));
  CHECK(parse_date("2999-12-31"));
  for (const auto* bad : {"",
                          "2026-02-29",
                          "2100-02-29",
                          "2026-04-31",
                          "2026-13-01",
                          "2026-00-10",
                          "2026-01-00",
                          "2026-1-01",
                          "2026-01-1",
                          "26-01-01",
                          "2026/01/01",
                          "2026-01-01 ",
                          " 2026-01-01",
                          "2026-01-0x",
                          "-026-01-01",
                          "2026-+1-01",
                          "1899-12-31",
                          "3000-01-01",
                          "20260101",
                          "2026-01-32",
                          "２０２６-01-01"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_date(bad));
  }
}

TEST_CASE("format_date reads back for every day of the range") {
  for (auto date = day("1900-01-01"); date <= day("2999-12-31"); date += std::chrono::days(1)) {
    if (parse_date(format_date(date)) != date) FAIL(format_date(date));
  }
  CHECK(format_date(day("2026-06-01")) == "2026-06-01");
}

TEST_CASE("days_between counts calendar days") {
  CHECK(days_between(day("2024-02-28"), day("2024-03-01")) == 2);
  CHECK(days_between(day("2026-03-01"), day("2026-02-28")) == -1);
  CHECK(days_between(day("2026-03-01"), day("2026-03-01")) == 0);
  CHECK(days_between(day("1900-01-01"), day("2999-12-31")) == 401766);
}

TEST_CASE("words for days near today") {
  const auto* today = "2026-06-10";  // a Wednesday
  CHECK(meant("2025-01-31", today) == "2025-01-31");
  CHECK(meant("today", today) == "2026-06-10");
  CHECK(meant("Yesterday", today) == "2026-06-09");
  CHECK(meant("TOMORROW", today) == "2026-06-11");
  CHECK(meant("+14d", today) == "2026-06-24");
  CHECK(meant("-7d", today) == "2026-06-03");
  CHECK(meant("+2w", today) == "2026-06-24");
  CHECK(meant("-1w", today) == "2026-06-03");
  CHECK(meant("+0d", today) == "2026-06-10");
}

TEST_CASE("a weekday is the nearest coming one, today counts") {
  const auto* wednesday = "2026-06-10";
  CHECK(meant("wed", wednesday) == "2026-06-10");
  CHECK(meant("Thursday", wednesday) == "2026-06-11");
  CHECK(meant("fri", wednesday) == "2026-06-12");
  CHECK(meant("FRIDAY", wednesday) == "2026-06-12");
  CHECK(meant("sat", wednesday) == "2026-06-13");
  CHECK(meant("sun", wednesday) == "2026-06-14");
  CHECK(meant("mon", wednesday) == "2026-06-15");
  CHECK(meant("tuesday", wednesday) == "2026-06-16");
  CHECK(meant("frid", wednesday) == "none");
}

TEST_CASE("month-day falls into the year that brings it nearest") {
  CHECK(meant("6-10", "2026-06-10") == "2026-06-10");
  CHECK(meant("06-10", "2026-06-01") == "2026-06-10");
  CHECK(meant("12-28", "2026-01-05") == "2025-12-28");
  CHECK(meant("1-5", "2026-12-28") == "2027-01-05");
  CHECK(meant("7-1", "2024-01-01") == "2024-07-01");    // 182 days ahead, 184 behind
  CHECK(meant("12-31", "2024-07-01") == "2024-12-31");  // 183 days ahead, 183 behind
  CHECK(meant("2-29", "2024-12-01") == "2024-02-29");
  CHECK(meant("2-29", "2026-03-01") == "none");
  CHECK(meant("13-1", "2026-03-01") == "none");
  CHECK(meant("6-31", "2026-03-01") == "none");
  CHECK(meant("006-1", "2026-03-01") == "none");
  CHECK(meant("6-001", "2026-03-01") == "none");
  CHECK(meant("-6-1", "2026-03-01") == "none");
}

TEST_CASE("a slash parts as a dash does, and a year may lead") {
  CHECK(meant("6/10", "2026-06-01") == "2026-06-10");
  CHECK(meant("06/1", "2026-06-10") == "2026-06-01");
  CHECK(meant("12/28", "2026-01-05") == "2025-12-28");
  CHECK(meant("2025/6/1", "2026-06-10") == "2025-06-01");
  CHECK(meant("2025-6-1", "2026-06-10") == "2025-06-01");
  CHECK(meant("2025/12/31", "2026-06-10") == "2025-12-31");
  for (const auto* bad : {"13/6", "6/31", "2025/6-1", "2025/6", "2025/6/1/1", "2025/006/1", "25/6/1", "/6/1",
                          "6/10/", "6//1", "2025//1", "99999999999999999999-1"}) {
    CAPTURE(bad);
    CHECK(meant(bad, "2026-06-10") == "none");
  }
}

TEST_CASE("a weekday of a week that is named; weeks begin on Monday") {
  const auto* wednesday = "2026-06-10";
  CHECK(meant("next friday", wednesday) == "2026-06-19");
  CHECK(meant("Next  Mon", wednesday) == "2026-06-15");
  CHECK(meant("this friday", wednesday) == "2026-06-12");
  CHECK(meant("this Monday", wednesday) == "2026-06-08");
  CHECK(meant("last friday", wednesday) == "2026-06-05");
  CHECK(meant("下周一", wednesday) == "2026-06-15");
  CHECK(meant("下周五", wednesday) == "2026-06-19");
  CHECK(meant("下周日", wednesday) == "2026-06-21");
  CHECK(meant("下个星期天", wednesday) == "2026-06-21");
  CHECK(meant("下下周三", wednesday) == "2026-06-24");
  CHECK(meant("本周五", wednesday) == "2026-06-12");
  CHECK(meant("这周日", wednesday) == "2026-06-14");
  CHECK(meant("上周五", wednesday) == "2026-06-05");
  CHECK(meant("礼拜五", wednesday) == "2026-06-12");
  CHECK(meant("下周一", "2026-06-14") == "2026-06-15");  // a Sunday
  CHECK(meant("本周一", "2026-06-14") == "2026-06-08");
  CHECK(meant("下周日", "2026-06-15") == "2026-06-28");  // a Monday
  for (const auto* bad :
       {"下周", "下", "next", "next week", "nextfriday", "下下下周五", "本周八", "个周五"}) {
    CAPTURE(bad);
    CHECK(meant(bad, wednesday) == "none");
  }
}

TEST_CASE("dates are typed in Chinese too") {
  const auto wednesday = "2026-06-10";
  CHECK(meant("今天", wednesday) == "2026-06-10");
  CHECK(meant("昨天", wednesday) == "2026-06-09");
  CHECK(meant("明天", wednesday) == "2026-06-11");
  CHECK(meant("后天", wednesday) == "2026-06-12");
  CHECK(meant("大后天", wednesday) == "2026-06-13");
  CHECK(meant("前天", wednesday) == "2026-06-08");
  CHECK(meant("周三", wednesday) == "2026-06-10");
  CHECK(meant("周日", wednesday) == "2026-06-14");
  CHECK(meant("星期天", wednesday) == "2026-06-14");
  CHECK(meant("星期一", wednesday) == "2026-06-15");
  CHECK(meant("6月12日", wednesday) == "2026-06-12");
  CHECK(meant("06月2号", wednesday) == "2026-06-02");
  CHECK(meant("1月5", "2026-12-28") == "2027-01-05");
  CHECK(meant("2025年6月1日", wednesday) == "2025-06-01");
}

TEST_CASE("silly words are no date") {
  for (const auto* bad :
       {"",           "+",     "+d",       "d",        "+99999999999d", "-999999d", "+999999w",
        "+1m",        "14d",   "+1.5d",    "++1d",     "+ 1d",          "soon",     "-",
        "6-",         "-10",   "周",       "周八",     "星期",          "6月",      "6月31日",
        "25年6月1日", "月1日", "006月1日", "年6月1日", "\xFF"}) {
    CAPTURE(bad);
    CHECK(meant(bad, "2026-06-10") == "none");
  }
  CHECK(meant("tomorrow", "2999-12-31") == "none");
  CHECK(meant("-1d", "1900-01-01") == "none");
}
