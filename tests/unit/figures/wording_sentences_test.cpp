#include <doctest/doctest.h>

#include "wording_vectors.hpp"

using namespace rapport;

TEST_CASE("RL006: more than one thought") {
  check_firing({
      {"The system shall log alarms and shall print them.", "RL006 shall"},
      {"The system shall log alarms and/or events.", "RL006 and/or"},
      {"The door shall lock unless the key is present.", "RL006 unless"},
      {"The system shall show alarms as well as events.", "RL006 as well as"},
      {"系统应记录报警，并应打印报表。", "RL006 应"},
      {"系统应记录报警，并且在2 s内发出声音。", "RL006 并且"},
      {"系统应记录报警以及自动打印报表。", "RL006 以及"},
      {"系统应停止水泵或者关闭阀门。", "RL006 或者"},
      {"系统应停机以及报警。", "RL006 以及"},
      {"系统应自动报警或者停机，延时不超过2 s。", "RL006 或者"},
  });
  check_silent({
      "The system shall log alarms and events.",
      "The system shall open or close the valve.",
      "The lamp shall flash (灯应闪烁).",
      "系统应显示温度以及压力。",
      "操作员应在现场或者控制室复位。",
      "系统应提供启动以及停止功能。",
      "系统应记录操作以及报警。",
      "系统应显示状态以及报警。",
      "当温度高于80 ℃并且压力高于5 bar时，系统应停泵。",
      "应急响应时间应小于2 s。",
  });
}

TEST_CASE("RL007: passive without an actor") {
  check_firing({
      {"Alarms shall be logged within 2 s.", "RL007 shall be logged"},
      {"The value shall be kept for 3 years.", "RL007 shall be kept"},
      {"The alarm shall not be automatically acknowledged.", "RL007 shall not be automatically acknowledged"},
      {"The setpoint shall be reduced by 5 %.", "RL007 shall be reduced"},
      {"报警应被记录。", "RL007 被记录"},
      {"数据应在2 s内被存储到数据库。", "RL007 被存储"},
  });
  check_silent({
      "Alarms shall be logged by the server.",
      "The enclosure shall be rated IP54.",
      "The panel shall be red.",
      "The operator shall see that alarms are logged.",
      "命令应被操作员确认。",
      "系统应显示被确认的报警。",
      "系统应标出被测设备。",
      "当报警被确认时，系统应停止鸣响。",
  });
}

TEST_CASE("RL008: superfluous infinitives") {
  check_firing({
      {"The system shall be able to log alarms.", "RL008 be able to"},
      {"The system shall be capable of logging alarms.", "RL008 be capable of"},
      {"系统应能够记录报警。", "RL008 能够"},
      {"系统应具备自动恢复的能力。", "RL008 的能力"},
  });
  check_silent({
      "If the operator is able to reach the valve, then the panel shall show its tag.",
      "The drive shall accept any motor capable of 3000 rpm.",
      "系统应能记录报警。",
      "系统应提供说明，使操作员能够更换电池。",
  });
}

TEST_CASE("RL009: pronouns without a noun") {
  check_firing({
      {"It shall show alarms.", "RL009 It"},
      {"When it detects an alarm, the system shall log the alarm.", "RL009 it"},
      {"The server logs alarms. They must stay for 3 years.", "RL009 They"},
      {"This shall take 2 s.", "RL009 This"},
      {"其应在2 s内显示报警。", "RL009 其"},
      {"当其检测到报警时，系统应停泵。", "RL009 其"},
      {"该系统应在2 s内显示报警。", "RL009 该"},
      {"系统应满足上述要求。", "RL009 上述"},
  });
  check_silent({
      "The server shall keep each alarm and its time.",
      "If operators leave, then the screen shall lock until they return.",
      "The server shall store this value with a time stamp.",
      "系统应记录报警及其时间。",
      "其他设备应保持运行。",
      "系统应该在2 s内显示报警。",
      "系统应记录报警，保存上述记录3年。",
  });
}

TEST_CASE("RL012: the form of conditions (EARS)") {
  check_firing({
      {"When the PLC detects an alarm the system shall log the alarm.", "RL012 When"},
      {"While the pump runs the controller shall sample the flow.", "RL012 While"},
      {"Where a gateway is present the server shall poll the gateway.", "RL012 Where"},
      {"If the link is lost, the system shall mark values.", "RL012 If"},
      {"When the pump stops, the system logs the event.", "RL001, RL012 When"},
      {"当PLC检测到报警，系统应记录。", "RL012 当"},
      {"如果通信中断，系统应报警。", "RL012 如果"},
      {"在泵运行期间，控制器采样压力。", "RL001, RL012 在"},
  });
  check_silent({
      "When the pump stops, the system shall log the event.",
      "While the pump runs, the controller shall sample the flow.",
      "Where a gateway is fitted, the server shall poll it every 5 s.",
      "If the link is lost, then the system shall mark values.",
      "The system shall log the event when the pump stops.",
      "当泵停止时，系统应记录事件。",
      "当泵停止后系统应记录事件。",
      "当前画面应显示报警。",
      "如果通信中断，则系统应报警。",
      "若无操作超过10分钟，则操作站应自动锁屏。",
      "若干扰超过10 V/m，则变送器应保持末值。",
      "在泵运行期间，控制器应采样压力。",
      "在操作站上应显示报警。",
  });
}
