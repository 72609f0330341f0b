#include "figures/free_text.hpp"

#include <algorithm>

namespace rapport {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_joint(char c) { return c == '-' || c == '_'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_id_char(char c) { return is_digit(c) || is_letter(c) || is_joint(c); }

/// Whether a word is an id and nothing else: "RSK-001", "risk_7", not "12", "M4" or "long-lead".
bool is_surely_id(const Project& project, std::string_view word) {
  const auto has = [&](bool (*is)(char)) { return std::any_of(word.begin(), word.end(), is); };
  return has(is_joint) && has(is_letter) && (has(is_digit) || project.looks_like_id(word));
}

std::string_view without_dashes(std::string_view word) {
  while (!word.empty() && is_joint(word.front())) word.remove_prefix(1);
  while (!word.empty() && is_joint(word.back())) word.remove_suffix(1);
  return word;
}

/// Whether `before`, all of the text up to a word, ends in the name of another project and a slash.
/// "RSK-001/" and "risks/" are of this one.
bool ends_in_project(const Project& project, std::string_view before) {
  if (!before.ends_with('/')) return false;
  before.remove_suffix(1);
  auto begin = before.size();
  while (begin > 0 && is_id_char(before[begin - 1])) --begin;
  const auto word = before.substr(begin);
  return project.find(word) == nullptr && find_kind(word) == nullptr;
}

}  // namespace

std::vector<const Record*> records_named_in(const Project& project, std::string_view text) {
  std::vector<const Record*> found;
  const auto joint_from = [&](std::size_t at) {
    return static_cast<std::size_t>(
        std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_joint) - text.begin());
  };
  for (std::size_t at = joint_from(0), end = 0; at < text.size(); at = joint_from(end)) {
    end = at;
    while (end < text.size() && is_id_char(text[end])) ++end;
    while (at > 0 && is_id_char(text[at - 1])) --at;
    const auto word = without_dashes(text.substr(at, end - at));
    if (word.empty() || !is_surely_id(project, word)) continue;
    const Record* record = project.find(word);
    if (record == nullptr || ends_in_project(project, text.substr(0, at))) continue;
    if (std::find(found.begin(), found.end(), record) == found.end()) found.push_back(record);
  }
  return found;
}

}  // namespace rapport
