#include "figures/buffers.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "figures/questions.hpp"
#include "text/money.hpp"

namespace rapport {
namespace {

std::int64_t sum(const std::vector<Draw>& draws) {
  return std::accumulate(
      draws.begin(), draws.end(), std::int64_t{0},
      [](std::int64_t so_far, const Draw& draw) { return saturated_sum(so_far, draw.amount); });
}

/// What a row of funding carries of the impact it belongs to.
Impact carried(Value row, Impact whole) {
  if (!row["cost"] && !row["days"]) return whole;
  return {row["cost"].number().value_or(0), row["days"].number().value_or(0)};
}

/// Of that, what whoever pays, or the buffer with its one unit, gives.
Impact carried_from(const Project& project, Value row, Impact part) {
  if (row["paid_by"]) return part;
  for (const Value buffer : project.file()["buffers"]) {
    if (buffer["id"].text() != row["buffer"].text()) continue;
    return buffer["unit"].text() == "day" ? Impact{0, part.days} : Impact{part.cost, 0};
  }
  return {};
}

std::int64_t in_unit_of(const Buffer& buffer, Impact impact) {
  return buffer.in_days ? impact.days : impact.cost;
}

Buffer buffer_of(const Project& project, Value row) {
  Buffer buffer{.row = row, .in_days = row["unit"].text() == "day", .size = row["size"].number().value_or(0)};
  if (!buffer.in_days) return buffer;
  for (int digit = project.schema().money_digits(); digit > 0; --digit) buffer.size /= 10;
  return buffer;
}

/// The buffers of a project while their draws are gathered.
class Draws {
 public:
  explicit Draws(std::vector<Buffer>& buffers) : buffers_(buffers) {}

  void add_funding(const Record& by, Impact whole, std::vector<Draw> Buffer::*list) {
    for (const Value row : by["funding"]) {
      if (row["paid_by"]) continue;
      const auto buffer = std::find_if(buffers_.begin(), buffers_.end(),
                                       [&](const Buffer& one) { return one.id() == row["buffer"].text(); });
      if (buffer != buffers_.end()) add(*buffer, list, {&by, row, in_unit_of(*buffer, carried(row, whole))});
    }
  }

  /// Where a change that names no funding would draw from.
  void add_unfunded(const Record& change, Impact whole) {
    for (const bool in_days : {true, false}) {
      Buffer* buffer =
          in_days ? first([](const Buffer& one) { return one.in_days; }) : first([](const Buffer& one) {
            return !one.in_days && one.row["purpose"].text() == "change";
          });
      if (buffer != nullptr) add(*buffer, &Buffer::pending, {&change, {}, in_unit_of(*buffer, whole)});
    }
  }

 private:
  template <typename Condition>
  Buffer* first(const Condition& condition) {
    const auto found = std::find_if(buffers_.begin(), buffers_.end(), condition);
    return found == buffers_.end() ? nullptr : &*found;
  }
  static void add(Buffer& buffer, std::vector<Draw> Buffer::*list, const Draw& draw) {
    if (draw.amount != 0) (buffer.*list).push_back(draw);
  }
  std::vector<Buffer>& buffers_;
};

void add_change(const Record& change, Draws& draws) {
  const auto status = change.status();
  const auto whole = impact_of(change);
  if (at_or_after(*change.kind, status, "approved")) {
    draws.add_funding(change, whole, &Buffer::draws);
  } else if (status == "raised" || status == "assessed" || status == "deferred") {
    if (change["funding"]) {
      draws.add_funding(change, whole, &Buffer::pending);
    } else {
      draws.add_unfunded(change, whole);
    }
  }
}

void add_risk(const Project& project, const Record& risk, Draws& draws) {
  const auto occurred = risk["occurred"];
  const Record* change = project.named_by(occurred["ref"]);
  if (!occurred || (change != nullptr && change->kind->name == "change")) return;
  draws.add_funding(risk, {occurred["cost"].number().value_or(0), occurred["days"].number().value_or(0)},
                    &Buffer::draws);
}

}  // namespace

std::string_view zone_name(Zone zone) {
  constexpr std::array<std::string_view, 3> names = {"green", "amber", "red"};
  return names[static_cast<std::size_t>(zone)];
}

std::int64_t Buffer::drawn() const { return sum(draws); }
std::int64_t Buffer::asked() const { return sum(pending); }

std::vector<Buffer> buffers_of(const Project& project) {
  std::vector<Buffer> buffers;
  for (const Value row : project.file()["buffers"]) buffers.push_back(buffer_of(project, row));
  if (buffers.empty()) return buffers;
  Draws draws(buffers);
  for (const auto& change : project.records(*find_kind("change"))) add_change(change, draws);
  for (const auto& risk : project.records(*find_kind("risk"))) add_risk(project, risk, draws);
  return buffers;
}

std::optional<Fraction> zone_line(Zone zone, Fraction progress) {
  if (zone == Zone::green || progress.whole <= 0) return std::nullopt;
  const std::int64_t base = zone == Zone::amber ? 15 : 30;
  return Fraction{base * progress.whole + 60 * progress.part, 100 * progress.whole};
}

Zone zone_of(const Buffer& buffer, Fraction progress) {
  if (buffer.size <= 0) return buffer.drawn() > 0 ? Zone::red : Zone::green;
  for (const auto zone : {Zone::red, Zone::amber}) {
    const auto line = zone_line(zone, progress);
    if (line && is_below(*line, buffer.burn())) return zone;
  }
  return Zone::green;
}

Fraction burn_ratio(const Buffer& buffer, Fraction progress) {
  if (buffer.size <= 0 || progress.part <= 0 || progress.whole <= 0) return {};
  __extension__ using Wide = __int128;
  Wide part = Wide{buffer.drawn()} * progress.whole;
  Wide whole = Wide{buffer.size} * progress.part;
  constexpr Wide most = std::numeric_limits<std::int64_t>::max();
  while (whole > most || part > most || part < -most) {
    part /= 2;
    whole /= 2;
  }
  return {static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole)};
}

Impact funded(const Project& project, const Record& change) {
  Impact sum;
  for (const Value row : change["funding"]) {
    const auto part = carried_from(project, row, carried(row, impact_of(change)));
    sum = {saturated_sum(sum.cost, part.cost), saturated_sum(sum.days, part.days)};
  }
  return sum;
}

}  // namespace rapport
