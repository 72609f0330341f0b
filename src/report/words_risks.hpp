#pragma once
#include "report/words.hpp"

/// Risks and lessons.
namespace rapport::word {

inline constexpr Word risks{"Risks", "风险"};
inline constexpr Word reviews_line{"Reviews: {0} of {1} overdue; next {2}, {3}",
                                   "风险复查：{1} 项中逾期 {0} 项；下一次 {2}，{3}"};
inline constexpr Word reviews_overdue{"Reviews: {0} of {0} overdue", "风险复查：{0} 项均已逾期"};
inline constexpr Word risk_register{"Risk register", "风险登记册"};
inline constexpr Word score{"Score (P × I)", "分值（概率×影响）"};
inline constexpr Word score_of{"{0} ({1} × {2})", "{0}（{1}×{2}）"};
inline constexpr Word response{"Response", "应对"};
inline constexpr Word emergency{"Emergency", "应急响应"};
inline constexpr Word hours{"{0} h", "{0} 小时"};
inline constexpr Word review_on{"Review on", "复查日期"};
inline constexpr Word occurred{"Occurred", "已发生"};
inline constexpr Word days_cost{"Days", "天数"};
inline constexpr Word cost_of{"Cost", "费用"};
inline constexpr Word dealt_with{"Dealt with in", "处理记录"};
inline constexpr Word lessons{"Lessons", "经验教训"};
inline constexpr Word lessons_line{"Lessons recorded: {0}, {1} of them published",
                                   "已记录经验教训 {0} 条，其中已发布 {1} 条"};
inline constexpr Word scope{"Scope", "范围"};
inline constexpr Word recommendation{"Recommendation", "建议"};
inline constexpr Word applied{"Applied", "应用次数"};
inline constexpr Word lessons_reviewed{"Lessons of earlier projects that were reviewed",
                                       "已评审的以往项目经验教训"};
inline constexpr Word lesson{"Lesson", "经验教训"};
inline constexpr Word verdict{"Verdict", "结论"};

}  // namespace rapport::word
