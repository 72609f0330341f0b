#include "text/suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "text/utf8.hpp"

namespace rapport {
namespace {

std::u32string characters(std::string_view word) {
  const auto folded = case_folded(word);
  std::u32string result;
  for (std::size_t pos = 0; pos < folded.size();) result.push_back(decode(folded, pos));
  return result;
}

/// Optimal string alignment distance, by three rows of its table.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::size_t difference(std::size_t a, std::size_t b) { return a > b ? a - b : b - a; }

std::optional<std::size_t> only_with_prefix(const std::u32string& word,
                                            const std::vector<std::u32string>& among) {
  const auto has_prefix = [&](const std::u32string& text) { return text.starts_with(word); };
  const auto found = std::find_if(among.begin(), among.end(), has_prefix);
  if (found == among.end() || std::any_of(found + 1, among.end(), has_prefix)) return std::nullopt;
  return static_cast<std::size_t>(found - among.begin());
}

std::optional<std::size_t> least_distant(const std::u32string& word,
                                         const std::vector<std::u32string>& among) {
  auto limit = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < among.size(); ++i) {
    if (difference(word.size(), among[i].size()) >= limit) continue;
    const auto steps = distance(word, among[i]);
    // As many steps as characters means that nothing of the word is left.
    if (steps >= limit || steps >= std::max(word.size(), among[i].size())) continue;
    best = i;
    limit = steps;
  }
  return best;
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto wanted = characters(word);
  if (wanted.empty()) return std::nullopt;
  std::vector<std::u32string> folded;
  for (const auto candidate : candidates) folded.push_back(characters(candidate));
  const auto same = std::find(folded.begin(), folded.end(), wanted);
  if (same != folded.end()) return candidates[static_cast<std::size_t>(same - folded.begin())];
  auto found = only_with_prefix(wanted, folded);
  if (!found) found = least_distant(wanted, folded);
  if (!found) return std::nullopt;
  return candidates[*found];
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const auto found = nearest(word, candidates);
  return found ? fmt::format("; did you mean \"{}\"?", *found) : std::string();
}

}  // namespace rapport
