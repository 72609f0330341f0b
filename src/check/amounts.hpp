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

/// "168,000 and 4 days"
inline std::string impact_text(const Facts& facts, Impact impact) {
  return fmt::format("{} and {} days", cost_text(facts, impact.cost), impact.days);
}

}  // namespace rapport
