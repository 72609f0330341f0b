#pragma once
#include "report/words.hpp"

/// Agendas and minutes.
namespace rapport::word {

inline constexpr Word minutes_of{"Minutes: {0}", "会议纪要：{0}"};
inline constexpr Word project{"Project", "项目"};
inline constexpr Word meeting{"Meeting", "会议"};
inline constexpr Word objections_until{"Objections until", "异议截止"};
inline constexpr Word attendees{"Attendees", "到会人员"};
inline constexpr Word person{"Person", "人员"};
inline constexpr Word role{"Role", "岗位"};
inline constexpr Word side{"Side", "所属方"};
inline constexpr Word absent{"Absent", "缺席"};
inline constexpr Word agenda{"Agenda", "议程"};
inline constexpr Word progress_made{"Progress", "进展"};
inline constexpr Word problems_named{"Problems", "问题"};
inline constexpr Word solutions{"Solutions", "对策"};
inline constexpr Word next_steps{"Next steps", "下一步"};
inline constexpr Word gone_through{"Reviewed", "已核对事项"};
inline constexpr Word decided_here{"Decided", "决定"};
inline constexpr Word on_record{"On", "涉及"};
inline constexpr Word still_to_decide{"Still to be decided", "尚待决定"};
inline constexpr Word agenda_for{"Proposed agenda: {0}", "建议议程：{0}"};
inline constexpr Word agenda_action{"{0} {1} (open action)", "{0} {1}（在办行动项）"};
inline constexpr Word agenda_decision{"{0} {1} (decision needed)", "{0} {1}（需决定）"};
inline constexpr Word agenda_change{"{0} {1} (change to discuss)", "{0} {1}（待商变更）"};
inline constexpr Word agenda_feedback{"{0} {1} (unanswered feedback)", "{0} {1}（待答复反馈）"};
inline constexpr Word agenda_requirement{"{0} {1} (not agreed to yet)", "{0} {1}（待确认需求）"};
inline constexpr Word decisions_needed{"Decisions needed", "需决定事项"};
inline constexpr Word changes_to_discuss{"Changes to discuss", "待商变更"};
inline constexpr Word unanswered_feedback{"Unanswered feedback", "待答复反馈"};
inline constexpr Word unagreed_requirements{"Requirements not agreed to", "未经确认的需求"};
inline constexpr Word nothing_to_discuss{"Nothing is open.", "没有未决事项。"};
inline constexpr Word received_on{"received {0}", "{0} 收到"};

}  // namespace rapport::word
