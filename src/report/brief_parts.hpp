#pragma once
#include "figures/waiting.hpp"
#include "report/section.hpp"

namespace rapport {

/// What the weekly mail tells beside the client's decisions, changes and milestones, which the sections have
/// too.
struct Brief {
  struct Done {
    Date day;
    const Record* record;  ///< null for a milestone
    Value milestone = {};
    std::string_view state = {};  ///< of the record, the last one of the period that something was done in
  };
  struct Proof {
    const Record* requirement;
    VerificationClass found;
  };
  struct Problem {
    const Record* meeting;
    std::string_view text;
  };

  Period period;                  ///< `--since`, else the last 7 days, up to today
  Date due_by;                    ///< 7 days from today
  std::vector<Done> done = {};    ///< in the period, the latest first
  std::vector<Waiting> due = {};  ///< from today until `due_by`
  std::vector<Waiting> overdue = {};
  /// Requirements whose proof failed or is stale, or that are implemented without any.
  std::vector<Proof> unproven = {};
  std::vector<Buffer> strained = {};   ///< out of the green, or asked for more than they hold
  std::vector<Problem> problems = {};  ///< that the meetings of the period named
  /// Open ones from the score on that calls for a response (see figures/risks.hpp); the highest three.
  std::vector<const Record*> risks = {};
};

/// The client's has nothing that is within our own limits, nor a claim that is not made yet.
Brief brief_of(const Material& material);

/// Whether the reader has no business with a record's title: that of feedback may quote one of the client's.
bool is_title_withheld(const Material& material, const Record& record);

}  // namespace rapport
