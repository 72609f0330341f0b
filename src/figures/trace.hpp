#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "figures/trace_links.hpp"

namespace rapport {

/// One line of a trace: a record, or something that stands in one.
struct TraceStep {
  enum class What : std::uint8_t {
    record,
    source,        ///< where a requirement comes from, if that is no record
    verification,  ///< a note
    unproved,      ///< in place of notes
    evidence,      ///< a file, or words
    broken,        ///< a reference that leads nowhere
  };
  /// Where what hangs on a record is shown: each record's once.
  enum class Rest : std::uint8_t { here, above, below, cycle };

  What what;
  std::string_view relation;    ///< to what it stands below; empty at depth 0
  const Record* record;         ///< or the one that the value stands in
  Flow flow = Flow::outcome;    ///< of a record: from what it stands below to it
  Value value = {};             ///< source, note, evidence
  std::string problem = {};     ///< what is wrong with a broken reference
  std::string_view proof = {};  ///< of an active requirement: its class
  int depth = 0;                ///< a tree begins at 0
  Rest rest = Rest::here;
};

/// Every requirement, those derived from it below it, with where it comes from, what was decided and changed
/// of it, and its proof. Trees lie in depth-first order and are no deeper than a terminal can show: what is
/// deeper begins another tree. Time and length are linear in records and links, cycles or not.
std::vector<TraceStep> project_trace(const Project& project, Date today);

/// The way through one record: back to where it comes from, and on to what came of it; requirements on the
/// way on are shown as above.
std::vector<TraceStep> record_trace(const Project& project, const Record& record, Date today);

}  // namespace rapport
