#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// Digits after the decimal point that a currency has (ISO 4217): 0 for JPY, KRW, VND, CLP, ISK …; 3 for BHD,
/// IQD, JOD, KWD, LYD, OMR, TND; 2 for every other text.
int minor_digits(std::string_view currency);

/// Reads an amount as whole minor units: `1234.5` with 2 digits is 123450. An optional `-`, digits, and
/// optionally `.` with one to `digits` decimals. Nothing for thousands separators, exponents, `+`, `.5`, `5.`
/// or what does not fit.
std::optional<std::int64_t> parse_money(std::string_view text, int digits = 2);

/// a + b; what does not fit becomes the nearest that does.
std::int64_t saturated_sum(std::int64_t a, std::int64_t b);
/// a − b, likewise.
std::int64_t saturated_difference(std::int64_t a, std::int64_t b);

/// For people: `168,000`, `-1,234.50`. Decimals are left out when they are all zero. `digits` is 0 to 4.
std::string format_money(std::int64_t minor, int digits = 2);

/// As a record spells it, without separators: `168000`, `-1234.50`. parse_money reads it back.
std::string money_text(std::int64_t minor, int digits = 2);

}  // namespace rapport
