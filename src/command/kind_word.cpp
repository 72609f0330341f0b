#include "command/kind_word.hpp"

namespace rapport {

const Kind* kind_or_project(std::string_view word, const Project* project) {
  if (word_place("project|rapport|rapport.yaml", word)) return &project_kind();
  return project == nullptr ? find_kind(word) : project->kind_called(word);
}

}  // namespace rapport
