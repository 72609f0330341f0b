#include "report/words.hpp"

#include <algorithm>
#include <iterator>

namespace rapport {
namespace {

constexpr WordRow table[] = {
    {Word::report, "Project report", "项目报告"},
    {Word::report_of, "Project report: {0}", "项目报告：{0}"},
    {Word::client, "Client", "客户"},
    {Word::code, "Project number", "项目编号"},
    {Word::phase, "Phase", "阶段"},
    {Word::as_of, "As of", "截至日期"},
    {Word::period, "Project period", "项目周期"},
    {Word::audience, "Audience", "读者"},
    {Word::internal, "INTERNAL", "内部（INTERNAL）"},
    {Word::not_read, "Files that could not be read", "无法读取的文件"},
    {Word::not_counted, "{0}; no figure counts what they hold", "{0} 个，其内容未计入任何数值"},
    {Word::client_needs, "What needs the client now", "待客户处理事项"},
    {Word::needed, "Needed", "事项"},
    {Word::to_decide, "decision", "决定"},
    {Word::to_agree, "consent to the minutes", "确认会议纪要"},
    {Word::to_accept, "acceptance", "验收"},
    {Word::since, "Since", "起始"},
    {Word::due, "Due", "期限"},
    {Word::if_not_done, "If not done", "不处理的后果"},
    {Word::verified_ids, "verified requirements ({0}): {1}", "已验证需求（{0} 项）：{1}"},

    {Word::label, "{0}: {1}", "{0}：{1}"},
    {Word::in_brackets, "{0} ({1})", "{0}（{1}）"},
    {Word::span, "{0} to {1}", "{0} 至 {1}"},
    {Word::semicolon, "; ", "；"},
    {Word::comma, ", ", "、"},
    {Word::and_more, "{0} and {1} more", "{0}，另有 {1} 项"},
    {Word::one_day, "1 day", "1 天"},
    {Word::many_days, "{0} days", "{0} 天"},
    {Word::percent, "{0} %", "{0}%"},
    {Word::not_available, "n/a", "不适用"},
    {Word::of_all_percent, "{0} of {1} ({2})", "{0}/{1}（{2}）"},
    {Word::median_line, "median {0} over {1}", "中位数 {0}（{1} 项）"},
    {Word::open_since, "{0} open, oldest {1}", "未完成 {0} 项，最久 {1}"},
    {Word::open_only, "{0} open", "未完成 {0} 项"},
    {Word::yes, "yes", "是"},
    {Word::no, "no", "否"},

    {Word::summary, "Headline figures", "主要指标"},
    {Word::coverage_line, "Verified coverage: {0} of {1} active requirements passed ({2}); {3}",
     "验证覆盖率：有效需求 {1} 项，验证通过 {0} 项（{2}）；{3}"},
    {Word::other_classes, "stale {0}, failed {1}, open {2}, waived {3}",
     "已失效 {0}，未通过 {1}，未完成 {2}，让步 {3}"},
    {Word::priority_line, "Priority {0}: {1} of {2} passed ({3})", "优先级 {0}：{2} 项中通过 {1} 项（{3}）"},
    {Word::note_line, "Note coverage: {0} of {1} implemented requirements have a verification note ({2})",
     "验证记录覆盖率：已实施需求 {1} 项，其中 {0} 项有验证记录（{2}）"},
    {Word::unsealed, "Notes without a seal: {0} of {1}; each counts as a note on the present words",
     "未封签的验证记录：{1} 条中 {0} 条，均视为针对现行文字"},
    {Word::open_line, "Open changes: {0} of {1}", "未关闭变更：{1} 项中 {0} 项"},
    {Word::oldest, "the oldest {0} old", "最早一项已 {0}"},
    {Word::waiting_line, "Changes awaiting a decision: {0} of {1} open; longest {2}, {3}",
     "等待决定的变更：未关闭 {1} 项中 {0} 项；最久为 {2}，{3}"},
    {Word::csat_of, "CSAT ({0})", "满意率（{0}）"},
    {Word::csat_line, "{0} of {1} satisfied, {2} invited", "{1} 人中 {0} 人满意，邀请 {2} 人"},
    {Word::nps_of, "NPS ({0})", "净推荐值（{0}）"},
    {Word::nps_line, "{0} over {1} answers, {2} invited", "{0}，{1} 份回答，邀请 {2} 人"},
    {Word::nps_counts, "promoters {0}, passives {1}, detractors {2}, {3} invited",
     "推荐者 {0}，中立者 {1}，贬损者 {2}，邀请 {3} 人"},
    {Word::before, "before", "上次"},
    {Word::progress_line, "Progress: {0}; {1} of {2} milestones reached",
     "进度：{0}；里程碑 {2} 个，已达成 {1} 个"},
    {Word::next_milestone, "next {0}", "下一个 {0}"},
    {Word::slip_of, "slip {0} days", "偏差 {0} 天"},
    {Word::buffer_line, "Buffer {0}: {1} of {2} burned, exposure {3}",
     "缓冲 {0}（{2}）：消耗率 {1}，潜在占用 {3}"},
    {Word::short_of, "{0} short", "缺 {0}"},
    {Word::within_line, "Feedback within the limit: acknowledged {0}, answered {1}",
     "反馈按时：受理确认 {0}，答复 {1}"},
    {Word::closed_line, "Feedback closed: {0}", "反馈关闭：{0}"},
    {Word::highest_risk, "highest score {0}: {1}", "最高分 {0}：{1}"},

    {Word::findings, "Check findings", "检查结果"},
    {Word::finding_counts, "errors {0}, warnings {1}, advice {2}", "错误 {0}，警告 {1}，建议 {2}"},
    {Word::check, "Check", "检查项"},
    {Word::record, "Record", "记录"},
    {Word::place, "Place", "位置"},
    {Word::error, "Error", "错误"},

    {Word::requirements, "Requirements and verification", "需求与验证"},
    {Word::active_of, "Requirements: {0}, {1} of them active: approved, implemented, verified or accepted",
     "需求 {0} 项，其中有效（approved、implemented、verified、accepted）{1} 项"},
    {Word::active, "Active requirements", "有效需求"},
    {Word::all, "all", "全部"},
    {Word::count, "n", "n"},
    {Word::coverage, "Verified coverage", "验证覆盖率"},
    {Word::not_set, "not set", "未设定"},
    {Word::matrix, "Verification matrix", "需求验证矩阵"},
    {Word::explicit_matrix, "Verification matrix: explicit needs", "需求验证矩阵：显性需求"},
    {Word::implicit_matrix, "Verification matrix: implicit needs", "需求验证矩阵：隐性需求"},
    {Word::id, "Id", "编号"},
    {Word::title, "Title", "标题"},
    {Word::source, "Source", "来源"},
    {Word::priority, "Priority", "优先级"},
    {Word::status, "Status", "状态"},
    {Word::method, "Method", "验证方法"},
    {Word::date, "Date", "日期"},
    {Word::result, "Result", "结果"},
    {Word::evidence, "Evidence", "证据"},
    {Word::class_chart, "Active requirements by result of verification", "有效需求的验证结果"},
    {Word::passed, "passed", "通过"},
    {Word::waived, "waived", "让步"},
    {Word::failed, "failed", "未通过"},
    {Word::open, "open", "未完成"},
    {Word::stale, "stale", "已失效"},

    {Word::changes, "Changes", "变更"},
    {Word::open_changes, "Open changes", "未关闭变更"},
    {Word::age, "Age, days", "已历天数"},
    {Word::age_chart, "Open changes by age in days", "未关闭变更的已历天数分布"},
    {Word::impact_days, "Impact, days", "工期影响（天）"},
    {Word::cost, "Impact, cost", "费用影响"},
    {Word::cost_in, "Impact, {0}", "费用影响（{0}）"},
    {Word::waiting, "Waiting, days", "等待决定（天）"},
    {Word::decision_due, "Decision due", "决定期限"},
    {Word::due_in, "due in {0}", "还有 {0}到期"},
    {Word::due_today, "due today", "今天到期"},
    {Word::overdue, "overdue by {0}", "逾期 {0}"},
    {Word::not_priced, "not yet priced", "尚未估价"},
    {Word::not_priced_line, "Not yet priced: {0} of {1} open changes: {2}",
     "尚未估价：未关闭变更 {1} 项中 {0} 项：{2}"},
    {Word::growth, "Growth: {0} approved changes add {1} to a contract of {2} ({3})",
     "合同增长：已批准变更 {0} 项，费用合计 {1}，合同额 {2}（{3}）"},
    {Word::register_of_changes, "Change register", "变更台账"},
    {Word::type, "Type", "类型"},
    {Word::raised, "Raised", "提出日期"},
    {Word::decided, "Decided", "决定日期"},
    {Word::funding, "Funding", "资金与工期来源"},
    {Word::paid_by, "paid by {0}", "由 {0} 支付"},
    {Word::exposure_of, "Exposure of the buffers", "缓冲的潜在占用"},
    {Word::buffer, "Buffer", "缓冲"},
    {Word::unit, "Unit", "单位"},
    {Word::day_unit, "days", "天"},
    {Word::money_unit, "money", "金额"},
    {Word::size, "Size", "总量"},
    {Word::drawn, "Drawn", "已动用"},
    {Word::pending, "Pending", "待定"},
    {Word::exposure, "Exposure", "潜在占用"},
    {Word::left_then, "Left if all is approved", "全部批准后剩余"},
    {Word::lead_time, "Lead time from raised to decided: {0}", "从提出到决定：{0}"},
    {Word::milestones_and_buffers, "Milestones and buffers", "里程碑与缓冲"},
    {Word::milestones, "Milestones", "里程碑"},
    {Word::milestone, "Milestone", "里程碑"},
    {Word::weight, "Weight", "权重"},
    {Word::baseline, "Baseline", "基线"},
    {Word::forecast, "Forecast", "预测"},
    {Word::actual, "Actual", "实际"},
    {Word::slip, "Slip, days", "偏差（天）"},
    {Word::burn, "Burn", "缓冲消耗率"},
    {Word::burn_chart, "Buffer burn", "缓冲消耗率"},
    {Word::progress, "Progress", "进度"},
    {Word::ratio, "Burn / progress", "消耗率/进度"},
    {Word::amber_line, "Amber above", "黄区起点"},
    {Word::red_line, "Red above", "红区起点"},
    {Word::zone, "Zone", "区域"},
    {Word::green, "green", "绿"},
    {Word::amber, "amber", "黄"},
    {Word::red, "red", "红"},

    {Word::satisfaction, "Satisfaction", "客户满意"},
    {Word::no_answers, "No complete response yet.", "尚无完整回答。"},
    {Word::group, "Group {0}", "群组 {0}"},
    {Word::no_group, "Surveys without a group", "未分组的调查"},
    {Word::answered_of, "{0} of {1} invited answered", "邀请 {1} 人，{0} 人完整作答"},
    {Word::still_open, "still open", "仍在进行"},
    {Word::incomplete, "incomplete responses left out: {0}", "不完整回答 {0} 份，未计入"},
    {Word::question, "Question", "问题"},
    {Word::survey, "Survey", "调查"},
    {Word::satisfied, "Satisfied", "满意"},
    {Word::invited, "Invited", "邀请"},
    {Word::csat, "CSAT", "满意率"},
    {Word::csat_chart, "CSAT by survey", "各次调查的满意率"},
    {Word::bounds, "Bounds", "上下限"},
    {Word::mean, "Mean score", "满意度（均值）"},
    {Word::same_people, "Same people", "同一批人"},
    {Word::movement, "Movement", "变化"},
    {Word::out_of, "{0} of {1}", "{0}/{1}"},
    {Word::with_na, "{0} ({1} na)", "{0}（na {1}）"},
    {Word::promoters, "Promoters", "推荐者"},
    {Word::passives, "Passives", "中立者"},
    {Word::detractors, "Detractors", "贬损者"},
    {Word::answers, "n", "n"},
    {Word::nps, "NPS", "净推荐值"},
    {Word::everyone, "everyone asked answered", "受邀者全部作答"},
    {Word::moves, "{0} up, {1} same, {2} down (p {3})", "升 {0}，平 {1}，降 {2}（p {3}）"},
    {Word::rose, "rose", "上升"},
    {Word::fell, "fell", "下降"},
    {Word::not_shown, "no change that these numbers can show", "这些数字不足以显示变化"},
    {Word::not_compared, "not compared: the question or its scale changed", "未比较：问题或量表有变"},
    {Word::bounds_note,
     "Bounds: where the figure lies for everybody invited, whatever those who did not answer think.",
     "上下限：无论未作答者如何评价，全体受邀者的数值都在此区间内。"},
    {Word::too_few, "Fewer than 5 answers: counts only, no split by category.",
     "样本过少（少于 5 份），仅列计数，不按类别细分。"},
    {Word::rating_asked, "{0}: {1} ({2} to {3}, satisfied from {4})",
     "{0}：{1}（{2} 至 {3} 分，{4} 分起为满意）"},
    {Word::nps_asked, "{0}: {1} (0 to 10)", "{0}：{1}（0 至 10 分）"},
    {Word::unpaired, "different people: {0} points (95 % interval {1}…{2})",
     "非同一批人：{0} 个百分点（95% 置信区间 {1}…{2}）"},
    {Word::feedback_loop, "Feedback loop", "反馈闭环"},
    {Word::feedback_line, "Feedback: {0}, {1} of them open", "反馈 {0} 条，其中未关闭 {1} 条"},
    {Word::step, "Step", "环节"},
    {Word::done, "Done", "已完成"},
    {Word::limit, "Limit", "时限"},
    {Word::within, "Within the limit", "按时"},
    {Word::from_receipt, "Days from receipt", "自收到起天数"},
    {Word::acknowledged, "acknowledged", "受理确认"},
    {Word::answered, "answered", "答复"},
    {Word::closed, "closed", "关闭"},
    {Word::effect_line, "Effect checks: {0} of {1} effective", "效果跟踪：{1} 项中 {0} 项有效"},
    {Word::causes_line, "Causes found of {0} of {1}: {2}; repeated: {3}",
     "已查明原因 {1} 条中 {0} 条：{2}；重复出现 {3} 次"},
    {Word::category, "Category", "类别"},
    {Word::polarity, "Polarity", "性质"},
    {Word::received, "Received", "收到日期"},
    {Word::from, "From", "来自"},
    {Word::severity, "Severity", "严重程度"},
    {Word::acknowledged_on, "Acknowledged", "受理确认"},
    {Word::answered_on, "Answered", "答复"},
    {Word::closed_on, "Closed", "关闭"},
    {Word::answer, "Our answer", "我方答复"},
    {Word::effect, "Effect", "效果"},
    {Word::meetings_and_so_on, "Meetings, decisions, actions", "会议、决策与行动项"},
    {Word::meetings, "Meetings", "会议"},
    {Word::attendance_line, "Client present at {0} meetings held", "客户参加的会议：{0}"},
    {Word::intervals_line, "Intervals between client meetings kept (at most {1}): {0}",
     "客户会议间隔达标（上限 {1}）：{0}"},
    {Word::longest_gap, "longest {0}, {1} to {2}", "最长 {0}（{1} 至 {2}）"},
    {Word::last_meeting, "Since the last client meeting: {0}", "距上次客户会议：{0}"},
    {Word::minutes_line, "Minutes sent: {0}", "会议纪要发出：{0}"},
    {Word::client_present, "Client present", "客户参加"},
    {Word::minutes_sent, "Minutes sent", "纪要发出"},
    {Word::agreed, "Agreed", "客户确认"},
    {Word::decisions, "Decisions", "决策记录"},
    {Word::decided_by, "Decided by", "决定方"},
    {Word::side_client, "client", "客户"},
    {Word::side_us, "us", "我方"},
    {Word::side_supplier, "supplier", "供应商"},
    {Word::side_unknown, "not named", "未注明"},
    {Word::made, "Made", "已决定"},
    {Word::days_to_decide, "Days from asked to made", "从提请到决定"},
    {Word::awaited, "Awaited", "待决定"},
    {Word::longest_wait, "Longest wait, days", "最长等待（天）"},
    {Word::decision, "Decision", "决定内容"},
    {Word::actions, "Actions", "行动项"},
    {Word::on_time_line, "Actions on time: {0}", "到期行动项按时完成：{0}"},
    {Word::late_line, "late {0}", "迟完成 {0}"},
    {Word::overdue_line, "overdue {0}", "逾期 {0}"},
    {Word::open_actions, "Open actions", "在办行动项"},
    {Word::owner, "Owner", "负责人"},

    {Word::minutes_of, "Minutes: {0}", "会议纪要：{0}"},
    {Word::project, "Project", "项目"},
    {Word::meeting, "Meeting", "会议"},
    {Word::meeting_kickoff, "kick-off meeting", "启动会议"},
    {Word::meeting_interview, "interview", "访谈"},
    {Word::meeting_workshop, "workshop", "工作坊"},
    {Word::meeting_progress, "progress meeting", "项目进展会议"},
    {Word::meeting_review, "progress review", "进度审查会"},
    {Word::meeting_feedback, "feedback meeting", "反馈会议"},
    {Word::meeting_change_board, "change board", "变更评审会"},
    {Word::meeting_retrospective, "retrospective", "项目复盘"},
    {Word::mode_in_person, "in person", "现场"},
    {Word::mode_online, "online", "线上"},
    {Word::mode_hybrid, "hybrid", "线上与现场结合"},
    {Word::objections_until, "Objections until", "异议截止"},
    {Word::attendees, "Attendees", "到会人员"},
    {Word::person, "Person", "人员"},
    {Word::role, "Role", "岗位"},
    {Word::side, "Side", "所属方"},
    {Word::absent, "Absent", "缺席"},
    {Word::agenda, "Agenda", "议程"},
    {Word::progress_made, "Progress", "进展"},
    {Word::problems_named, "Problems", "问题"},
    {Word::solutions, "Solutions", "对策"},
    {Word::next_steps, "Next steps", "下一步"},
    {Word::gone_through, "Reviewed", "已核对事项"},
    {Word::decided_here, "Decided", "决定"},
    {Word::on_record, "On", "涉及"},
    {Word::still_to_decide, "Still to be decided", "尚待决定"},
    {Word::agenda_for, "Proposed agenda: {0}", "建议议程：{0}"},
    {Word::agenda_action, "{0} {1} (open action)", "{0} {1}（在办行动项）"},
    {Word::agenda_decision, "{0} {1} (decision needed)", "{0} {1}（需决定）"},
    {Word::agenda_change, "{0} {1} (change to discuss)", "{0} {1}（待商变更）"},
    {Word::agenda_feedback, "{0} {1} (unanswered feedback)", "{0} {1}（待答复反馈）"},
    {Word::agenda_requirement, "{0} {1} (not agreed to yet)", "{0} {1}（待确认需求）"},
    {Word::decisions_needed, "Decisions needed", "需决定事项"},
    {Word::changes_to_discuss, "Changes to discuss", "待商变更"},
    {Word::unanswered_feedback, "Unanswered feedback", "待答复反馈"},
    {Word::unagreed_requirements, "Requirements not agreed to", "未经确认的需求"},
    {Word::nothing_to_discuss, "Nothing is open.", "没有未决事项。"},
    {Word::received_on, "received {0}", "{0} 收到"},

    {Word::risks, "Risks", "风险"},
    {Word::risks_line, "Risks: {0}; open {1}, occurred {2}", "风险 {0} 项；未关闭 {1}，已发生 {2}"},
    {Word::reviews_line, "Reviews: {0} of {1} overdue; next {2}, {3}",
     "风险复查：{1} 项中逾期 {0} 项；下一次 {2}，{3}"},
    {Word::reviews_overdue, "Reviews: {0} of {0} overdue", "风险复查：{0} 项均已逾期"},
    {Word::risk_register, "Risk register", "风险登记册"},
    {Word::score, "Score (P × I)", "分值（概率×影响）"},
    {Word::score_of, "{0} ({1} × {2})", "{0}（{1}×{2}）"},
    {Word::response, "Response", "应对"},
    {Word::emergency, "Emergency", "应急响应"},
    {Word::hours, "{0} h", "{0} 小时"},
    {Word::review_on, "Review on", "复查日期"},
    {Word::occurred, "Occurred", "已发生"},
    {Word::days_cost, "Days", "天数"},
    {Word::cost_of, "Cost", "费用"},
    {Word::dealt_with, "Dealt with in", "处理记录"},
    {Word::lessons, "Lessons", "经验教训"},
    {Word::lessons_line, "Lessons recorded: {0}, {1} of them published",
     "已记录经验教训 {0} 条，其中已发布 {1} 条"},
    {Word::scope, "Scope", "范围"},
    {Word::recommendation, "Recommendation", "建议"},
    {Word::applied, "Applied", "应用次数"},
    {Word::lessons_reviewed, "Lessons of earlier projects that were reviewed", "已评审的以往项目经验教训"},
    {Word::lesson, "Lesson", "经验教训"},
    {Word::verdict, "Verdict", "结论"},
    {Word::method_notes, "Method notes", "方法说明"},
    {Word::method_requirements,
     "Requirements: active are the approved, implemented, verified and accepted ones. Each is in the first "
     "class that holds: passed, waived, failed, open, stale. Coverage is passed of active; a waiver is no "
     "pass.",
     "需求：approved、implemented、verified、accepted "
     "为有效需求，每项归入首个成立的类别：通过、让步、未通过、未完成、已失效。覆盖率 = "
     "通过/有效；让步不算通过。"},
    {Word::method_changes,
     "Changes: age runs from the day a change was raised. What is not priced counts nowhere.",
     "变更：天数自提出之日起算。空缺的估价不计入任何数值。"},
    {Word::method_buffers,
     "Buffers: burn is drawn of size, exposure is drawn and pending of size. Amber begins above 15 % + 0.6 × "
     "progress, red above 30 % + 0.6 × progress; progress is the weight of the milestones reached.",
     "缓冲：消耗率 = 已动用/总量，潜在占用 =（已动用+待定）/总量。黄区起点为 15% + 0.6×进度，红区起点为 30% "
     "+ 0.6×进度；进度为已达成里程碑的权重之和。"},
    {Word::method_satisfaction,
     "Satisfaction: one answer a person, complete ones only. CSAT is satisfied of answered; the mean score "
     "is another figure. \"Rose\" and \"fell\" need the same invited group and bounds that lie apart, or a "
     "sign test with p below 0.05.",
     "满意：每人一份，仅计完整回答。满意率 = "
     "满意人数/回答人数；满意度（均值）是另一项指标。只有受邀群体相同且上下限不重叠，或符号检验 p 小于 "
     "0.05，才写“上升”或“下降”。"},
    {Word::method_feedback,
     "Feedback: days run from receipt. What is open past its limit counts as late, what is not due yet is "
     "left out.",
     "反馈：天数自收到之日起算。超过时限仍未完成的计为超时，尚未到期的不计。"},
    {Word::method_actions,
     "Actions: on time are those done by their due date, of all due by now; cancelled ones count nowhere.",
     "行动项：按时 = 在期限内完成/截至今日到期的全部；已取消的不计。"},
    {Word::method_median,
     "Medians are by nearest rank: always one of the values, the lower middle one of an even number.",
     "中位数取最近秩：总是其中一个数值，偶数个时取中间较小者。"},
    {Word::method_shared, "This edition counts only what is shared with the client.",
     "本版仅统计与客户共享的内容。"},
    {Word::sample, "If the answers were a random sample of a larger group", "若回答是更大群体的随机样本"},
    {Word::interval, "95 % interval (Wilson)", "95% 置信区间（Wilson）"},
    {Word::remark, "Remark", "备注"},
    {Word::indicative, "indicative (n below 30)", "仅供参考（n 小于 30）"},

    {Word::reported_period, "Reported period", "报告期间"},
    {Word::added_since, "Added since {0} ({1}): {2}", "{0} 以来新增（{1}）：{2}"},
    {Word::changed_since, "Changed since {0} ({1}): {2}", "{0} 以来变动（{1}）：{2}"},
    {Word::closed_since, "Closed since {0} ({1}): {2}", "{0} 以来关闭（{1}）：{2}"},
    {Word::reached_since, "Reached since {0} ({1}): {2}", "{0} 以来达成（{1}）：{2}"},
    {Word::volatility,
     "Volatility since {0}: added {1}, reworded {2}, removed {3}, of {4} active at its start ({5})",
     "{0} 以来需求变动率：新增 {1}，改写 {2}，移除 {3}；期初有效需求 {4} 项（{5}）"},
    {Word::brief_of, "Project brief: {0}", "项目简报：{0}"},
    {Word::brief, "Project brief", "项目简报"},
    {Word::done_in_period, "Done", "已完成事项"},
    {Word::due_soon, "Due by {0}", "{0} 前到期"},
    {Word::problems, "Problems and risks", "问题与风险"},
    {Word::owed, "Decisions the client owes", "待客户决定"},
    {Word::item, "{0} {1}", "{0} {1}"},
    {Word::nothing, "Nothing was done, is due, or stands in the way.", "本期无已完成、到期或待解决事项。"},
    {Word::more, "{0} more", "另有 {0} 项"},
    {Word::verification, "verification", "验证"},
    {Word::review, "review", "复查"},
    {Word::acknowledgement, "acknowledgement", "受理确认"},
    {Word::our_answer, "answer", "答复"},
    {Word::action, "action", "行动项"},
    {Word::assessment, "impact assessment", "影响评估"},
    {Word::to_submit, "submission to the client", "提交客户决定"},
    {Word::minutes_to_issue, "minutes to issue", "发出会议纪要"},
    {Word::milestone_to_reach, "milestone", "里程碑"},
    {Word::commitment, "after-sales commitment", "售后承诺"},
    {Word::notice_of_claim, "notice of claim", "索赔意向通知书"},
    {Word::who, "Who", "责任方"},
    {Word::nothing_waits, "Nothing waits for anybody.", "没有待办事项。"},
    {Word::grave_risk, "risk, score {0}", "风险，分值 {0}"},
    {Word::otherwise, "otherwise: {0}", "否则：{0}"},
    {Word::milestone_at, "{0} {1}, {2}", "{0} {1}，{2}"},
};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < std::size(table); ++i) {
    if (static_cast<std::size_t>(table[i].word) != i) return false;
  }
  return true;
}
static_assert(is_in_order(), "the rows stand in the order of Word");

}  // namespace

