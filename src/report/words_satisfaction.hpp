#pragma once
#include "report/words.hpp"

/// Satisfaction.
namespace rapport::word {

inline constexpr Word csat_of{"CSAT ({0})", "满意率（{0}）"};
inline constexpr Word csat_line{"{0} of {1} satisfied, {2} invited", "{1} 人中 {0} 人满意，邀请 {2} 人"};
inline constexpr Word nps_of{"NPS ({0})", "净推荐值（{0}）"};
inline constexpr Word nps_line{"{0} over {1} answers, {2} invited", "{0}，{1} 份回答，邀请 {2} 人"};
inline constexpr Word nps_counts{"promoters {0}, passives {1}, detractors {2}, {3} invited",
                                 "推荐者 {0}，中立者 {1}，贬损者 {2}，邀请 {3} 人"};
inline constexpr Word before{"before", "上次"};
inline constexpr Word satisfaction{"Satisfaction", "客户满意"};
inline constexpr Word no_answers{"No complete response yet.", "尚无完整回答。"};
inline constexpr Word group{"Group {0}", "群组 {0}"};
inline constexpr Word no_group{"Surveys without a group", "未分组的调查"};
inline constexpr Word answered_of{"{0} of {1} invited answered", "邀请 {1} 人，{0} 人完整作答"};
inline constexpr Word still_open{"still open", "仍在进行"};
inline constexpr Word incomplete{"incomplete responses left out: {0}", "不完整回答 {0} 份，未计入"};
inline constexpr Word invited{"Invited", "邀请"};
inline constexpr Word csat_chart{"CSAT by survey", "各次调查的满意率"};
inline constexpr Word bounds{"Bounds", "上下限"};
inline constexpr Word mean{"Mean score", "满意度（均值）"};
inline constexpr Word same_people{"Same people", "同一批人"};
inline constexpr Word movement{"Movement", "变化"};
inline constexpr Word with_na{"{0} ({1} na)", "{0}（na {1}）"};
inline constexpr Word promoters{"Promoters", "推荐者"};
inline constexpr Word passives{"Passives", "中立者"};
inline constexpr Word detractors{"Detractors", "贬损者"};
inline constexpr Word answers{"n", "n"};
inline constexpr Word nps{"NPS", "净推荐值"};
inline constexpr Word everyone{"everyone asked answered", "受邀者全部作答"};
inline constexpr Word moves{"{0} up, {1} same, {2} down (p {3})", "升 {0}，平 {1}，降 {2}（p {3}）"};
inline constexpr Word not_compared{"not compared: the question or its scale changed",
                                   "未比较：问题或量表有变"};
inline constexpr Word bounds_note{
    "Bounds: where the figure lies for everybody invited, whatever those who did not answer think.",
    "上下限：无论未作答者如何评价，全体受邀者的数值都在此区间内。"};
inline constexpr Word too_few{"Fewer than 5 answers: counts only, no split by category.",
                              "样本过少（少于 5 份），仅列计数，不按类别细分。"};
inline constexpr Word rating_asked{"{0}: {1} ({2} to {3}, satisfied from {4})",
                                   "{0}：{1}（{2} 至 {3} 分，{4} 分起为满意）"};
inline constexpr Word nps_asked{"{0}: {1} (0 to 10)", "{0}：{1}（0 至 10 分）"};
inline constexpr Word unpaired{"different people: {0} points (95 % interval {1}…{2})",
                               "非同一批人：{0} 个百分点（95% 置信区间 {1}…{2}）"};

}  // namespace rapport::word
