#pragma once
#include "report/words.hpp"

/// Changes.
namespace rapport::word {

inline constexpr Word short_of{"{0} short", "缺 {0}"};
inline constexpr Word open_changes{"Open changes", "未关闭变更"};
inline constexpr Word age{"Age, days", "已历天数"};
inline constexpr Word age_chart{"Open changes by age in days", "未关闭变更的已历天数分布"};
inline constexpr Word impact_days{"Impact, days", "工期影响（天）"};
inline constexpr Word cost{"Impact, cost", "费用影响"};
inline constexpr Word cost_in{"Impact, {0}", "费用影响（{0}）"};
inline constexpr Word waiting{"Waiting, days", "等待决定（天）"};
inline constexpr Word decision_due{"Decision due", "决定期限"};
inline constexpr Word not_priced_line{"Not yet priced: {0} of {1} open changes: {2}",
                                      "尚未估价：未关闭变更 {1} 项中 {0} 项：{2}"};
inline constexpr Word growth{"Growth: {0} approved changes add {1} to a contract of {2} ({3})",
                             "合同增长：已批准变更 {0} 项，费用合计 {1}，合同额 {2}（{3}）"};
inline constexpr Word register_of_changes{"Change register", "变更台账"};
inline constexpr Word raised{"Raised", "提出日期"};
inline constexpr Word decided{"Decided", "决定日期"};
inline constexpr Word funding{"Funding", "资金与工期来源"};
inline constexpr Word paid_by{"paid by {0}", "由{0}支付"};
inline constexpr Word exposure_of{"Exposure of the buffers", "缓冲的潜在占用"};
inline constexpr Word pending{"Pending", "待定"};
inline constexpr Word exposure{"Exposure", "潜在占用"};
inline constexpr Word left_then{"Left if all is approved", "全部批准后剩余"};
inline constexpr Word lead_time{"Lead time from raised to decided: {0}", "从提出到决定：{0}"};

}  // namespace rapport::word
