#pragma once
#include "command/session.hpp"
#include "figures/vouchers.hpp"

namespace rapport {

/// Renews every seal on the words that `record` had before its last correction, in whatever record it stands,
/// logs `why` in `record` and prints a line a seal. Throws Error if nobody vouched for those words.
void renew_seals(Session& session, const Record& record, const std::string& why);

/// Seals, in the whole project, every voucher without a seal where git shows that the words have not changed
/// since it was added. Prints a line for each: sealed, or why it is left. Exit code 1 if one is left.
void seal_missing(Session& session);

}  // namespace rapport
