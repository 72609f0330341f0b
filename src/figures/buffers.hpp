#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "figures/authority.hpp"
#include "figures/percent.hpp"
#include "text/money.hpp"

namespace rapport {

/// What one change or risk takes from a buffer.
struct Draw {
  const Record* by = nullptr;
  Value row;                ///< of its `funding`; absent where a change names none and counts by its impact
  std::int64_t amount = 0;  ///< in the buffer's unit
};

/// How far a buffer has burned, measured by the progress of the project.
enum class Zone : std::uint8_t { green, amber, red };
std::string_view zone_name(Zone zone);

/// A buffer of rapport.yaml. Amounts are whole days, or minor units of the project's currency.
struct Buffer {
  Value row;
  bool in_days = false;
  std::int64_t size = 0;
  std::vector<Draw> draws = {};    ///< of changes approved and later, and of risks that occurred; by record
  std::vector<Draw> pending = {};  ///< of changes raised, assessed or deferred, and priced; by record

  [[nodiscard]] std::string_view id() const { return row["id"].text(); }
  [[nodiscard]] std::int64_t drawn() const;
  [[nodiscard]] std::int64_t asked() const;  ///< Σ pending
  /// What is left if all that is pending is approved; below 0: so much is lacking.
  [[nodiscard]] std::int64_t left() const {
    return saturated_difference(size, saturated_sum(drawn(), asked()));
  }
  [[nodiscard]] Fraction burn() const { return {drawn(), size}; }
  [[nodiscard]] Fraction exposure() const { return {saturated_sum(drawn(), asked()), size}; }
};

/// The buffers of rapport.yaml in its order, with what draws on them. A row of funding that somebody pays
/// (`paid_by`) draws nothing; one with neither cost nor days stands for the whole impact. A change that is
/// not approved and names no funding counts with its days on the day buffer and its cost on the buffer for
/// changes. A risk that occurred draws its own funding, unless `occurred.ref` names a change, which draws it.
std::vector<Buffer> buffers_of(const Project& project);

/// A line of the fever chart in per cents: 15 (amber) or 30 (red) + 0.6 · progress; nothing without progress.
/// The lines start above 0 because early burn says little (after E. Goldratt, Critical Chain, 1997).
std::optional<Fraction> zone_line(Zone zone, Fraction progress);
/// Where the burn stands: above a line is in its zone. Green for an empty buffer that nothing is drawn from,
/// and where there is no progress figure.
Zone zone_of(const Buffer& buffer, Fraction progress);

/// (drawn / size) / progress: above 1, the buffer burns faster than the work goes. `whole` is 0 where there
/// is no such figure, for want of size or progress.
Fraction burn_ratio(const Buffer& buffer, Fraction progress);

/// What the funding of a change carries: what it takes from buffers, in the unit of each, and what somebody
/// pays.
Impact funded(const Project& project, const Record& change);

}  // namespace rapport
