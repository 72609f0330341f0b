#pragma once
#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "figures/buffers.hpp"
#include "figures/percent.hpp"
#include "figures/statistics.hpp"
#include "figures/verification.hpp"

namespace rapport {

enum class Language : std::uint8_t { en, zh };

/// By its code, "en" or "zh".
std::optional<Language> find_language(std::string_view code);

/// Something that a report says in its own words, in both languages; where values go stands {0}, {1} …, the
/// same ones in both. Ids, field keys and choices are values and never translated.
struct Word {
  std::string_view en, zh;

  consteval Word(std::string_view english, std::string_view chinese) : en(english), zh(chinese) {
    for (char value = '0'; value <= '9'; ++value) {
      const char place[] = {'{', value, '}', '\0'};
      if ((en.find(place) == en.npos) != (zh.find(place) == zh.npos))
        throw "one language has a value that the other has not";
    }
  }
  bool operator==(const Word&) const = default;
};

/// The words of one language.
class Words {
 public:
  explicit Words(Language language) : language_(language) {}

  std::string_view operator[](const Word& word) const {
    return language_ == Language::en ? word.en : word.zh;
  }
  template <typename... Values>
  [[nodiscard]] std::string say(const Word& word, const Values&... values) const {
    return fmt::vformat((*this)[word], fmt::make_format_args(values...));
  }
  /// "1 day", "7 days".
  [[nodiscard]] std::string days(std::int64_t days) const;
  /// "due in 7 days", "due today", "overdue by 1 day".
  [[nodiscard]] std::string due(int days) const;
  /// The parts with one of the separators `comma` and `semicolon` between them.
  [[nodiscard]] std::string joined(const Word& separator, const std::vector<std::string>& parts) const;
  /// "64 %"; "n/a" of nothing.
  [[nodiscard]] std::string percent(std::int64_t part, std::int64_t whole) const;
  [[nodiscard]] std::string_view class_word(VerificationClass found) const;
  [[nodiscard]] std::string_view zone_word(Zone zone) const;
  [[nodiscard]] std::string_view side_word(std::optional<Side> side) const;
  [[nodiscard]] std::string_view movement_words(Movement movement) const;
  /// A meeting's `type` and `mode` in words; as written if it is no choice.
  [[nodiscard]] std::string_view meeting_type(std::string_view type) const;
  [[nodiscard]] std::string_view meeting_mode(std::string_view mode) const;

 private:
  Language language_;
};

}  // namespace rapport
