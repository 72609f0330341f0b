#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// A calendar day. Every date read here lies in the years 1900 to 2999.
using Date = std::chrono::sys_days;

/// A day of the calendar written exactly YYYY-MM-DD; nothing for anything else (2026-02-30, 26-1-1, spaces).
std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
std::string format_date(Date date);

/// Calendar days from `from` to `to`; negative if `to` is earlier.
int days_between(Date from, Date to);

/// What people type for a date: all that parse_date takes, also as `2026/6/10` or `2026-6-10`; `today`,
/// `yesterday`, `tomorrow`; `+14d`, `-7d`, `+2w` from today; a weekday (`fri`, `Friday`: the nearest coming
/// one, today counts; `next friday`, `this friday`, `last friday`: of next week, this or last, from Monday
/// on); month and day (`6-10`, `06/10`: of last, this or next year, whichever is nearest to today, the coming
/// one if both are as near). Words in any case; the same in Chinese: `今天`, `昨天`, `前天`, `明天`, `后天`,
/// `大后天`, `周五`, `星期五`, `下周五`, `下下周五`, `本周五`, `上周五`, `6月10日`, `2025年6月10日` (or 号,
/// or neither).
std::optional<Date> parse_date_words(std::string_view text, Date today);

}  // namespace rapport
