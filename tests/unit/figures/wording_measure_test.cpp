#include "figures/wording_measure.hpp"

#include <doctest/doctest.h>

#include <string>

#include "figures/wording.hpp"

using namespace rapport;

TEST_CASE("numbers with a unit are measures") {
  for (const auto* text : {
           "within 2 s",
           "at least 30min",
           "24 h",
           "8 kVA",
           "45 dB(A)",
           "50 Hz",
           "20 °C",
           "-10 ℃",
           "20 %",
           "99.9%",
           "20 I/O points",
           "at most 6 new alarms",
           "two 27-inch displays",
           "4-20 mA",
           "10 m³/h",
           "4 kΩ",
           "5 µs",
           "thirty seconds",
           "5 million records",
           "1,000 users",
           "3 years",
           "5 per cent",
           "1 Gbit/s",
           "3 m",
           "30秒",
           "三十秒",
           "十分钟以内",
           "24 小时",
           "30天",
           "3年",
           "30日内",
           "5米",
           "5次",
           "2台",
           "20个I/O点",
           "三个工作站",
           "16路",
           "2倍",
           "10万点",
           "半小时",
           "百分之五",
           "20％",
           "３０秒",
           "一秒",
           "两路电源",
           "12 breakers",
           "12 moulded-case breakers",
           "8盏灯",
           "三层",
           "5个工作日",
           "零点五秒",
       }) {
    CAPTURE(std::string(text));
    CHECK(has_measure(text));
  }
}

TEST_CASE("other numbers are none") {
  for (const auto* text : {
           "",
           "fast",
           "REQ-003",
           "NET-LIST-01",
           "2025-08-15",
           "15 August 2025",
           "by 31 October",
           "clause 4.2",
           "IEC 61131-3",
           "IEC 60870-5-104 messages",
           "ISO 9001",
           "GB/T 20540",
           "version 2.1",
           "IP54",
           "class 2 units",
           "class 2 always",
           "3 less",
           "10:1",
           "Windows 11",
           "When PLC 2 samples the flow",
           "24/7",
           "3 of them",
           "the second pump",
           "the 2nd pump",
           "第3次",
           "第三台",
           "2025年8月15日",
           "8月15日前",
           "提供一个画面",
           "二次回路",
           "GB/T 20540的规定",
           "三级密码",
           "三相电源",
           "统一管理",
           "十分重要",
           "4.2条件下",
           "千兆以太网",
       }) {
    CAPTURE(std::string(text));
    CHECK_FALSE(has_measure(text));
  }
}

TEST_CASE("days, months and years") {
  for (const auto* text : {"by 2026-10-31", "31/10/2026", "31 October", "October 31", "in May 2026",
                           "10月31日前", "2026年10月", "2026年底", "by 2025/10/31", "应于10月底前完成。"}) {
    CAPTURE(std::string(text));
    CHECK(has_date(text));
  }
  for (const auto* text :
       {"", "in time", "may", "5 s", "3 years", "IEC 60870-5-104", "4-20 mA", "3个月", "24/7"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(has_date(text));
  }
}
