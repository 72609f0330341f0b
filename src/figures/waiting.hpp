#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Something that waits for somebody, usually with a last day.
struct Waiting {
  enum class What : std::uint8_t {
    action,
    acknowledge,  ///< feedback, within `limits: FB001`
    answer,       ///< feedback, within `limits: FB002`; again after a reopening
    assess,       ///< a change that was raised, within `limits: CH005`, or is assessed with blanks
    submit,       ///< an assessed change that the client decides and was not asked about yet
    decide,       ///< another one that was assessed; a change that was submitted or has a `decision_due`; a
                  ///< proposed decision
    tell,         ///< our side of a change that was approved, within `limits: CH009`
    issue,        ///< minutes of a meeting that was held, within `limits: MT005`
    agree,        ///< the client to minutes, within `limits: MT006`
    verify,       ///< an active requirement: `planned.due`, and no note on its present words; once it is
                  ///< implemented, `planned` without a day is enough
    milestone,
    review,      ///< of a risk
    commitment,  ///< after-sales
    notice,      ///< of a claim that goes with a change
  };
  What what;
  const Record* record;                    ///< rapport.yaml for a milestone and a commitment
  std::optional<Date> due = {};            ///< nothing where no day is set: it waits now
  std::vector<std::string_view> who = {};  ///< by name; empty if nobody is named
  Side side = Side::us;                    ///< of the first of these; else whose it is to do
  Value item = {};                         ///< the milestone or commitment

  /// Of the record, or of the milestone; empty for a commitment.
  [[nodiscard]] std::string_view id() const;
  [[nodiscard]] std::string_view title() const;
};

/// "action", "acknowledge" … as above.
std::string_view what_name(Waiting::What what);

/// All that waits, by last day, then by `What`, then by the order of the project; what has no day last.
std::vector<Waiting> all_waiting(const Project& project, Date today);

}  // namespace rapport
