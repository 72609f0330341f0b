#pragma once
#include "project/project.hpp"

namespace rapport {

/// What a file tells of a record without being read as YAML to its end.
struct Titled {
  const Kind* kind;
  std::string id;
  std::string title;  ///< empty if the lines of its title cannot be read by themselves
};

/// The records of `root` whose files are wanted, by kind in the order of the manual, then by id.
std::vector<Titled> read_titles(const std::filesystem::path& root, const KeepFile& wanted);

}  // namespace rapport
