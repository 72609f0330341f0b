#include "lines.hpp"

#include <algorithm>
#include <utility>

namespace rapport {

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool line_matches(std::string_view expected, std::string_view actual) {
  auto wildcard = expected.find(any_text);
  if (wildcard == std::string_view::npos) return expected == actual;
  if (!actual.starts_with(expected.substr(0, wildcard))) return false;
  actual.remove_prefix(wildcard);
  // Between two wildcards the first place that fits leaves the most for the rest.
  while (true) {
    expected.remove_prefix(wildcard + any_text.size());
    wildcard = expected.find(any_text);
    if (wildcard == std::string_view::npos) return actual.ends_with(expected);
    const auto place = actual.find(expected.substr(0, wildcard));
    if (place == std::string_view::npos) return false;
    actual.remove_prefix(place + wildcard);
  }
}

namespace {

/// Edits needed from expected[i…] to actual[j…], for every i and j.
class Costs {
 public:
  Costs(const Lines& expected, const Lines& actual)
      : width_(actual.size() + 1), costs_((expected.size() + 1) * width_) {
    for (auto i = expected.size() + 1; i-- > 0;) {
      for (auto j = width_; j-- > 0;) costs_[i * width_ + j] = cheapest(expected, actual, i, j);
    }
  }
  int at(std::size_t i, std::size_t j) const { return costs_[i * width_ + j]; }

 private:
  int cheapest(const Lines& expected, const Lines& actual, std::size_t i, std::size_t j) const {
    if (i == expected.size()) return static_cast<int>(actual.size() - j);
    const bool any = expected[i] == any_text;
    const int skip = at(i + 1, j) + (any ? 0 : 1);
    if (j == actual.size()) return skip;
    if (any) return std::min(skip, at(i, j + 1));
    const int changed = line_matches(expected[i], actual[j]) ? 0 : 1;
    return std::min({at(i + 1, j + 1) + changed, skip, at(i, j + 1) + 1});
  }
  std::size_t width_;
  std::vector<int> costs_;
};

/// Walks the cheapest way, one step or two at a time.
class Walk {
 public:
  Walk(const Lines& expected, const Lines& actual)
      : expected_(expected), actual_(actual), costs_(expected, actual) {}

  std::vector<Step> steps() {
    while (i_ < expected_.size()) expected_[i_] == any_text ? take_any() : take_line();
    while (j_ < actual_.size()) take(Step::Kind::extra, actual_[j_++]);
    return std::move(steps_);
  }

 private:
  int cost() const { return costs_.at(i_, j_); }
  void take(Step::Kind kind, const std::string& line) { steps_.push_back({kind, line}); }

  void take_any() {
    take(Step::Kind::same, expected_[i_]);
    while (j_ < actual_.size() && costs_.at(i_, j_ + 1) == cost()) take(Step::Kind::any, actual_[j_++]);
    ++i_;
  }

  void take_line() {
    const bool both = j_ < actual_.size();
    if (both && cost() == costs_.at(i_ + 1, j_ + 1) && line_matches(expected_[i_], actual_[j_])) {
      take(Step::Kind::same, expected_[i_++]);
      ++j_;
      return;
    }
    // Where a line changed, a wildcard beside it must not swallow what replaces it: both steps together come
    // first.
    const bool changed = both && cost() == costs_.at(i_ + 1, j_ + 1) + 1;
    const bool missing = changed || cost() == costs_.at(i_ + 1, j_) + 1;
    if (missing) take(Step::Kind::missing, expected_[i_++]);
    if (changed || !missing) take(Step::Kind::extra, actual_[j_++]);
  }

  const Lines& expected_;
  const Lines& actual_;
  Costs costs_;
  std::vector<Step> steps_;
  std::size_t i_ = 0;
  std::size_t j_ = 0;
};

}  // namespace

std::vector<Step> align(const Lines& expected, const Lines& actual) { return Walk(expected, actual).steps(); }

namespace {

bool is_equal(Step::Kind kind) { return kind == Step::Kind::same || kind == Step::Kind::any; }

}  // namespace

bool all_match(const std::vector<Step>& steps) {
  return std::all_of(steps.begin(), steps.end(), [](const Step& step) { return is_equal(step.kind); });
}

Lines updated(const std::vector<Step>& steps) {
  Lines lines;
  for (const auto& step : steps) {
    if (step.kind == Step::Kind::same || step.kind == Step::Kind::extra) lines.push_back(step.line);
  }
  return lines;
}

namespace {

constexpr std::size_t context = 3;

/// Whether an equal line stands near enough to a difference to be shown.
bool near_difference(const std::vector<Step>& steps, std::size_t at) {
  const auto first = steps.begin() + static_cast<std::ptrdiff_t>(at > context ? at - context : 0);
  const auto last = steps.begin() + static_cast<std::ptrdiff_t>(std::min(at + context + 1, steps.size()));
  return !all_match({first, last});
}

std::string shown(char mark, const std::string& line) { return std::string("    ") + mark + line + '\n'; }

}  // namespace

std::string show_diff(const std::vector<Step>& steps) {
  std::string text;
  std::string added;  // held back, so that a stretch reads "all missing, then all extra"
  bool cut = false;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& [kind, line] = steps[i];
    if (kind == Step::Kind::extra) {
      added += shown('+', line);
    } else if (kind == Step::Kind::missing) {
      text += shown('-', line);
    } else if (near_difference(steps, i)) {
      text += std::exchange(added, "") + shown(kind == Step::Kind::any ? '.' : ' ', line);
    } else if (!cut) {
      text += std::exchange(added, "") + "    …\n";
    }
    cut = is_equal(kind) && !near_difference(steps, i);
  }
  return text + added;
}

}  // namespace rapport
