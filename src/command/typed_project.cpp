#include "command/typed_project.hpp"

namespace rapport {

const Project* TypedProject::project() {
  if (tried_) return project_;
  tried_ = true;
  if (!typed_.directory.empty()) session_.directory = typed_.directory;
  try {
    project_ = &session_.project();
  } catch (const std::exception&) {  // nothing comes from it then; who is typing wants no message
  }
  return project_;
}

std::vector<const Record*> TypedProject::records() {
  std::vector<const Record*> named;
  for (const auto& word : typed_.before) {
    const Record* record = project() == nullptr ? nullptr : project()->find(word);
    if (record != nullptr) named.push_back(record);
  }
  return named;
}

std::vector<const Kind*> TypedProject::kinds() {
  std::vector<const Kind*> named;
  for (const auto& word : typed_.before) {
    if (const Kind* kind = find_kind(word)) named.push_back(kind);
  }
  for (const auto* record : records()) named.push_back(record->kind);
  return named;
}

std::vector<const Kind*> TypedProject::kinds_or_all() {
  auto named = kinds();
  if (named.empty()) {
    for (const auto& kind : rapport::kinds()) named.push_back(&kind);
  }
  return named;
}

}  // namespace rapport