std::span<const WordRow> word_table() { return table; }

std::optional<Language> find_language(std::string_view code) {
  if (code == "en") return Language::en;
  if (code == "zh") return Language::zh;
  return std::nullopt;
}

std::string_view Words::operator[](Word word) const {
  const auto& row = table[static_cast<std::size_t>(word)];
  return language_ == Language::en ? row.en : row.zh;
}

std::string Words::days(std::int64_t days) const {
  return say(days == 1 ? Word::one_day : Word::many_days, days);
}

std::string Words::due(int days) const {
  if (days == 0) return std::string((*this)[Word::due_today]);
  return days > 0 ? say(Word::due_in, this->days(days)) : say(Word::overdue, this->days(-days));
}

std::string Words::percent(std::int64_t part, std::int64_t whole) const {
  return whole <= 0 ? std::string((*this)[Word::not_available])
                    : say(Word::percent, percent_number(part, whole));
}

std::string_view Words::class_word(VerificationClass found) const {
  switch (found) {
    case VerificationClass::passed: return (*this)[Word::passed];
    case VerificationClass::waived: return (*this)[Word::waived];
    case VerificationClass::failed: return (*this)[Word::failed];
    case VerificationClass::open: return (*this)[Word::open];
    case VerificationClass::stale: return (*this)[Word::stale];
  }
  return {};
}

