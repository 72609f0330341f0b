#pragma once
#include <fmt/format.h>

#include "check/check.hpp"
#include "figures/authority.hpp"
#include "text/money.hpp"

namespace rapport {

/// "168,000", in the project's currency.
inline std::string cost_text(const Facts& facts, std::int64_t minor) {
  return format_money(minor, facts.project.schema().money_digits());
}

/// "1 day", "4 days"
inline std::string days_text(std::int64_t days) {
  return fmt::format("{} day{}", days, days == 1 ? "" : "s");
}

/// "168,000 and 4 days"
inline std::string impact_text(const Facts& facts, Impact impact) {
  return fmt::format("{} and {}", cost_text(facts, impact.cost), days_text(impact.days));
}

}  // namespace rapport
