#pragma once
#include "report/words.hpp"

/// What more than one part of a report says.
namespace rapport::word {

inline constexpr Word report{"Project report", "项目报告"};
inline constexpr Word report_of{"Project report: {0}", "项目报告：{0}"};
inline constexpr Word client{"Client", "客户"};
inline constexpr Word code{"Project number", "项目编号"};
inline constexpr Word phase{"Phase", "阶段"};
inline constexpr Word as_of{"As of", "截至日期"};
inline constexpr Word period{"Project period", "项目周期"};
inline constexpr Word audience{"Audience", "读者"};
inline constexpr Word internal{"INTERNAL", "内部（INTERNAL）"};
inline constexpr Word not_read{"Files that could not be read", "无法读取的文件"};
inline constexpr Word not_counted{"{0}; no figure counts what they hold", "{0} 个，其内容未计入任何数值"};
inline constexpr Word due{"Due", "期限"};
inline constexpr Word label{"{0}: {1}", "{0}：{1}"};
inline constexpr Word in_brackets{"{0} ({1})", "{0}（{1}）"};
inline constexpr Word span{"{0} to {1}", "{0} 至 {1}"};
inline constexpr Word semicolon{"; ", "；"};
inline constexpr Word comma{", ", "、"};
inline constexpr Word and_more{"{0} and {1} more", "{0}，另有 {1} 项"};
inline constexpr Word one_day{"1 day", "1 天"};
inline constexpr Word many_days{"{0} days", "{0} 天"};
inline constexpr Word percent{"{0} %", "{0}%"};
inline constexpr Word not_available{"n/a", "不适用"};
inline constexpr Word of_all_percent{"{0} of {1} ({2})", "{0}/{1}（{2}）"};
inline constexpr Word median_line{"median {0} over {1}", "中位数 {0}（{1} 项）"};
inline constexpr Word open_since{"{0} open, oldest {1}", "未完成 {0} 项，最久 {1}"};
inline constexpr Word open_only{"{0} open", "未完成 {0} 项"};
inline constexpr Word not_set{"not set", "未设定"};
inline constexpr Word id{"Id", "编号"};
inline constexpr Word title{"Title", "标题"};
inline constexpr Word source{"Source", "来源"};
inline constexpr Word status{"Status", "状态"};
inline constexpr Word date{"Date", "日期"};
inline constexpr Word result{"Result", "结果"};
inline constexpr Word passed{"passed", "通过"};
inline constexpr Word waived{"waived", "让步"};
inline constexpr Word failed{"failed", "未通过"};
inline constexpr Word open{"open", "未完成"};
inline constexpr Word stale{"stale", "已失效"};
inline constexpr Word changes{"Changes", "变更"};
inline constexpr Word due_in{"due in {0}", "还有 {0}到期"};
inline constexpr Word due_today{"due today", "今天到期"};
inline constexpr Word overdue{"overdue by {0}", "逾期 {0}"};
inline constexpr Word not_priced{"not yet priced", "尚未估价"};
inline constexpr Word type{"Type", "类型"};
inline constexpr Word buffer{"Buffer", "缓冲"};
inline constexpr Word size{"Size", "总量"};
inline constexpr Word drawn{"Drawn", "已动用"};
inline constexpr Word green{"green", "绿"};
inline constexpr Word amber{"amber", "黄"};
inline constexpr Word red{"red", "红"};
inline constexpr Word question{"Question", "问题"};
inline constexpr Word survey{"Survey", "调查"};
inline constexpr Word satisfied{"Satisfied", "满意"};
inline constexpr Word csat{"CSAT", "满意率"};
inline constexpr Word out_of{"{0} of {1}", "{0}/{1}"};
inline constexpr Word rose{"rose", "上升"};
inline constexpr Word fell{"fell", "下降"};
inline constexpr Word not_shown{"no change that these numbers can show", "这些数字不足以显示变化"};
inline constexpr Word category{"Category", "类别"};
inline constexpr Word polarity{"Polarity", "性质"};
inline constexpr Word from{"From", "来自"};
inline constexpr Word minutes_sent{"Minutes sent", "纪要发出"};
inline constexpr Word agreed{"Agreed", "客户确认"};
inline constexpr Word decided_by{"Decided by", "决定方"};
inline constexpr Word side_client{"client", "客户"};
inline constexpr Word side_us{"us", "我方"};
inline constexpr Word side_supplier{"supplier", "供应商"};
inline constexpr Word side_unknown{"not named", "未注明"};
inline constexpr Word decision{"Decision", "决定内容"};
inline constexpr Word actions{"Actions", "行动项"};
inline constexpr Word open_actions{"Open actions", "在办行动项"};
inline constexpr Word owner{"Owner", "负责人"};
inline constexpr Word reported_period{"Reported period", "报告期间"};
inline constexpr Word verification{"verification", "验证"};

}  // namespace rapport::word
