#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "figures/wording.hpp"

namespace rapport {

/// The findings in one line: "RL002 adequate, RL009 It"; a finding on the text as a whole is its code alone.
inline std::string found(std::string_view text) {
  std::string line;
  for (const auto& hit : wording_hits(text)) {
    const auto number = std::to_string(static_cast<int>(hit.rule) + 1);
    line += (line.empty() ? "RL0" : ", RL0") + (number.size() < 2 ? "0" + number : number);
    if (hit.length > 0) line += " " + std::string(text.substr(hit.offset, hit.length));
  }
  return line;
}

struct Firing {
  const char* text;
  const char* findings;
};

/// Each text must have these findings and no other.
inline void check_firing(const std::vector<Firing>& vectors) {
  for (const auto& [text, findings] : vectors) {
    CAPTURE(std::string(text));
    CHECK(found(text) == findings);
  }
}

/// Each text must have no finding of any rule.
inline void check_silent(const std::vector<const char*>& texts) {
  for (const auto* text : texts) {
    CAPTURE(std::string(text));
    CHECK(found(text).empty());
  }
}

}  // namespace rapport
