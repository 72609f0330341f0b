#pragma once
#include "report/words.hpp"

/// Meetings, decisions and actions.
namespace rapport::word {

inline constexpr Word yes{"yes", "是"};
inline constexpr Word no{"no", "否"};
inline constexpr Word meetings_and_so_on{"Meetings, decisions, actions", "会议、决策与行动项"};
inline constexpr Word meetings{"Meetings", "会议"};
inline constexpr Word attendance_line{"Client present at {0} meetings held", "客户参加的会议：{0}"};
inline constexpr Word longest_gap{"longest {0}, {1} to {2}", "最长 {0}（{1} 至 {2}）"};
inline constexpr Word last_meeting{"Since the last client meeting: {0}", "距上次客户会议：{0}"};
inline constexpr Word minutes_line{"Minutes sent: {0}", "会议纪要发出：{0}"};
inline constexpr Word client_present{"Client present", "客户参加"};
inline constexpr Word decisions{"Decisions", "决策记录"};
inline constexpr Word made{"Made", "已决定"};
inline constexpr Word days_to_decide{"Days from asked to made", "从提请到决定"};
inline constexpr Word awaited{"Awaited", "待决定"};
inline constexpr Word longest_wait{"Longest wait, days", "最长等待（天）"};

}  // namespace rapport::word
