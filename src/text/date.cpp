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

/// `6-10`.
std::optional<Date> month_day(std::string_view word, Date today) {
  const auto dash = word.find('-');
  if (dash == std::string_view::npos || dash > 2 || word.size() - dash > 3) return std::nullopt;
  const auto month = digits(word.substr(0, dash));
  const auto day = digits(word.substr(dash + 1));
  std::optional<Date> best;
  for (const int shift : {1, 0, -1}) {
    const auto date = calendar_day(year_of(today) + shift, month, day);
    if (date && (!best || std::abs(days_between(today, *date)) < std::abs(days_between(today, *best))))
      best = date;
  }
  return best;
}

bool take_away(std::string_view& text, std::string_view start) {
  if (!text.starts_with(start)) return false;
  text.remove_prefix(start.size());
  return true;
}

/// `周五`, `星期日`: 0 for Sunday.
std::optional<unsigned> chinese_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 8> names = {"日", "一", "二", "三", "四", "五", "六", "天"};
  if (!take_away(word, "周") && !take_away(word, "星期")) return std::nullopt;
  for (unsigned i = 0; i < names.size(); ++i) {
    if (word == names[i]) return i % 7;
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
  if (from == 0) return month_day(std::string(number) + "-" + std::string(day), today);
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
  if (word == "today" || word == "今天") return today;
  if (word == "yesterday" || word == "昨天") return moved(today, -1);
  if (word == "tomorrow" || word == "明天") return moved(today, 1);
  auto number = weekday_number(word);
  if (!number) number = chinese_weekday(word);
  if (number) {
    const auto ahead = std::chrono::weekday(*number) - std::chrono::weekday(today);
    return moved(today, static_cast<int>(ahead.count()));
  }
  if (const auto date = relative_day(word, today)) return date;
  if (const auto date = chinese_day(word, today)) return date;
  return month_day(word, today);
}

}  // namespace rapport
