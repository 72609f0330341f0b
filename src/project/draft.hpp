#pragma once
#include <deque>
#include <map>
#include <string>

#include "project/new_id.hpp"
#include "project/project.hpp"
#include "text/edit.hpp"
#include "text/error.hpp"

namespace rapport {

/// Thrown by Draft::save() if somebody else has made a record with the id of a new one; nothing is written
/// then.
class IdTaken : public Error {
 public:
  using Error::Error;
};

/// Edits of any number of records that are written together or not at all.
class Draft {
 public:
  explicit Draft(const Project& project) : project_(project) {}

  /// The record as edited so far.
  [[nodiscard]] const Record& now(const Record& record) const;
  /// A record with the next free id of its kind and nothing in it yet, for edit() or replace(). References
  /// may name it at once; save() creates its file. It lives as long as the draft.
  const Record& create(const Kind& kind);
  /// Makes one edit; a new key goes where the field table has it. Throws Error if the file has faults or the
  /// edit can't be made cleanly.
  void edit(const Record& record, Edit edit);
  /// Gives the record another text altogether.
  void replace(const Record& record, std::string text);
  /// An id that references may name although no record has it yet.
  void allow(std::string id) { allowed_.push_back(std::move(id)); }
  /// Checks the form of every edited record and what it newly refers to, and writes all of them or none. What
  /// was created comes first, in that order, each under its id or not at all: of two processes only one gets
  /// it. Throws Error that says where and what (IdTaken for the loser of the two); nothing is written then.
  void save();
  /// What save() would refuse; empty if nothing.
  [[nodiscard]] std::string faults() const;

 private:
  [[nodiscard]] std::string new_faults(const Record& before, const Record& after) const;
  [[nodiscard]] bool is_new(const Record* record) const;

  const Project& project_;
  std::deque<Record> created_;  ///< blank
  std::map<const Kind*, NewIds> new_ids_;
  std::map<std::string, std::pair<const Record*, Record>> edited_;  ///< by file
  std::vector<std::string> allowed_;
};

}  // namespace rapport
