#pragma once
#include <string>
#include <vector>

#include "command/values.hpp"

namespace rapport {

/// What `add` was asked for.
struct NewRecord {
  const Kind* kind = nullptr;
  std::string title;
  std::vector<Assignment> fields;
  std::vector<Edit> begun = {};  ///< made before the fields, which may change it again
};

/// Reads "req Alarm reaches every workstation priority=must": words that are no FIELD=VALUE of the kind are
/// the title, which is `usual_title` if there are none. A missing kind or title is asked for, if somebody is
/// there. Throws Error for one that stays missing, an unknown kind, or what looks like a misspelt field.
NewRecord read_new_record(const Session& session, const Project& project,
                          const std::vector<std::string>& words, std::string_view usual_title = "");

/// The text of the record, fields in the order of the table, dates that are needed today's, parents sealed;
/// what is needed beyond that is asked for, if somebody is there. Throws Error that names every field still
/// missing, or what is wrong with a value.
std::string new_record_text(const Session& session, const Project& project, const NewRecord& wanted,
                            const std::string& id);

}  // namespace rapport
