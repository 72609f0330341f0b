#pragma once
#include <optional>
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// What git says of the repository that holds `folder`. Without git, or outside a repository, all answers are
/// empty.

/// What a git command prints, without the line break at its end; nothing if it fails.
std::optional<std::string> git_says(const std::filesystem::path& folder, std::vector<std::string> words);

/// The value of a configuration key.
std::optional<std::string> git_config(const std::filesystem::path& folder, const std::string& key);

/// Names of the files below the kind folders of `root` on every local and remote-tracking branch.
std::vector<std::string> files_on_branches(const std::filesystem::path& root);

/// The texts that a file (relative to `root`) had in the commits that touched it, newest first; at most
/// `most`.
std::vector<std::string> committed_texts(const std::filesystem::path& root, const std::string& file,
                                         std::size_t most = 200);

}  // namespace rapport
