#pragma once
#include <string>

#include "model/record.hpp"

namespace rapport {

/// The meaning of a record, one `field: text` line each in table order: what a seal covers. Runs of white
/// space are one space, or none next to CJK; NFC; every line ends in LF. Empty for a kind that nobody vouches
/// for.
std::string canonical_form(const Record& record);

/// One text as it stands in a canonical form.
std::string canonical_text(std::string_view text);

/// The first 12 hex digits of SHA-256 (FIPS 180-4) over `canonical`.
std::string seal_of(std::string_view canonical);

/// The record's seal, as written in `of:` by whoever vouches for its present words.
std::string seal_of(const Record& record);

/// The day the record became `state`: its named field if the kind has one, else the first log entry of that
/// state.
std::optional<Date> became(const Record& record, std::string_view state);

}  // namespace rapport
