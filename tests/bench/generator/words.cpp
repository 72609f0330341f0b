#include "words.hpp"

#include <fmt/format.h>

#include "plan.hpp"

namespace rapport {

Language language_of(std::size_t number) { return number % 5 < 2 ? Language::zh : Language::en; }

namespace {

using Choices = std::array<std::string_view, 8>;

struct Measure {
  std::string_view en, zh, unit;
};
constexpr std::array<Measure, 8> measures{{{"pressure", "压力", "bar"},
                                           {"temperature", "温度", "°C"},
                                           {"level", "液位", "m"},
                                           {"power", "功率", "kW"},
                                           {"current", "电流", "A"},
                                           {"voltage", "电压", "V"},
                                           {"speed", "转速", "rpm"},
                                           {"flow", "流量", "m3/h"}}};

constexpr Choices systems{"control system",    "alarm server",   "gateway",         "historian",
                          "safety controller", "operator panel", "pump controller", "supervision system"};
constexpr Choices systems_zh{"控制系统", "报警系统", "数据网关", "历史数据库",
                             "安全系统", "操作站",   "泵控制器", "监控平台"};
constexpr Choices acts{"close the inlet valve",
                       "start the standby pump",
                       "show an alarm on the main workstation",
                       "stop the dosing pump",
                       "switch to the second feed",
                       "open the relief valve",
                       "send a message to the shift leader",
                       "lower the set point to the night value"};
constexpr Choices acts_zh{"关闭进水阀",       "启动备用泵", "显示报警画面",     "停止加药泵",
                          "切换到第二路电源", "打开泄压阀", "向值班长发送短信", "把设定值降到夜间值"};
constexpr std::array<std::string_view, 4> plant{"pump P", "tank T", "fan F", "mixer M"};
constexpr std::array<std::string_view, 4> plant_zh{"泵", "罐", "风机", "搅拌器"};
constexpr std::array<std::string_view, 4> letters{"P", "T", "F", "M"};

/// The choices behind one requirement; they do not depend on its wording, only the figures do.
struct Theme {
  Measure measure;
  std::string_view system, act, item, letter;
  int form, limit, seconds;
};

Theme theme_of(std::size_t number, Wording wording) {
  Dice dice(Subject::requirement, number, 1);
  const bool en = language_of(number) == Language::en;
  const auto measure = measures[static_cast<std::size_t>(dice.roll(8))];
  const auto system = dice.pick(en ? systems : systems_zh);
  const auto act = dice.pick(en ? acts : acts_zh);
  const auto item = static_cast<std::size_t>(dice.roll(4));
  const int grown = wording == Wording::former ? 1 : 0;
  const int form = dice.roll(3);
  const int limit = 10 + dice.roll(90) + grown;
  const int seconds = 2 + dice.roll(58) + grown;
  return {measure, system, act, (en ? plant : plant_zh)[item], letters[item], form, limit, seconds};
}

RequirementWords english(std::size_t number, const Theme& t) {
  const auto item = fmt::format("{}-{:05}", t.item, number);
  RequirementWords words;
  words.title = fmt::format("Limit on the {} of {}", t.measure.en, item);
  if (t.form == 0) {
    words.statement = fmt::format("When the {} of {} exceeds {} {}, the {} shall {} within {} s.",
                                  t.measure.en, item, t.limit, t.measure.unit, t.system, t.act, t.seconds);
  } else if (t.form == 1) {
    words.statement = fmt::format("While {} runs, the {} shall keep the {} below {} {} for {} min.", item,
                                  t.system, t.measure.en, t.limit, t.measure.unit, t.seconds);
  } else {
    words.statement =
        fmt::format("The {} shall record the {} of {} at intervals of {} s with a deviation below {} {}.",
                    t.system, t.measure.en, item, t.seconds, t.limit, t.measure.unit);
  }
  words.criteria = {fmt::format(
      "20 of 20 trials at the factory stay within {} s, and the log of {} shows the time of each in ms",
      t.seconds, item)};
  words.rationale = fmt::format(
      "The night shift runs the {} with one operator, who is at the other end of the plant for {} min at a "
      "time",
      t.system, t.limit);
  words.note =
      fmt::format("20 of 20 trials under {} s, slowest at {} {}", t.seconds, t.limit, t.measure.unit);
  return words;
}

RequirementWords chinese(std::size_t number, const Theme& t) {
  const auto item = fmt::format("{}-{:05} {}", t.letter, number, t.item);
  RequirementWords words;
  words.title = fmt::format("{}{}限值", item, t.measure.zh);
  if (t.form == 0) {
    words.statement = fmt::format("{}的{}高于 {} {} 时，{}应在 {} s 内{}。", item, t.measure.zh, t.limit,
                                  t.measure.unit, t.system, t.seconds, t.act);
  } else if (t.form == 1) {
    words.statement = fmt::format("{}运行时，{}应将{}保持在 {} {} 以下，持续 {} min。", item, t.system,
                                  t.measure.zh, t.limit, t.measure.unit, t.seconds);
  } else {
    words.statement = fmt::format("{}运行时，{}应每隔 {} s 记录一次{}，偏差小于 {} {}。", item, t.system,
                                  t.seconds, t.measure.zh, t.limit, t.measure.unit);
  }
  words.criteria = {
      fmt::format("FAT 试验 20 次，每次不超过 {} s，{}的试验记录写明时刻，精度 1 ms", t.seconds, item)};
  words.rationale = fmt::format("PLC 改造后夜班只有一名操作员看管{}，巡检一次离开 {} min", t.system, t.limit);
  words.note = fmt::format("20 次试验全部不超过 {} s，最高 {} {}", t.seconds, t.limit, t.measure.unit);
  return words;
}

struct Pattern {
  std::string_view en, zh;
};

Pattern pattern_of(Sentence what) {
  switch (what) {
    case Sentence::progress: return {"Cabinet {} is wired and tested at {} %", "机柜 {} 已接线并测试 {} %"};
    case Sentence::problem:
      return {"Terminal list {} lacks {} signals of the old panel", "端子表 {} 缺少旧盘的 {} 个信号"};
    case Sentence::solution:
      return {"Drawing {} takes the signals from the survey of day {}", "图纸 {} 采用第 {} 天踏勘的信号"};
    case Sentence::next_step:
      return {"Loop check of cabinet {} takes {} h on site", "机柜 {} 的回路检查在现场需要 {} h"};
    case Sentence::complaint:
      return {"Drawing {} came as a scan and cost us {} h of searching", "图纸 {} 是扫描件，查找花了 {} h"};
    case Sentence::praise:
      return {"The colours on display {} read well from {} m", "画面 {} 的颜色在 {} m 处清楚"};
    case Sentence::request:
      return {"We would like display {} to show the last {} h as a trend",
              "希望画面 {} 显示最近 {} h 的趋势"};
    case Sentence::reply:
      return {"Drawing {} was sent again with text, {} pages", "图纸 {} 已重发为文字版，共 {} 页"};
    case Sentence::cause:
      return {"Export setting of set {} was left at scan for {} days",
              "图册 {} 的导出设置有 {} 天停在扫描件"};
    case Sentence::lesson:
      return {"Agree the form of drawing set {} at kick-off, it saves {} h",
              "图册 {} 的格式在启动会商定，节省 {} h"};
  }
  return {};
}

}  // namespace

RequirementWords requirement_words(std::size_t number, Wording wording) {
  const auto theme = theme_of(number, wording);
  return language_of(number) == Language::en ? english(number, theme) : chinese(number, theme);
}

std::string requirement_seal(std::size_t number, Wording wording) {
  const auto words = requirement_words(number, wording);
  auto canonical = canonical_line("statement", words.statement);
  for (const auto& criterion : words.criteria) canonical += canonical_line("acceptance_criteria", criterion);
  return seal_of(canonical);
}

std::string sentence(Sentence what, std::size_t number) {
  const auto pattern = pattern_of(what);
  const int figure = 10 + Dice(Subject::meeting, number, 2 + static_cast<std::uint64_t>(what)).roll(80);
  const auto item = fmt::format("E-{:05}", number);
  return fmt::format(fmt::runtime(language_of(number) == Language::en ? pattern.en : pattern.zh), item,
                     figure);
}

}  // namespace rapport
