#include <doctest/doctest.h>

#include "wording_vectors.hpp"

using namespace rapport;

TEST_CASE("RL002: vague words") {
  check_firing({
      {"The room shall have adequate lighting.", "RL002 adequate"},
      {"The HMI shall be user-friendly.", "RL002 user-friendly"},
      {"The log shall hold Several days.", "RL002 Several"},
      {"The pump shall deliver about 5 m³/h.", "RL002 about"},
      {"系统应提供适当的照明。", "RL002 适当"},
      {"备用时间应为30 min左右。", "RL002 左右"},
      {"系统应保存约30天的数据。", "RL002 约"},
      {"系统应基本满足操作需求。", "RL002 基本满足"},
      {"系统应基本可用。", "RL002 基本可用"},
  });
  check_silent({
      "Fast Ethernet ports shall accept flexible cables of 6 mm².",
      "The fuse shall be fast-acting.",
      "The display shall give information about the alarm.",
      "The log shall show how many alarms are active.",
      "左右两侧的操作台应各有一台工作站。",
      "约束条件应在设计说明中列出。",
      "系统应支持先进先出队列。",
      "系统应显示设备的基本信息。",
      "系统应对输入数据进行合理性检查。",
  });
}

TEST_CASE("RL003: escape clauses") {
  check_firing({
      {"The system shall, if possible, retain the value.", "RL003 if possible"},
      {"The pump shall stop as soon as reasonably practicable.", "RL003 as soon as reasonably practicable"},
      {"The operator shall reset the drive as appropriate.", "RL003 as appropriate"},
      {"If it is deemed necessary, the operator shall stop the pump.", "RL003 If it is deemed necessary"},
      {"系统应尽可能保留数值。", "RL003 尽可能"},
      {"必要时，操作员应停泵。", "RL003 必要时"},
      {"系统原则上应每天备份。", "RL003 原则上"},
  });
  check_silent({
      "When required fields are empty, the form shall refuse the entry.",
      "The supplier shall mark cables as required by IEC 60204.",
      "The form shall list the necessary spare parts.",
      "系统应按设计原则上传数据。",
      "系统应显示可能的故障原因。",
      "操作员应填写必要的参数。",
  });
}

TEST_CASE("RL004: open ends") {
  check_firing({
      {"The system shall log alarms, events, etc.", "RL004 etc"},
      {"The report shall list pumps, valves and so on.", "RL004 and so on"},
      {"The server shall speak protocols including, but not limited to, Modbus.", "RL004 but not limited to"},
      {"系统应显示温度、压力、流量等。", "RL004 等"},
      {"系统应支持Modbus、OPC UA等，延时不超过1 s。", "RL004 等"},
      {"系统应支持包括但不限于Modbus的协议。", "RL004 包括但不限于"},
  });
  check_silent({
      "The system shall log the etching time and the limit.",
      "The report shall list pumps and valves.",
      "绝缘等级应为F、H级。",
      "额定电压、频率应等于铭牌值。",
      "系统应等待阀门、水泵到位。",
      "备件应与原件同等、等效。",
      "系统应显示温度、压力、流量等三类测点。",
      "两台泵的转速、流量应相等。",
  });
}

TEST_CASE("RL005: comparison with nothing") {
  check_firing({
      {"The system shall use the best algorithm.", "RL005 best"},
      {"The new display shall be better.", "RL005 better"},
      {"The controller shall find the optimal setpoint.", "RL005 optimal"},
      {"系统应采用最优算法。", "RL005 最优"},
      {"系统应达到国内领先水平。", "RL005 国内领先"},
  });
  check_silent({
      "The list shall show the most recent alarm first.",
      "The meter shall have an accuracy of 0.5 % or better.",
      "The new drive shall start faster than the old one.",
      "The system shall hold at most 6 alarms.",
      "新画面应比旧画面有更好的对比度。",
      "系统应以最优先级处理停机命令。",
  });
}

TEST_CASE("RL010: absolutes") {
  check_firing({
      {"The system shall always log alarms.", "RL010 always"},
      {"The system shall never lose data.", "RL010 never"},
      {"All valves shall close.", "RL010 All"},
      {"The availability shall be 100 %.", "RL010 100 %"},
      {"系统应始终记录报警。", "RL010 始终"},
      {"系统绝不应丢失数据。", "RL010 绝不"},
      {"所有阀门应关闭。", "RL010 所有"},
      {"系统可用率应达到100%。", "RL010 100%"},
  });
  check_silent({
      "The valve shall open to 100 % within 3 s.",
      "The motor shall run at 100 % of the rated load for 2 h.",
      "The sensor shall measure 0–100 % relative humidity.",
      "The overall height shall be 2 m.",
      "阀门开度应在0～100%之间。",
      "发电机应在100%负载下运行2 h。",
      "流量达到100%时，调节阀应停止开启。",
      "软件的所有权应归业主。",
      "系统应从不同网段读取数据。",
  });
}

TEST_CASE("RL011: no number or no unit") {
  check_firing({
      {"The system shall react within 5.", "RL011 within 5"},
      {"The system shall react within 5 of the detection.", "RL011 within 5"},
      {"The system shall respond quickly.", "RL011 quickly"},
      {"The system shall show values in real time.", "RL011 real time"},
      {"The system shall offer real-time monitoring.", "RL011 real-time"},
      {"系统应及时显示报警。", "RL011 及时"},
      {"系统应实时显示报警。", "RL011 实时"},
      {"系统应快速启动。", "RL011 快速"},
      {"系统应具有高可用架构。", "RL011 高可用"},
      {"系统应在5内响应。", "RL011 在5内"},
  });
  check_silent({
      "The system shall respond quickly, in less than 2 s.",
      "The relay shall open within 5 cycles.",
      "The length shall be within 5 to 10 mm.",
      "The length shall be within 5 (five) millimetres.",
      "The cabinet shall have a real-time clock.",
      "The pump shall stop immediately after the valve.",
      "系统应在2 s内及时显示报警。",
      "系统应提供实时数据库接口。",
      "网络设备应支持快速以太网接口。",
      "控制器应核实时钟。",
      "系统应显示日期及时间。",
      "系统应提高可用性。",
      "机柜2内应设照明。",
  });
}

TEST_CASE("RL013: placeholders") {
  check_firing({
      {"The system shall start within TBD s.", "RL013 TBD"},
      {"The limit shall follow tbc-4.", "RL013 tbc"},
      {"The limit shall be ??? bar.", "RL013 ???"},
      {"The limit shall be ____ bar.", "RL013 ____"},
      {"The limit shall be 5 bar (to be confirmed).", "RL013 to be confirmed"},
      {"启动时间应为待定。", "RL013 待定"},
      {"水泵应在待定时间内停止。", "RL013 待定"},
      {"启动时间应为5 s（待确认）。", "RL013 待确认"},
      {"压力应为？？？。", "RL013 ？？？"},
  });
  check_silent({
      "The operator shall enable each command to be confirmed.",
      "The operator shall answer \"Stop?\" within 30 s.",
      "系统应显示待确认报警。",
      "系统应等待确认。",
      "系统应等待定时器到时。",
  });
}
