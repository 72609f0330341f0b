#pragma once
#include "report/words.hpp"

/// Milestones and buffers.
namespace rapport::word {

inline constexpr Word milestones_and_buffers{"Milestones and buffers", "里程碑与缓冲"};
inline constexpr Word milestone{"Milestone", "里程碑"};
inline constexpr Word weight{"Weight", "权重"};
inline constexpr Word baseline{"Baseline", "基线"};
inline constexpr Word forecast{"Forecast", "预测"};
inline constexpr Word actual{"Actual", "实际"};
inline constexpr Word slip{"Slip, days", "偏差（天）"};
inline constexpr Word burn{"Burn", "缓冲消耗率"};
inline constexpr Word burn_chart{"Buffer burn", "缓冲消耗率"};
inline constexpr Word progress{"Progress", "进度"};
inline constexpr Word ratio{"Burn / progress", "消耗率/进度"};
inline constexpr Word amber_line{"Amber above", "黄区起点"};
inline constexpr Word red_line{"Red above", "红区起点"};
inline constexpr Word zone{"Zone", "区域"};
inline constexpr Word reached_since{"Reached since {0} ({1}): {2}", "{0} 以来达成（{1}）：{2}"};

}  // namespace rapport::word
