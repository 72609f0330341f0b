#pragma once
#include "report/words.hpp"

/// How the figures are made.
namespace rapport::word {

inline constexpr Word method_notes{"Method notes", "方法说明"};
inline constexpr Word method_requirements{
    "Requirements: active are the approved, implemented, verified and accepted ones. Each is in the first "
    "class that holds: passed, waived, failed, open, stale. Coverage is passed of active; a waiver is no "
    "pass.",
    "需求：approved、implemented、verified、accepted "
    "为有效需求，每项归入首个成立的类别：通过、让步、未通过、未完成、已失效。覆盖率 = "
    "通过/有效；让步不算通过。"};
inline constexpr Word method_changes{
    "Changes: age runs from the day a change was raised. What is not priced counts nowhere.",
    "变更：天数自提出之日起算。空缺的估价不计入任何数值。"};
inline constexpr Word method_buffers{
    "Buffers: burn is drawn of size, exposure is drawn and pending of size. Amber begins above 15 % + 0.6 × "
    "progress, red above 30 % + 0.6 × progress; progress is the weight of the milestones reached.",
    "缓冲：消耗率 = 已动用/总量，潜在占用 =（已动用+待定）/总量。黄区起点为 15% + 0.6×进度，红区起点为 30% "
    "+ 0.6×进度；进度为已达成里程碑的权重之和。"};
inline constexpr Word method_satisfaction{
    "Satisfaction: one answer a person, complete ones only. CSAT is satisfied of answered; the mean score "
    "is another figure. \"Rose\" and \"fell\" need the same invited group and bounds that lie apart, or a "
    "sign test with p below 0.05.",
    "满意：每人一份，仅计完整回答。满意率 = "
    "满意人数/回答人数；满意度（均值）是另一项指标。只有受邀群体相同且上下限不重叠，或符号检验 p 小于 "
    "0.05，才写“上升”或“下降”。"};
inline constexpr Word method_feedback{
    "Feedback: days run from receipt. What is open past its limit counts as late, what is not due yet is "
    "left out.",
    "反馈：天数自收到之日起算。超过时限仍未完成的计为超时，尚未到期的不计。"};
inline constexpr Word method_actions{
    "Actions: on time are those done by their due date, of all due by now; cancelled ones count nowhere.",
    "行动项：按时 = 在期限内完成/截至今日到期的全部；已取消的不计。"};
inline constexpr Word method_median{
    "Medians are by nearest rank: always one of the values, the lower middle one of an even number.",
    "中位数取最近秩：总是其中一个数值，偶数个时取中间较小者。"};
inline constexpr Word method_shared{"This edition counts only what is shared with the client.",
                                    "本版仅统计与客户共享的内容。"};
inline constexpr Word sample{"If the answers were a random sample of a larger group",
                             "若回答是更大群体的随机样本"};
inline constexpr Word interval{"95 % interval (Wilson)", "95% 置信区间（Wilson）"};
inline constexpr Word remark{"Remark", "备注"};
inline constexpr Word indicative{"indicative (n below 30)", "仅供参考（n 小于 30）"};

}  // namespace rapport::word
