#include "project/git.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "text/system.hpp"

namespace rapport {
namespace {

std::vector<std::string> lines_of(const std::string& text, char end = '\n') {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line, end);) lines.push_back(line);
  return lines;
}

/// What git prints; nothing if it fails.
std::optional<std::string> run_git(const std::filesystem::path& folder, std::vector<std::string> words) {
  words.insert(words.begin(), "git");
  auto outcome = run_program(words, folder);
  return outcome.status == 0 ? std::optional(std::move(outcome.output)) : std::nullopt;
}

std::vector<std::string> git_lines(const std::filesystem::path& folder, std::vector<std::string> words,
                                   char end = '\n') {
  return lines_of(run_git(folder, std::move(words)).value_or(""), end);
}

}  // namespace

std::optional<std::string> git_says(const std::filesystem::path& folder, std::vector<std::string> words) {
  auto text = run_git(folder, std::move(words));
  if (text && text->ends_with('\n')) text->pop_back();
  return text;
}

std::optional<std::string> git_config(const std::filesystem::path& folder, const std::string& key) {
  const auto value = git_says(folder, {"config", "--get", key});
  return value == "" ? std::nullopt : value;
}

std::vector<std::string> files_on_branches(const std::filesystem::path& root) {
  // Branches that point to one commit have the same files: each commit is looked at once.
  auto commits = git_lines(root, {"for-each-ref", "--format=%(objectname)", "refs/heads", "refs/remotes"});
  std::sort(commits.begin(), commits.end());
  commits.erase(std::unique(commits.begin(), commits.end()), commits.end());
  std::vector<std::string> files;
  for (const auto& commit : commits) {
    for (auto& file : git_lines(root, {"ls-tree", "-r", "-z", "--name-only", commit, "."}, '\0'))
      files.push_back(std::move(file));
  }
  return files;
}

std::vector<std::string> committed_texts(const std::filesystem::path& root, const std::string& file,
                                         std::size_t most) {
  std::vector<std::string> texts;
  for (const auto& commit :
       git_lines(root, {"log", "--format=%H", "--max-count=" + std::to_string(most), "--", file})) {
    if (auto text = run_git(root, {"show", fmt::format("{}:./{}", commit, file)}))
      texts.push_back(std::move(*text));
  }
  return texts;
}

}  // namespace rapport
