#include "figures/wording.hpp"

#include <doctest/doctest.h>

#include <string>

#include "wording_vectors.hpp"

using namespace rapport;

namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("well-written requirements have no finding") {
  check_silent({
      "When the PLC detects an alarm, the system shall show it on every workstation within 2 s.",
      "If a PLC link is lost for more than 5 s, then the display shall mark its values as invalid.",
      "The UPS shall carry the control room at 8 kVA for at least 30 min.",
      "The sound level at each operator position shall not exceed 45 dB(A) with the equipment running.",
      "The alarm system shall raise at most 6 alarms per hour and position, averaged over 24 h.",
      "The control room shall have three workstations with two 27-inch displays each.",
      "The overview display shall appear within 60 s of power-on.",
      "The historian shall keep samples of 1 s for at least 3 years.",
      "Each cabinet shall hold at least 20 % spare I/O at handover.",
      "The system shall log each command with user, time and previous value.",
      "While in maintenance, when the operator presses stop, the drive shall halt within 1 s.",
      "The server shall synchronise its clock with NTP to within 10 ms.",
      "系统应在检测到报警后2 s内在每个工作站上显示该报警。",
      "当PLC连接中断超过5 s时，系统应将其数值标记为无效。",
      "不间断电源应在8 kVA负载下供电至少30 min。",
      "泵控制器应在检测到过压后 100 ms 内关闭输出。",
      "系统应记录操作员、时间及操作前后的数值。",
      "历史数据库应每秒存储一次采样值，保存时间不少于3年。",
      "当液位高于4.5 m时，系统应启动排水泵，直至液位低于2 m。",
      "承包商应在合同生效后30日内提交设计文件。",
      "报警画面应显示报警时间、位号、描述和当前值。",
      "水质参数包括pH、浊度和余氯，应每小时记录一次。",
      "控制室噪声应不超过45 dB(A)。",
      "操作员可在现场修改限值。",
  });
}

TEST_CASE("RL001: no binding verb") {
  check_firing({
      {"The system displays alarms on every workstation.", "RL001"},
      {"Marshalling cabinets in room 12.", "RL001"},
      {"系统显示报警。", "RL001"},
      {"系统的应用程序启动后显示画面。", "RL001"},
      {"系统对报警的响应时间为2 s。", "RL001"},
      {"供应商交付备件。", "RL001"},
      {"画面与相对应设备同名。", "RL001"},
      {"泵的反应时间为3 s。", "RL001"},
      {"设备适应现场环境。", "RL001"},
      {"画面显示相应的位号。", "RL001"},
      {"位号与测点一一对应。", "RL001"},
      {"应急照明持续90 min。", "RL001"},
      {"管道应力小于80 MPa。", "RL001"},
      {"感应式开关动作。", "RL001"},
      {"系統的響應時間為2 s。", "RL001"},
      {"绝对压力测量可靠、可用性高，按需求配置。", "RL001"},
  });
  check_silent({
      "The panel must be red.",
      "The operator may print the report.",
      "响应时间应小于2 s。",
      "传感器失效应触发报警。",
      "三相应平衡。",
      "系统应用红色表示运行。",
      "对温度的影响应小于1 ℃。",
      "系统不得删除未确认的报警。",
      "严禁在运行期间修改联锁参数。",
      "系統應在2 s內顯示警報。",
      "应急照明必须持续90 min。",
  });
}

TEST_CASE("RL014: length") {
  CHECK(found("The pump shall" + repeated(" run", 42)) == "");
  CHECK(found("The pump shall" + repeated(" run", 43)) == "RL014");
  CHECK(found("The system shall log" + repeated(" REQ-001 5", 21)) == "RL014");
  CHECK(found("系统应记录" + repeated("泵", 85)) == "");
  CHECK(found("系统应记录" + repeated("泵", 86)) == "RL014");
  CHECK(found("系统应记录，。" + repeated("泵", 85) + "，。") == "");
}

TEST_CASE("the findings come in the order of the rules, one a rule") {
  check_firing({
      {"It shall be quickly and easily shown, if possible, etc., within TBD s, and shall never be lost.",
       "RL002 easily, RL003 if possible, RL004 etc, RL006 shall, RL007 shall never be lost, RL009 It, RL010 "
       "never, "
       "RL011 quickly, RL013 TBD"},
      {"其尽快显示适当的报警，报警等级待定。", "RL001, RL002 适当, RL003 尽快, RL009 其, RL013 待定"},
      {"The room shall have good, adequate and suitable lighting.", "RL002 good"},
  });
}

TEST_CASE("a text of both languages is read in both") {
  check_firing({
      {"系统应支持 user-friendly 的画面。", "RL002 user-friendly"},
      {"The 系统 shall 及时 start.", "RL011 及时"},
  });
  check_silent({
      "报警应闪烁 (alarms shall flash)。",
      "系统应通过 OPC UA 发布数据。",
      "HMI shall 显示 alarm 2 s 内。",
  });
}

TEST_CASE("what is no English or Chinese statement") {
  check_silent({
      "",
      " \n",
      "—",
      "Система показывает все аварии.",
      "システムは警報を表示する。",
      "시스템은 경보를 표시한다.",
  });
  CHECK(found("Система TBD") == "RL013 TBD");
  CHECK(found("The pump shall run\xE6\xB3 \xFF.") == "");
}

TEST_CASE("placeholders in any text") {
  const auto hit = placeholder_in("Measured at FAT, limit TBD.");
  REQUIRE(hit);
  CHECK(hit->rule == WordingRule::placeholder);
  CHECK(hit->offset == 23);
  CHECK(hit->length == 3);
  CHECK(placeholder_in("限值待定"));
  CHECK_FALSE(placeholder_in("Measured at FAT, always 5 s, if possible."));
  CHECK_FALSE(placeholder_in(""));
}
