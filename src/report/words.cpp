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

    {Word::label, "{0}: {1}", "{0}：{1}"},
    {Word::in_brackets, "{0} ({1})", "{0}（{1}）"},
    {Word::span, "{0} to {1}", "{0} 至 {1}"},
    {Word::semicolon, "; ", "；"},
    {Word::comma, ", ", "、"},
    {Word::and_more, "{0} and {1} more", "{0}，另有 {1} 项"},
    {Word::one_day, "1 day", "1 天"},
    {Word::many_days, "{0} days", "{0} 天"},
    {Word::percent, "{0} %", "{0}%"},
    {Word::not_available, "n/a", "无"},

    {Word::summary, "Headline figures", "主要指标"},
    {Word::coverage_line, "Verified coverage: {0} of {1} active requirements passed ({2}); {3}",
     "验证覆盖率：有效需求 {1} 项，验证通过 {0} 项（{2}）；{3}"},
    {Word::other_classes, "stale {0}, failed {1}, open {2}, waived {3}",
     "已失效 {0}，未通过 {1}，未完成 {2}，让步 {3}"},
    {Word::priority_line, "Priority {0}: {1} of {2} passed ({3})", "优先级 {0}：{2} 项中通过 {1} 项（{3}）"},
    {Word::note_line, "Note coverage: {0} of {1} implemented requirements have a verification note ({2})",
     "验证记录覆盖率：已实施需求 {1} 项，其中 {0} 项有验证记录（{2}）"},
    {Word::unsealed, "Notes without a seal: {0}; each counts as a note on the present words",
     "未封签的验证记录：{0} 条，均视为针对现行文字"},
    {Word::open_line, "Open changes: {0} of {1}", "未关闭变更：{1} 项中 {0} 项"},
    {Word::oldest, "the oldest {0} old", "最早一项已 {0}"},
    {Word::waiting_line, "Changes awaiting a decision: {0}; longest {1}, {2}",
     "等待决定的变更：{0} 项；最久为 {1}，{2}"},
    {Word::csat_of, "CSAT ({0})", "满意率（{0}）"},
    {Word::csat_line, "{0} of {1} satisfied, {2} invited", "{1} 人中 {0} 人满意，邀请 {2} 人"},
    {Word::nps_of, "NPS ({0})", "净推荐值（{0}）"},
    {Word::nps_line, "{0} over {1} answers, {2} invited", "{0}，{1} 份回答，邀请 {2} 人"},
    {Word::nps_counts, "promoters {0}, passives {1}, detractors {2}, {3} invited",
     "推荐者 {0}，中立者 {1}，贬损者 {2}，邀请 {3} 人"},
    {Word::before, "before", "上次"},

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
    {Word::passed, "passed", "通过"},
    {Word::waived, "waived", "让步"},
    {Word::failed, "failed", "未通过"},
    {Word::open, "open", "未完成"},
    {Word::stale, "stale", "已失效"},

    {Word::changes, "Changes", "变更"},
    {Word::open_changes, "Open changes", "未关闭变更"},
    {Word::age, "Age, days", "已历天数"},
    {Word::impact_days, "Impact, days", "工期影响（天）"},
    {Word::cost, "Impact, cost", "费用影响"},
    {Word::cost_in, "Impact, {0}", "费用影响（{0}）"},
    {Word::waiting, "Waiting, days", "等待决定（天）"},
    {Word::decision_due, "Decision due", "决定期限"},
    {Word::due_in, "due in {0}", "还有 {0} 到期"},
    {Word::due_today, "due today", "今天到期"},
    {Word::overdue, "overdue by {0}", "逾期 {0}"},
    {Word::not_priced, "not yet priced", "尚未估价"},
    {Word::not_priced_line, "Not yet priced: {0} of {1} open changes",
     "尚未估价：未关闭变更 {1} 项中 {0} 项"},
    {Word::lead_time, "Lead time from raised to decided: median {0} (n = {1})",
     "从提出到决定：中位数 {0}（n = {1}）"},

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

std::string Words::days(int days) const { return say(days == 1 ? Word::one_day : Word::many_days, days); }

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

std::string_view Words::movement_words(Movement movement) const {
  switch (movement) {
    case Movement::rose: return (*this)[Word::rose];
    case Movement::fell: return (*this)[Word::fell];
    case Movement::not_shown: return (*this)[Word::not_shown];
  }
  return {};
}

std::string Words::joined(Word separator, const std::vector<std::string>& parts) const {
  return fmt::format("{}", fmt::join(parts, (*this)[separator]));
}

}  // namespace rapport
