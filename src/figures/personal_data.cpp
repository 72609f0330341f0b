#include "figures/personal_data.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "model/id.hpp"
#include "text/date.hpp"

namespace rapport {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c) || c == '_'; }
bool is_any(char c, std::string_view of) { return of.find(c) != of.npos; }

char char_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

/// Whether what stands at `begin … end` is part of something longer: a word, a number, a path.
bool is_joined(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin > 0 && (is_word(text[begin - 1]) || is_any(text[begin - 1], "-./+#="))) return true;
  const char next = char_at(text, end);
  return is_word(next) || (is_any(next, "-.,/:") && is_word(char_at(text, end + 1)));
}

// ---- e-mail addresses

/// `at` is the place of an @.
bool is_email(std::string_view text, std::size_t at) {
  auto begin = at, end = at + 1;
  while (begin > 0 && (is_word(text[begin - 1]) || is_any(text[begin - 1], ".+%-"))) --begin;
  while (end < text.size() && (is_word(text[end]) || is_any(text[end], ".-"))) ++end;
  while (end > at && is_any(text[end - 1], ".-")) --end;  // the full stop of the sentence
  const auto domain = text.substr(at + 1, end - at - 1);
  const auto dot = domain.rfind('.');
  if (begin == at || dot == domain.npos || dot == 0 || domain.size() - dot < 3) return false;
  const auto last = domain.substr(dot + 1);
  const bool is_path = char_at(text, end) == ':' && is_word(char_at(text, end + 1));  // git@host:path
  const bool is_login = begin > 0 && text[begin - 1] == '/';                          // ssh://git@host
  return std::all_of(last.begin(), last.end(), is_letter) && !is_path && !is_login;
}

bool has_email(std::string_view text) {
  for (auto at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
    if (is_email(text, at)) return true;
  }
  return false;
}

// ---- numbers

constexpr std::string_view numbering_words[] = {"order", "po",     "no",      "no.",  "number", "nr",
                                                "nr.",   "part",   "serial",  "sn",   "s/n",    "gb/t",
                                                "p/n",   "id",     "invoice", "订单", "订单号", "单号",
                                                "编号",  "合同号", "序列号",  "料号", "流水号", "发票号"};

/// Whether the word before `at` says that a number of things follows, "order 13800001111".
bool is_numbered(std::string_view text, std::size_t at) {
  while (at > 0 && is_any(text[at - 1], " :#\t\n")) --at;
  for (const std::string_view colon : {"：", "为", "是"}) {
    if (text.substr(0, at).ends_with(colon)) at -= colon.size();
  }
  constexpr std::size_t longest = 16;
  const auto start = at > longest ? at - longest : 0;
  const auto before = lower_case(text.substr(start, at - start));
  return std::any_of(std::begin(numbering_words), std::end(numbering_words), [&](std::string_view word) {
    if (!before.ends_with(word)) return false;
    const auto rest = before.size() - word.size();
    return !is_letter(word[0]) || rest == 0 || !is_word(before[rest - 1]);
  });
}

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// The end of a Chinese mobile number that begins at `at`: in one, or 3-4-4 parted by - or a space.
std::size_t mobile_end(std::string_view text, std::size_t at) {
  if (text[at] != '1' || char_at(text, at + 1) < '3' || char_at(text, at + 1) > '9') return at;
  const auto end = digits_end(text, at);
  if (end - at == 11) return end;
  const char gap = char_at(text, end);
  if (end - at != 3 || (gap != '-' && gap != ' ')) return at;
  const auto second = digits_end(text, end + 1);
  if (second - end != 5 || char_at(text, second) != gap) return at;
  const auto third = digits_end(text, second + 1);
  return third - second == 5 ? third : at;
}

bool is_mobile(std::string_view text, std::size_t at) {
  const auto end = mobile_end(text, at);
  return end > at && !is_joined(text, at, end) && !is_numbered(text, at);
}

/// A Chinese number with its area code: 010-88157777, 0571-8815777.
bool is_landline(std::string_view text, std::size_t at) {
  const auto area = digits_end(text, at);
  const auto end = digits_end(text, area + 1);
  const bool fits = text[at] == '0' && (area - at == 3 || area - at == 4) && char_at(text, area) == '-' &&
                    char_at(text, at + 1) != '0' && (end - area == 8 || end - area == 9);
  return fits && !is_joined(text, at, end) && !is_numbered(text, at);
}

/// `at` is the place of a +.
bool is_international(std::string_view text, std::size_t at) {
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '+')) return false;
  if (!is_digit(char_at(text, at + 1)) || text[at + 1] == '0') return false;
  auto end = at + 1;
  int digits = 0;
  constexpr std::size_t widest_gap = 2;  // "+49 (30) 1234"
  for (auto i = end; i < text.size() && i - end <= widest_gap; ++i) {
    if (!is_digit(text[i]) && !is_any(text[i], " -()")) break;
    if (!is_digit(text[i])) continue;
    constexpr std::size_t date_size = 10;
    if (parse_date(text.substr(i, date_size))) return false;
    ++digits;
    end = i + 1;
  }
  const char next = char_at(text, end);
  const bool goes_on = is_word(next) || (is_any(next, ".,") && is_digit(char_at(text, end + 1)));
  return digits >= 10 && digits <= 15 && !goes_on;
}

/// GB 11643-1999: the remainder of the weighted sum by 11 gives the last character.
bool is_identity_number(std::string_view text, std::size_t at) {
  constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  if (text.size() - at < 18 || digits_end(text, at) < at + 17 || is_joined(text, at, at + 18)) return false;
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (text[at + i] - '0');
  const char last = text[at + 17] == 'x' ? 'X' : text[at + 17];
  const auto born = std::string(text.substr(at + 6, 4)) + '-' + std::string(text.substr(at + 10, 2)) + '-' +
                    std::string(text.substr(at + 12, 2));
  return last == "10X98765432"[sum % 11] && parse_date(born).has_value();
}

}  // namespace

PersonalData personal_data_in(std::string_view text) {
  PersonalData found{.email = has_email(text)};
  constexpr auto fewest_digits = 10;  // of a number below
  if (std::count_if(text.begin(), text.end(), is_digit) < fewest_digits) return found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+') {
      found.telephone = found.telephone || is_international(text, i);
    } else if (is_digit(text[i]) && (i == 0 || !is_digit(text[i - 1]))) {
      found.telephone = found.telephone || is_mobile(text, i) || is_landline(text, i);
      found.identity_number = found.identity_number || is_identity_number(text, i);
    }
  }
  return found;
}

}  // namespace rapport
