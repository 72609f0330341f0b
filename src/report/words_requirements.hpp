#pragma once
#include "report/words.hpp"

/// Requirements and their verification.
namespace rapport::word {

inline constexpr Word unsealed{"Notes without a seal: {0} of {1}; each counts as a note on the present words",
                               "未封签的验证记录：{1} 条中 {0} 条，均视为针对现行文字"};
inline constexpr Word requirements{"Requirements and verification", "需求与验证"};
inline constexpr Word active_of{
    "Requirements: {0}, {1} of them active: approved, implemented, verified or accepted",
    "需求 {0} 项，其中有效（approved、implemented、verified、accepted）{1} 项"};
inline constexpr Word active{"Active requirements", "有效需求"};
inline constexpr Word all{"all", "全部"};
inline constexpr Word count{"n", "n"};
inline constexpr Word coverage{"Verified coverage", "验证覆盖率"};
inline constexpr Word matrix{"Verification matrix", "需求验证矩阵"};
inline constexpr Word explicit_matrix{"Verification matrix: explicit needs", "需求验证矩阵：显性需求"};
inline constexpr Word implicit_matrix{"Verification matrix: implicit needs", "需求验证矩阵：隐性需求"};
inline constexpr Word priority{"Priority", "优先级"};
inline constexpr Word method{"Method", "验证方法"};
inline constexpr Word evidence{"Evidence", "证据"};
inline constexpr Word class_chart{"Active requirements by result of verification", "有效需求的验证结果"};

}  // namespace rapport::word
