#include "text/common_lines.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace rapport {
namespace {

constexpr int most_levels = 64;                  ///< of stretches within stretches
constexpr std::size_t largest_table = 1U << 20;  ///< cells; a length in it fits 16 bits

/// Lines from `begin` to before `end`.
struct Stretch {
  std::size_t begin, end;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// The longest chain of pairs that ascend on both sides, of pairs that ascend on the first.
std::vector<LinePair> ascending(const std::vector<LinePair>& pairs) {
  constexpr std::size_t none = SIZE_MAX;
  std::vector<std::size_t> tails;  // of the best chain of each length, the pair it ends in
  std::vector<std::size_t> previous(pairs.size(), none);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto place = std::lower_bound(tails.begin(), tails.end(), i, [&](std::size_t a, std::size_t b) {
      return pairs[a].after < pairs[b].after;
    });
    if (place != tails.begin()) previous[i] = *(place - 1);
    if (place == tails.end()) {
      tails.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<LinePair> chain;
  for (auto i = tails.empty() ? none : tails.back(); i != none; i = previous[i]) chain.push_back(pairs[i]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

class Matcher {
 public:
  Matcher(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after)
      : before_(numbered(before)), after_(numbered(after)), seen_(numbers_.size()) {}

  std::vector<LinePair> run() {
    match({0, before_.size()}, {0, after_.size()}, most_levels);
    return std::move(pairs_);
  }

 private:
  /// How often a line stands in two stretches, and where it stands in the second.
  struct Seen {
    std::uint32_t before = 0, after = 0;
    std::size_t place = 0;
  };

  /// Equal lines get equal numbers, from 0.
  std::vector<std::size_t> numbered(const std::vector<std::string_view>& lines) {
    std::vector<std::size_t> numbers;
    numbers.reserve(lines.size());
    for (const auto line : lines)
      numbers.push_back(numbers_.try_emplace(line, numbers_.size()).first->second);
    return numbers;
  }

  void match(Stretch old, Stretch now, int levels) {
    while (old.size() > 0 && now.size() > 0 && before_[old.begin] == after_[now.begin])
      pairs_.push_back({old.begin++, now.begin++});
    std::size_t tail = 0;
    for (; old.size() > 0 && now.size() > 0 && before_[old.end - 1] == after_[now.end - 1]; ++tail) {
      --old.end;
      --now.end;
    }
    if (old.size() > 0 && now.size() > 0) match_changed(old, now, levels);
    for (std::size_t i = 0; i < tail; ++i) pairs_.push_back({old.end + i, now.end + i});
  }

  void match_changed(Stretch old, Stretch now, int levels) {
    const auto anchors = levels > 0 ? anchors_of(old, now) : std::vector<LinePair>{};
    if (anchors.empty()) return match_few(old, now);
    for (const auto& anchor : anchors) {
      match({old.begin, anchor.before}, {now.begin, anchor.after}, levels - 1);
      pairs_.push_back(anchor);
      old.begin = anchor.before + 1;
      now.begin = anchor.after + 1;
    }
    match(old, now, levels - 1);
  }

  /// The lines that stand once in each stretch, as far as they keep their order.
  std::vector<LinePair> anchors_of(Stretch old, Stretch now) {
    for (auto i = old.begin; i < old.end; ++i) seen_[before_[i]] = {};
    for (auto i = now.begin; i < now.end; ++i) seen_[after_[i]] = {};
    for (auto i = old.begin; i < old.end; ++i) ++seen_[before_[i]].before;
    for (auto i = now.begin; i < now.end; ++i) {
      ++seen_[after_[i]].after;
      seen_[after_[i]].place = i;
    }
    std::vector<LinePair> once;
    for (auto i = old.begin; i < old.end; ++i) {
      const auto& seen = seen_[before_[i]];
      if (seen.before == 1 && seen.after == 1) once.push_back({i, seen.place});
    }
    return ascending(once);
  }

  /// The longest common subsequence, by a table of its length from every two places on.
  void match_few(Stretch old, Stretch now) {
    const auto width = now.size() + 1;
    if ((old.size() + 1) > largest_table / width) return;
    std::vector<std::uint16_t> longest((old.size() + 1) * width);
    const auto same = [&](std::size_t i, std::size_t j) {
      return before_[old.begin + i] == after_[now.begin + j];
    };
    for (auto i = old.size(); i-- > 0;) {
      for (auto j = now.size(); j-- > 0;) {
        const auto at = i * width + j;
        longest[at] = same(i, j) ? static_cast<std::uint16_t>(longest[at + width + 1] + 1)
                                 : std::max(longest[at + width], longest[at + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < old.size() && j < now.size();) {
      const auto at = i * width + j;
      if (same(i, j)) {
        pairs_.push_back({old.begin + i++, now.begin + j++});
      } else {
        ++(longest[at + width] >= longest[at + 1] ? i : j);
      }
    }
  }

  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<std::size_t> before_, after_;
  std::vector<Seen> seen_;  ///< by number
  std::vector<LinePair> pairs_;
};

}  // namespace

std::vector<LinePair> common_lines(const std::vector<std::string_view>& before,
                                   const std::vector<std::string_view>& after) {
  return Matcher(before, after).run();
}

}  // namespace rapport
