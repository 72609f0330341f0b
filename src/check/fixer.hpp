#pragma once
#include <map>
#include <optional>
#include <string>

#include "check/check.hpp"
#include "text/repair.hpp"

namespace rapport {

/// Finds safe repairs: those where only one thing can be meant, and never a proof that nobody made. Each is
/// proved by reading the file again with it made.
class Fixer {
 public:
  Fixer(const Project& project, Date today) : project_(project), today_(today) {}

  /// The repair of the file that the finding is in; nothing if there is none.
  std::optional<Repair> repair_for(const Finding& finding);

 private:
  [[nodiscard]] std::optional<Repair> of_fault(const Record& record, const Finding& finding) const;
  std::optional<Repair> of_reference(const Record& record, const Finding& finding);
  [[nodiscard]] std::optional<Repair> of_log(const Record& record) const;
  /// The present id of a record that git knows under another; empty if there is none, or more than one.
  std::string renamed(const std::string& old_id);
  void read_renames();

  const Project& project_;
  Date today_;
  std::optional<std::map<std::string, std::string>> renames_;  ///< present id by old one; empty: not one only
};

}  // namespace rapport
