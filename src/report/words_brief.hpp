#pragma once
#include "report/words.hpp"

/// The brief, and what a period brought.
namespace rapport::word {

inline constexpr Word milestones{"Milestones", "里程碑"};
inline constexpr Word added_since{"Added since {0} ({1}): {2}", "{0} 以来新增（{1}）：{2}"};
inline constexpr Word changed_since{"Changed since {0} ({1}): {2}", "{0} 以来变动（{1}）：{2}"};
inline constexpr Word closed_since{"Closed since {0} ({1}): {2}", "{0} 以来关闭（{1}）：{2}"};
inline constexpr Word volatility{
    "Volatility since {0}: added {1}, reworded {2}, removed {3}, of {4} active at its start ({5})",
    "{0} 以来需求变动率：新增 {1}，改写 {2}，移除 {3}；期初有效需求 {4} 项（{5}）"};
inline constexpr Word brief_of{"Project brief: {0}", "项目简报：{0}"};
inline constexpr Word brief{"Project brief", "项目简报"};
inline constexpr Word done_in_period{"Done", "已完成事项"};
inline constexpr Word due_soon{"Due by {0}", "{0} 前到期"};
inline constexpr Word problems{"Problems and risks", "问题与风险"};
inline constexpr Word owed{"Decisions the client owes", "待客户决定"};
inline constexpr Word item{"{0} {1}", "{0} {1}"};
inline constexpr Word nothing{"Nothing was done, is due, or stands in the way.",
                              "本期无已完成、到期或待解决事项。"};
inline constexpr Word more{"{0} more", "另有 {0} 项"};
inline constexpr Word grave_risk{"risk, score {0}", "风险，分值 {0}"};
inline constexpr Word otherwise{"otherwise: {0}", "否则：{0}"};

}  // namespace rapport::word
