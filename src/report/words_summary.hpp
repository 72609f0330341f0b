#pragma once
#include "report/words.hpp"

/// The headline figures and the findings.
namespace rapport::word {

inline constexpr Word summary{"Headline figures", "主要指标"};
inline constexpr Word coverage_line{"Verified coverage: {0} of {1} active requirements passed ({2}); {3}",
                                    "验证覆盖率：有效需求 {1} 项，验证通过 {0} 项（{2}）；{3}"};
inline constexpr Word other_classes{"stale {0}, failed {1}, open {2}, waived {3}",
                                    "已失效 {0}，未通过 {1}，未完成 {2}，让步 {3}"};
inline constexpr Word priority_line{"Priority {0}: {1} of {2} passed ({3})",
                                    "优先级 {0}：{2} 项中通过 {1} 项（{3}）"};
inline constexpr Word note_line{
    "Note coverage: {0} of {1} implemented requirements have a verification note ({2})",
    "验证记录覆盖率：已实施需求 {1} 项，其中 {0} 项有验证记录（{2}）"};
inline constexpr Word open_line{"Open changes: {0} of {1}", "未关闭变更：{1} 项中 {0} 项"};
inline constexpr Word oldest{"the oldest {0} old", "最早一项已 {0}"};
inline constexpr Word waiting_line{"Changes awaiting a decision: {0} of {1} open; longest {2}, {3}",
                                   "等待决定的变更：未关闭 {1} 项中 {0} 项；最久为 {2}，{3}"};
inline constexpr Word progress_line{"Progress: {0}; {1} of {2} milestones reached",
                                    "进度：{0}；里程碑 {2} 个，已达成 {1} 个"};
inline constexpr Word next_milestone{"next {0}", "下一个 {0}"};
inline constexpr Word slip_of{"slip {0} days", "偏差 {0} 天"};
inline constexpr Word buffer_line{"Buffer {0}: {1} of {2} burned, exposure {3}",
                                  "缓冲 {0}（{2}）：消耗率 {1}，潜在占用 {3}"};
inline constexpr Word within_line{"Feedback within the limit: acknowledged {0}, answered {1}",
                                  "反馈按时：受理确认 {0}，答复 {1}"};
inline constexpr Word closed_line{"Feedback closed: {0}", "反馈关闭：{0}"};
inline constexpr Word highest_risk{"highest score {0}: {1}", "最高分 {0}：{1}"};
inline constexpr Word findings{"Check findings", "检查结果"};
inline constexpr Word finding_counts{"errors {0}, warnings {1}, advice {2}", "错误 {0}，警告 {1}，建议 {2}"};
inline constexpr Word check{"Check", "检查项"};
inline constexpr Word record{"Record", "记录"};
inline constexpr Word place{"Place", "位置"};
inline constexpr Word error{"Error", "错误"};
inline constexpr Word intervals_line{"Intervals between client meetings kept (at most {1}): {0}",
                                     "客户会议间隔达标（上限 {1}）：{0}"};
inline constexpr Word on_time_line{"Actions on time: {0}", "到期行动项按时完成：{0}"};
inline constexpr Word late_line{"late {0}", "迟完成 {0}"};
inline constexpr Word overdue_line{"overdue {0}", "逾期 {0}"};
inline constexpr Word risks_line{"Risks: {0}; open {1}, occurred {2}", "风险 {0} 项；未关闭 {1}，已发生 {2}"};
inline constexpr Word milestone_at{"{0} {1}, {2}", "{0} {1}，{2}"};

}  // namespace rapport::word
