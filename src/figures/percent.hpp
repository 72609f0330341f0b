#pragma once
#include <cstdint>
#include <string>

namespace rapport {

/// An exact share `part / whole`. There is a share only when `whole` is above 0: the texts below print any
/// other as "n/a", `percent` refuses it. `part` may be negative (a net promoter score) or above `whole` (an
/// overdrawn buffer).
struct Fraction {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  bool operator==(const Fraction&) const = default;
};

/// Whether `left` is truly below `right`; both need a `whole` above 0. Compares integers, so shares that are
/// equal in other terms (3/6, 4/8) are never told apart by rounding.
bool is_below(Fraction left, Fraction right);

/// How many decimals a per cent has: `by_count` = none while `whole` is below 100, else one (for shares of
/// things counted); `none` = never any (for shares of amounts of money or days, whose size says nothing about
/// precision).
enum class Decimals { by_count, none };

/// 100 · part / whole in whole per cents, rounded half away from zero in integers: sign(s)·((200·|s| + n) div
/// 2n). What an int cannot hold becomes the nearest int. Throws std::invalid_argument unless `whole` is above
/// 0.
int percent(std::int64_t part, std::int64_t whole);

/// The per cent without the "%", as bounds and scores print it: "64", "64.3", "-13", "n/a". Rounded half
/// away from zero in integers. A minus is the ASCII hyphen; there is no plus and no negative zero.
std::string percent_number(std::int64_t part, std::int64_t whole, Decimals decimals = Decimals::by_count);

/// The same with it: "64 %", "64.3 %", "n/a".
std::string percent_text(std::int64_t part, std::int64_t whole, Decimals decimals = Decimals::by_count);

/// A computed share (0.4869) in per cents with one decimal: "48.7". For the limits of statistics, which are
/// not fractions of whole numbers; never prints a negative zero.
std::string tenths_text(double share);

/// num / den with two decimals, rounded half away from zero in integers: "0.82", "1.27"; "n/a" unless `den`
/// is above 0.
std::string ratio_text(std::int64_t num, std::int64_t den);

}  // namespace rapport
