#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/buffers.hpp"

namespace rapport {

/// A requirement that a change touches.
struct Touched {
  enum class How : std::uint8_t {
    affected,
    added,
    removed,
    derived,  ///< from one of these, through any number of parents
  };
  How how;
  const Record* requirement;
  const Record* parent = nullptr;  ///< of a derived one: the parent it was found by
};
/// Each once: affected, added, removed, in the order written; then those derived, the nearest first.
std::vector<Touched> touched_by(const Project& project, const Record& change);

/// The pass on a requirement's present words that no longer holds once the change rewords or removes it;
/// absent if there is none, or if the words have changed since the change was assessed against them.
Value pass_at_stake(const Record& change, const Touched& touched, Date today);

/// A buffer as it would be without a change, and with it; `own` is what the change takes, not 0.
struct BufferEffect {
  Buffer before, after;
  std::int64_t own;
};
/// In the order of rapport.yaml. Other changes that wait are `pending` in both.
std::vector<BufferEffect> effects_on_buffers(const Project& project, const Record& change);

/// Somebody who has to be told of a change.
struct Concerned {
  std::string_view who;
  std::vector<std::string> why;   ///< "raised it", "owner of REQ-003"
  std::optional<Date> told = {};  ///< as `notified` has it
};
/// Who raised it; who owns, or agreed to, a touched requirement; who owns an open action from it or from one
/// of these; the party of an open risk or feedback that names one of these, or is named by the change. Nobody
/// who has left before `today`. Each once, by the first reason.
std::vector<Concerned> concerned_by(const Project& project, const Record& change,
                                    const std::vector<Touched>& touched, Date today);

}  // namespace rapport
