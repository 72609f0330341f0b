#pragma once
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Where a record is named: by whom, and in which of its fields ("source", "log.ref").
struct Naming {
  const Record* by;
  std::vector<std::string> fields;
};
/// Each record that names this one once, in the order of the project.
std::vector<Naming> namings_of(const Project& project, const Record& record);

/// The record whose words a group with a seal vouches for: the one it names, else the one it stands in; null
/// for a group that vouches for nothing.
const Record* vouched_record(const Project& project, Value group);

/// The groups of a record whose seal is on older words than those the vouched record has now.
std::vector<Value> groups_on_older_words(const Project& project, const Record& record);

}  // namespace rapport
