#include "model/id.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rapport {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_reserved(std::string_view id) {
  constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
  const auto low = lower_case(id);
  if (std::find(devices.begin(), devices.end(), low) != devices.end()) return true;
  return low.size() == 4 && (low.starts_with("com") || low.starts_with("lpt")) && is_digit(low[3]);
}

std::string_view number_at(std::string_view id, std::size_t at) {
  auto end = at;
  while (end < id.size() && is_digit(id[end])) ++end;
  while (at + 1 < end && id[at] == '0') ++at;
  return id.substr(at, end - at);
}

}  // namespace

std::string wrong_with_id(std::string_view id) {
  if (id.empty()) return "needs at least one character";
  if (id.size() > 64) return "may have at most 64 characters";
  const auto bad = std::find_if(id.begin(), id.end(),
                                [](char c) { return !is_letter(c) && !is_digit(c) && c != '-' && c != '_'; });
  if (bad != id.end()) return "may hold letters A-Z, digits, - and _ only";
  if (!is_letter(id[0]) && !is_digit(id[0])) return "must begin with a letter or a digit";
  if (is_reserved(id)) return "may be no name that Windows keeps for a device, as CON";
  return "";
}

bool id_less(std::string_view a, std::string_view b) {
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const auto x = number_at(a, i), y = number_at(b, j);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
      i = static_cast<std::size_t>(x.data() + x.size() - a.data());
      j = static_cast<std::size_t>(y.data() + y.size() - b.data());
    } else if (a[i] != b[j]) {
      return a[i] < b[j];
    } else {
      ++i;
      ++j;
    }
  }
  if (i == a.size() && j == b.size()) return a < b;
  return i == a.size() && j < b.size();
}

std::string typed_id(std::string_view id) {
  std::string typed;
  for (std::size_t at = 0; at < id.size();) {
    if (is_digit(id[at])) {
      const auto number = number_at(id, at);
      typed += number;
      at = static_cast<std::size_t>(number.data() + number.size() - id.data());
    } else {
      if (is_letter(id[at])) typed += id[at];
      ++at;
    }
  }
  return lower_case(typed);
}

std::string lower_case(std::string_view id) {
  std::string low(id);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return low;
}

}  // namespace rapport
