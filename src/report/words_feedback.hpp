#pragma once
#include "report/words.hpp"

/// The feedback loop.
namespace rapport::word {

inline constexpr Word feedback_loop{"Feedback loop", "反馈闭环"};
inline constexpr Word feedback_line{"Feedback: {0}, {1} of them open", "反馈 {0} 条，其中未关闭 {1} 条"};
inline constexpr Word step{"Step", "环节"};
inline constexpr Word done{"Done", "已完成"};
inline constexpr Word limit{"Limit", "时限"};
inline constexpr Word within{"Within the limit", "按时"};
inline constexpr Word from_receipt{"Days from receipt", "自收到起天数"};
inline constexpr Word acknowledged{"acknowledged", "受理确认"};
inline constexpr Word answered{"answered", "答复"};
inline constexpr Word closed{"closed", "关闭"};
inline constexpr Word effect_line{"Effect checks: {0} of {1} effective", "效果跟踪：{1} 项中 {0} 项有效"};
inline constexpr Word causes_line{"Causes found of {0} of {1}: {2}; repeated: {3}",
                                  "已查明原因 {1} 条中 {0} 条：{2}；重复出现 {3} 次"};
inline constexpr Word received{"Received", "收到日期"};
inline constexpr Word severity{"Severity", "严重程度"};
inline constexpr Word acknowledged_on{"Acknowledged", "受理确认"};
inline constexpr Word answered_on{"Answered", "答复"};
inline constexpr Word closed_on{"Closed", "关闭"};
inline constexpr Word answer{"Our answer", "我方答复"};
inline constexpr Word effect{"Effect", "效果"};

}  // namespace rapport::word
