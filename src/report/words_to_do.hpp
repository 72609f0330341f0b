#pragma once
#include "report/words.hpp"

/// What waits for somebody.
namespace rapport::word {

inline constexpr Word client_needs{"What needs the client now", "待客户处理事项"};
inline constexpr Word needed{"Needed", "事项"};
inline constexpr Word to_decide{"decision", "决定"};
inline constexpr Word to_agree{"consent to the minutes", "确认会议纪要"};
inline constexpr Word to_accept{"acceptance", "验收"};
inline constexpr Word since{"Since", "起始"};
inline constexpr Word if_not_done{"If not done", "不处理的后果"};
inline constexpr Word verified_ids{"verified requirements ({0}): {1}", "已验证需求（{0} 项）：{1}"};
inline constexpr Word review{"review", "复查"};
inline constexpr Word acknowledgement{"acknowledgement", "受理确认"};
inline constexpr Word our_answer{"answer", "答复"};
inline constexpr Word action{"action", "行动项"};
inline constexpr Word assessment{"impact assessment", "影响评估"};
inline constexpr Word to_submit{"submission to the client", "提交客户决定"};
inline constexpr Word to_tell{"notification of the team", "告知项目组"};
inline constexpr Word minutes_to_issue{"minutes to issue", "发出会议纪要"};
inline constexpr Word milestone_to_reach{"milestone", "里程碑"};
inline constexpr Word commitment{"after-sales commitment", "售后承诺"};
inline constexpr Word notice_of_claim{"notice of claim", "索赔意向通知书"};
inline constexpr Word who{"Who", "责任方"};
inline constexpr Word nothing_waits{"Nothing waits for anybody.", "没有待办事项。"};

}  // namespace rapport::word
