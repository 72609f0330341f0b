#include "figures/buffers.hpp"

#include <algorithm>

#include "check/amounts.hpp"
#include "figures/changes.hpp"
#include "figures/milestones.hpp"

namespace rapport {
namespace {

// ---- BF001 to BF003: how much is taken from a buffer

std::string amount_text(const Facts& facts, const Buffer& buffer, std::int64_t amount) {
  return buffer.in_days ? days_text(amount) : cost_text(facts, amount);
}

std::string share_text(Fraction share) { return percent_text(share.part, share.whole, Decimals::none); }

/// "110 % of the buffer, 24,000 short"
std::string excess_text(const Facts& facts, const Buffer& buffer, Fraction used) {
  return fmt::format("{} of the buffer, {} short", share_text(used),
                     amount_text(facts, buffer, saturated_difference(used.part, used.whole)));
}

void add(const Facts& facts, const Buffer& buffer, const std::string& what, const std::string& figures,
         Sink& sink) {
  sink.add(facts.project.file(), buffer.row["size"], fmt::format("{}: {}", what, figures), what);
}

void overdrawn(const Facts& facts, Sink& sink) {
  for (const auto& buffer : buffers_of(facts.project)) {
    const auto used = buffer.burn();
    if (used.part > used.whole)
      add(facts, buffer, fmt::format("buffer {} is overdrawn", buffer.id()), excess_text(facts, buffer, used),
          sink);
  }
}

void overcommitted(const Facts& facts, Sink& sink) {
  for (const auto& buffer : buffers_of(facts.project)) {
    const auto used = buffer.exposure();
    if (used.part <= used.whole) continue;
    add(facts, buffer, fmt::format("buffer {} does not cover what is drawn and pending", buffer.id()),
        fmt::format("{} ({} drawn, {} pending)", excess_text(facts, buffer, used),
                    amount_text(facts, buffer, buffer.drawn()), amount_text(facts, buffer, buffer.asked())),
        sink);
  }
}

void fast_burning(const Facts& facts, Sink& sink) {
  const auto progress = progress_of(facts.project);
  if (progress.whole <= 0) return;
  for (const auto& buffer : buffers_of(facts.project)) {
    const auto zone = zone_of(buffer, progress);
    if (zone == Zone::green) continue;
    add(facts, buffer, fmt::format("buffer {} is {}", buffer.id(), zone_name(zone)),
        fmt::format("{} burned at {} progress, {} above {}", share_text(buffer.burn()), share_text(progress),
                    zone_name(zone), share_text(*zone_line(zone, progress))),
        sink);
  }
}

// ---- BF004

bool has_buffer(const Project& project, std::string_view unit) {
  const auto rows = project.file()["buffers"];
  return std::any_of(rows.begin(), rows.end(), [&](Value row) { return row["unit"].text() == unit; });
}

/// What a change saves may go into a buffer, and need not.
bool differs(Value impact, std::int64_t funding) {
  const auto whole = impact.number();
  return whole && *whole != funding && (*whole > 0 || funding != 0);
}

void unfunded(const Facts& facts, const Record& change, Sink& sink) {
  const auto& project = facts.project;
  if (!is_approved(change)) return;
  const auto impact = change["impact"];
  const auto funding = funded(project, change);
  if (!(has_buffer(project, "money") && differs(impact["cost"], funding.cost)) &&
      !(has_buffer(project, "day") && differs(impact["days"], funding.days)))
    return;
  sink.add(change, change["funding"],
           fmt::format("{} is approved for {}, and its funding adds up to {}", change.id,
                       impact_text(facts, impact_of(change)), impact_text(facts, funding)));
}

// ---- BF005

/// The one with the latest baseline; null if there is none.
const Milestone* last_of(const std::vector<Milestone>& milestones) {
  const auto last =
      std::max_element(milestones.begin(), milestones.end(),
                       [](const Milestone& a, const Milestone& b) { return a.baseline() < b.baseline(); });
  return last == milestones.end() ? nullptr : &*last;
}

void slip_beside_buffer(const Facts& facts, Sink& sink) {
  const auto milestones = milestones_of(facts.project);
  const Milestone* last = last_of(milestones);
  if (last == nullptr || last->reached || last->slip.value_or(0) <= 0) return;
  for (const auto& buffer : buffers_of(facts.project)) {
    const auto left = saturated_difference(buffer.size, buffer.drawn());
    if (!buffer.in_days || left <= 0) continue;
    const auto id = last->row["id"].text();
    sink.add(
        facts.project.file(), last->row["forecast"],
        fmt::format("milestone {} is expected {} after its baseline, while buffer {} still shows {} of {}",
                    id, days_text(*last->slip), buffer.id(), left, days_text(buffer.size)),
        fmt::format("milestone {} slips and buffer {} does not show it", id, buffer.id()));
  }
}

constexpr Check table[] = {
    {.code = "BF001",
     .name = "overdrawn-buffer",
     .sentence = "What approved changes and risks that occurred draw from a buffer is more than its size.",
     .reason = "The rest is paid by nobody who knows of it.",
     .remedy = "Say under funding who pays (paid_by), or agree on a larger buffer.",
     .project = overdrawn},
    {.code = "BF002",
     .name = "overcommitted-buffer",
     .severity = Severity::warning,
     .sentence =
         "What is drawn from a buffer and what changes that are not decided yet would draw are together "
         "more than its size.",
     .reason = "Not all of these changes can be approved as they stand.",
     .remedy = "Tell whoever decides; have the client pay for a change, put it off, or enlarge the buffer.",
     .project = overcommitted},
    {.code = "BF003",
     .name = "fast-burning-buffer",
     .severity = Severity::warning,
     .sentence =
         "The share of a buffer that is drawn lies above the amber line (15 % + 0.6 × progress) or the "
         "red line (30 % + 0.6 × progress).",
     .reason = "At this rate it is used up before the work is done.",
     .remedy = "Amber: plan what to do. Red: do it now, and tell the client what is at stake.",
     .project = fast_burning},
    {.code = "BF004",
     .name = "unfunded-impact",
     .sentence =
         "A change is approved or further on, buffers are used, and its funding does not add up to the "
         "cost and days it was approved for, or there is none.",
     .reason = "What no buffer shows as drawn seems to be left.",
     .remedy = "Write under funding which buffer gives cost and which gives days, or who pays.",
     .kind = "change",
     .record = unfunded},
    {.code = "BF005",
     .name = "slip-beside-buffer",
     .severity = Severity::warning,
     .sentence = "The last milestone is expected after its baseline, while a buffer of days is not used up.",
     .reason = "Either the delay is not charged to the buffer, or the forecast forgets that it is there.",
     .remedy = "Charge the days to the buffer by a change or a risk, or forecast the baseline.",
     .project = slip_beside_buffer},
};

}  // namespace

std::span<const Check> buffer_checks() { return table; }

}  // namespace rapport
