#pragma once
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Somebody's word for the words of a record.
struct Voucher {
  enum class Kind : std::uint8_t {
    verification,  ///< what was verified
    agreement,     ///< what the client agreed to
    parent,        ///< what another requirement was derived from
    affected,      ///< what a change was assessed against
  };
  Kind kind;
  const Record* in;  ///< the record it stands in
  Value group;       ///< the group with the seal, or the id alone

  [[nodiscard]] Value of() const { return group["of"]; }
};

/// Who vouches for the words of `record`: its notes and agreement, then the records derived from it, then the
/// changes assessed against it. A change that was not assessed yet vouches for nothing unless it holds a
/// seal.
std::vector<Voucher> vouchers_for(const Project& project, const Record& record);

/// "verification 2025-07-22 pass", "agreed 2025-04-02 by c-ops", "parent of REQ-010", "affected by CHG-001".
std::string voucher_name(const Voucher& voucher);

/// Whether people vouch for the words of this kind of record at all.
inline bool has_meaning(const Kind& kind) { return !kind.meaning.empty(); }

}  // namespace rapport