std::string_view Words::zone_word(Zone zone) const {
  switch (zone) {
    case Zone::green: return (*this)[Word::green];
    case Zone::amber: return (*this)[Word::amber];
    case Zone::red: return (*this)[Word::red];
  }
  return {};
}

std::string_view Words::side_word(std::optional<Side> side) const {
  if (!side) return (*this)[Word::side_unknown];
  switch (*side) {
    case Side::client: return (*this)[Word::side_client];
    case Side::us: return (*this)[Word::side_us];
    case Side::supplier: return (*this)[Word::side_supplier];
  }
  return {};
}

std::string_view Words::movement_words(Movement movement) const {
  switch (movement) {
    case Movement::rose: return (*this)[Word::rose];
    case Movement::fell: return (*this)[Word::fell];
    case Movement::not_shown: return (*this)[Word::not_shown];
  }
  return {};
}

std::string_view Words::choice_word(std::string_view field, Word first, std::string_view choice) const {
  const auto place = word_place(find_field(find_kind("meeting")->own, field)->allowed, choice);
  return place ? (*this)[static_cast<Word>(static_cast<int>(first) + *place)] : choice;
}

std::string_view Words::meeting_type(std::string_view type) const {
  return choice_word("type", Word::meeting_kickoff, type);
}

std::string_view Words::meeting_mode(std::string_view mode) const {
  return choice_word("mode", Word::mode_in_person, mode);
}

std::string Words::joined(Word separator, const std::vector<std::string>& parts) const {
  return fmt::format("{}", fmt::join(parts, (*this)[separator]));
}

}  // namespace rapport
