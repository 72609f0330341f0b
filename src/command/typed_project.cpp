#include "command/typed_project.hpp"

#include <set>

#include "model/id.hpp"
#include "text/error.hpp"

namespace rapport {

/// Throws Error if there is not just one.
std::filesystem::path TypedProject::root() {
  if (!typed_.directory.empty()) session_.directory = typed_.directory;
  const auto found = session_.project_folders();
  if (found.size() != 1) throw Error("not one project");
  return found[0];
}

std::optional<Project> TypedProject::read(const KeepFile& wanted) {
  try {
    return load_project(root(), nullptr, wanted);
  } catch (const std::exception&) {  // nothing comes from it then; who is typing wants no message
    return std::nullopt;
  }
}

const Project* TypedProject::project() {
  if (!tried_) {
    tried_ = true;
    std::set<std::string> named;
    for (const auto& word : typed_.before) named.insert(lower_case(word));
    project_ = read([&](const RecordFile& file) { return named.contains(lower_case(file.id)); });
  }
  return project_ ? &*project_ : nullptr;
}

std::vector<Titled> TypedProject::titles(const Kind* kind, std::string_view begun) {
  const auto begin = lower_case(begun);
  const auto wanted = [&](const RecordFile& file) {
    return (kind == nullptr || file.kind == kind) && lower_case(file.id).starts_with(begin);
  };
  try {
    return read_titles(root(), wanted);
  } catch (const std::exception&) {  // as above
    return {};
  }
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
