#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace rapport {

enum class Subject : std::size_t {
  requirement,
  meeting,
  decision,
  action,
  change,
  feedback,
  survey,
  risk,
  lesson
};

/// How many records of each kind make up a project of a given size.
class Plan {
 public:
  /// Plausible shares of `records`; requirements take up what rounding leaves.
  explicit Plan(std::size_t records);
  std::size_t count(Subject subject) const { return counts_[static_cast<std::size_t>(subject)]; }

 private:
  std::array<std::size_t, 9> counts_{};
};

/// "REQ-00001"; numbers count from 1.
std::string id_of(Subject subject, std::size_t number);

/// "requirements/000/REQ-00001.yaml": at most 1,000 files a folder.
std::string path_of(Subject subject, std::size_t number);

/// The day after the last one of the story: 2025-08-15. Days count from 2025-01-01 = 0.
inline constexpr int today = 226;

/// "2025-08-15"
std::string date_of(int day);

/// Numbers that depend on nothing but the record and how often it asked (splitmix64).
class Dice {
 public:
  Dice(Subject subject, std::size_t number, std::uint64_t salt = 0);
  /// 0 … sides − 1
  int roll(int sides);
  template <std::size_t N>
  std::string_view pick(const std::array<std::string_view, N>& choices) {
    return choices[static_cast<std::size_t>(roll(static_cast<int>(N)))];
  }

 private:
  std::uint64_t state_;
};

/// The first 12 hex digits of SHA-256 over the canonical form, which is made of `line`s.
std::string seal_of(std::string_view canonical);

/// "field: text\n" with white space dropped where a neighbour is CJK. `text` is in NFC and has no runs
/// of white space.
std::string canonical_line(std::string_view field, std::string_view text);

}  // namespace rapport
