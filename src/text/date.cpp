#include "text/date.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "text/utf8.hpp"

namespace rapport {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2999;

/// The number that all of `text` spells in digits; -1 if anything else stands there. For short texts.
constexpr int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? -1 : value;
}

std::optional<Date> calendar_day(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || day < 1) return std::nullopt;
  const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

int year_of(Date date) { return int(year_month_day(date).year()); }

std::optional<Date> moved(Date today, int by_days) {
  // About the width of the whole range: keeps the sum itself from overflowing.
  if (std::abs(by_days) > 500'000) return std::nullopt;
  const auto date = today + days(by_days);
  const auto year = year_of(date);
  if (year < first_year || year > last_year) return std::nullopt;
  return date;
}

/// `+14d`, `-7d`, `+2w`.
std::optional<Date> relative_day(std::string_view word, Date today) {
  if (word.size() < 3 || word.size() > 8 || (word[0] != '+' && word[0] != '-')) return std::nullopt;
  if (word.back() != 'd' && word.back() != 'w') return std::nullopt;
  const auto count = digits(word.substr(1, word.size() - 2));
  if (count < 0) return std::nullopt;
  return moved(today, (word[0] == '-' ? -count : count) * (word.back() == 'w' ? 7 : 1));
}

/// 0 for Sunday, by the full name or its first three letters.
std::optional<unsigned> weekday_number(std::string_view word) {
  constexpr std::array<std::string_view, 7> names = {"sunday",   "monday", "tuesday", "wednesday",
                                                     "thursday", "friday", "saturday"};
  for (unsigned i = 0; i < names.size(); ++i) {
    if (word == names[i] || word == names[i].substr(0, 3)) return i;
  }
  return std::nullopt;
}

/// A day in the year that brings it nearest to today.
std::optional<Date> nearest_day(int month, int day, Date today) {
  std::optional<Date> best;
  for (const int shift : {1, 0, -1}) {
    const auto date = calendar_day(year_of(today) + shift, month, day);
    if (date && (!best || std::abs(days_between(today, *date)) < std::abs(days_between(today, *best))))
      best = date;
  }
  return best;
}

/// `6-10`, `6/10`, `2026-6-10`, `2026/06/10`.
std::optional<Date> numbered_day(std::string_view word, Date today) {
  const auto at = word.find_first_of("-/");
  constexpr std::size_t year_size = 4;
  if (at > year_size) return std::nullopt;  // or not there
  const auto first = digits(word.substr(0, at));
  const auto rest = word.substr(at + 1);
  if (at <= 2 && rest.size() <= 2) return nearest_day(first, digits(rest), today);
  const auto next = rest.find(word[at]);
  if (at != year_size || next > 2 || rest.size() - next > 3) return std::nullopt;
  return calendar_day(first, digits(rest.substr(0, next)), digits(rest.substr(next + 1)));
}

bool take_away(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

/// `周五`, `星期日`: 0 for Sunday.
std::optional<unsigned> chinese_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 8> names = {"日", "一", "二", "三", "四", "五", "六", "天"};
  if (!take_away(word, "周") && !take_away(word, "星期") && !take_away(word, "礼拜")) return std::nullopt;
  for (unsigned i = 0; i < names.size(); ++i) {
    if (word == names[i]) return i % 7;
  }
  return std::nullopt;
}

/// How many weeks from this one a week lies whose name is taken away from before a weekday: `next friday`,
/// `下周五`, `下个星期五`.
std::optional<int> take_week(std::string_view& word) {
  constexpr std::pair<std::string_view, int> weeks[] = {
      {"next ", 1}, {"this ", 0}, {"last ", -1}, {"下下", 2}, {"下", 1}, {"本", 0}, {"这", 0}, {"上", -1}};
  for (const auto& [name, weeks_ahead] : weeks) {
    if (!take_away(word, name)) continue;
    while (take_away(word, " ") || take_away(word, "个")) {
    }
    return weeks_ahead;
  }
  return std::nullopt;
}

/// `fri`: the nearest coming one; of a week that is named: that week's, which begins on Monday.
std::optional<Date> weekday_in(std::string_view word, Date today) {
  const auto week = take_week(word);
  auto number = weekday_number(word);
  if (!number) number = chinese_weekday(word);
  if (!number) return std::nullopt;
  const std::chrono::weekday weekday(*number), now(today);
  const auto ahead =
      week ? days(7 * *week) + (weekday - std::chrono::Monday) - (now - std::chrono::Monday) : weekday - now;
  return moved(today, static_cast<int>(ahead.count()));
}

/// `tomorrow`, `后天`.
std::optional<Date> named_day(std::string_view word, Date today) {
  constexpr std::pair<std::string_view, int> names[] = {
      {"today", 0},    {"今天", 0}, {"今日", 0}, {"yesterday", -1}, {"昨天", -1}, {"前天", -2},
      {"tomorrow", 1}, {"明天", 1}, {"明日", 1}, {"后天", 2},       {"大后天", 3}};
  for (const auto& [name, days_ahead] : names) {
    if (word == name) return moved(today, days_ahead);
  }
  return std::nullopt;
}

/// `6月10日`, `2025年6月10日`, with 号 for 日 or neither.
std::optional<Date> chinese_day(std::string_view word, Date today) {
  const auto year = word.find("年");
  const auto month = word.find("月");
  if (month == std::string_view::npos) return std::nullopt;
  const auto from = year == std::string_view::npos ? 0 : year + std::string_view("年").size();
  auto day = word.substr(month + std::string_view("月").size());
  if (day.ends_with("日") || day.ends_with("号")) day.remove_suffix(std::string_view("日").size());
  if (from > month || month - from > 2 || day.size() > 2) return std::nullopt;
  const auto number = word.substr(from, month - from);
  if (from == 0) return nearest_day(digits(number), digits(day), today);
  return year == 4 ? calendar_day(digits(word.substr(0, 4)), digits(number), digits(day)) : std::nullopt;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return calendar_day(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
}

std::string format_date(Date date) {
  const year_month_day parts(date);
  return fmt::format("{:04}-{:02}-{:02}", int(parts.year()), unsigned(parts.month()), unsigned(parts.day()));
}

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

std::optional<Date> parse_date_words(std::string_view text, Date today) {
  if (const auto date = parse_date(text)) return date;
  const auto word = case_folded(text);
  if (const auto date = named_day(word, today)) return date;
  if (const auto date = weekday_in(word, today)) return date;
  if (const auto date = relative_day(word, today)) return date;
  if (const auto date = chinese_day(word, today)) return date;
  return numbered_day(word, today);
}

}  // namespace rapport
