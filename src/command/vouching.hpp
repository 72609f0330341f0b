#pragma once
#include "command/moving.hpp"
#include "figures/vouchers.hpp"

namespace rapport {

/// Whether a move is somebody's agreement to the record's words: minutes to agreed, and by a person on the
/// client's side a requirement to approved, or from there on to the state that it is in already.
bool is_agreement(const Project& project, const Record& record, const Move& move);

/// Whether the record's `agreed` is sealed on its present words.
bool is_agreed_as_it_stands(const Record& record);

/// Writes `agreed` of the record, sealed on the words it has in the draft. Throws Error if nobody on the
/// client's side is named.
void write_agreement(Draft& draft, const Project& project, const Record& record, const Move& move);

enum class Seals : std::uint8_t { all, missing };
/// Seals every `affects` of a change, or those without a seal, on the present words of the requirement.
void seal_what_is_affected(Draft& draft, const Project& project, const Record& change, Seals which);

/// Writes `of` beside a voucher of the record.
void write_seal(Draft& draft, const Record& in, const Route& group, const std::string& seal);

}  // namespace rapport
