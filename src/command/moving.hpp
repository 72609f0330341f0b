#pragma once
#include <optional>
#include <string>
#include <vector>

#include "project/draft.hpp"

namespace rapport {

/// A step of a record to another state, or a remark on the one it has.
struct Move {
  std::string to;
  Date date;
  std::optional<std::string> by = std::nullopt;  ///< who moves it
  std::string ref = {};                          ///< what it rests on
  std::string note = {};
  std::vector<std::string> given = {};  ///< routes that were assigned by hand: the move leaves them alone
};

/// Throws Error, with the possible moves, unless the record can be moved so. To the state it has already, it
/// can if there is a note, or if the client agrees to words that differ from those agreed to before.
void demand_move(const Project& project, const Record& record, const Move& move);

/// What to tell whoever moves a record on a day before the last entry of its log; empty on any other day.
std::string log_goes_back(const Record& record, Date date);

/// Makes in the draft all that a legal move means: what write_state() does, and the seal of whoever vouches
/// by it for words (the client for a requirement or minutes, a change for what it affects). Throws Error if
/// it takes a person who is not named.
void make_move(Draft& draft, const Project& project, const Record& record, const Move& move);

/// Writes the state, the date that goes with it, and the log entry. Nobody vouches for anything by this.
void write_state(Draft& draft, const Record& record, const Move& move);

}  // namespace rapport
