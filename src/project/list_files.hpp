#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// Every .yaml and .yml file in the kind folders of `root`, by kind, id and name. Hidden files and folders
/// are passed over. Names that are no id, folders that cannot be read and links that lead out of `root`
/// become problems.
std::vector<RecordFile> list_record_files(const std::filesystem::path& root,
                                          std::vector<FileProblem>& problems);

/// Whether `path`, with all links followed, lies in `folder`.
bool lies_within(const std::filesystem::path& path, const std::filesystem::path& folder);

/// The folder of the git repository that `root` lies in; `root` itself, if there is none.
std::filesystem::path repository_of(const std::filesystem::path& root);

/// The file that `extends: name` or `baseline: name` of the project in `root` means; nothing unless it is a
/// file within the repository (or, without one, within the project's folder).
std::optional<std::filesystem::path> repository_file(const std::filesystem::path& root,
                                                     std::string_view name);

}  // namespace rapport
