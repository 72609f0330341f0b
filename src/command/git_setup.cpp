#include "command/git_setup.hpp"

#include <fmt/format.h>

#include "command/output_file.hpp"
#include "model/kind.hpp"
#include "project/find.hpp"
#include "project/git.hpp"
#include "project/list_files.hpp"
#include "text/error.hpp"
#include "text/file.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

struct Setting {
  const char* key;
  const char* value;
};

// A hunk's header names the list or long text that it is in, else the record by its title.
constexpr Setting settings[] = {
    {"diff.rapport.textconv", "rapport git textconv"},
    {"diff.rapport.cachetextconv", "true"},
    {"diff.rapport.xfuncname", "^(title: .*|[^ #:-][^:]*:)$"},
};
constexpr const char* text_cache = "refs/notes/textconv/rapport";

constexpr std::string_view begin_mark = "# rapport git install\n";
constexpr std::string_view end_mark = "# end of rapport git install\n";

// A branch without a project is none of its business.
constexpr std::string_view hook_text = R"sh(#!/bin/sh
# Written by "rapport git install"; "rapport git install --undo" takes it away.
git ls-files --error-unmatch ':(glob)**/rapport.yaml' >/dev/null 2>&1 || exit 0
rapport check --skip clock && exit
echo 'The commit is refused: put the errors right, or commit with --no-verify.' >&2
exit 1
)sh";

std::string text_of(const fs::path& file) { return fs::exists(file) ? read_file(file) : std::string(); }

/// A path as a pattern of gitattributes takes it literally.
std::string literal_pattern(const std::string& path) {
  std::string pattern;
  for (const char c : path)
    pattern += (std::string_view("*?[\\").find(c) == std::string_view::npos ? "" : "\\") + std::string(1, c);
  return pattern;
}

/// Quoted where it holds a space.
std::string attribute_line(const std::string& pattern) {
  std::string quoted;
  for (const char c : pattern) quoted += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
  const bool plain = pattern.find_first_of(" \t\"") == pattern.npos;
  return (plain ? pattern : '"' + quoted + '"') + " diff=rapport\n";
}

std::string without_block(const std::string& text, const fs::path& file) {
  const auto begin = text.find(begin_mark);
  if (begin == text.npos) return text;
  const auto end = text.find(end_mark, begin);
  if (end == text.npos)
    throw Error(fmt::format("{}: the line \"{}\" is gone; take out what stands below \"{}\" yourself",
                            file.string(), end_mark.substr(0, end_mark.size() - 1),
                            begin_mark.substr(0, begin_mark.size() - 1)));
  return text.substr(0, begin) + text.substr(end + end_mark.size());
}

}  // namespace

GitSetup::GitSetup(const fs::path& folder) {
  const auto top = git_says(folder, {"rev-parse", "--show-toplevel"});
  if (!top) throw Error("there is no git repository here; begin one with \"git init\"");
  top_ = *top;
  config_ = file_of_git("config");
  attributes_ = file_of_git("info/attributes");
  hook_ = file_of_git("hooks/pre-commit");
}

fs::path GitSetup::file_of_git(const std::string& name) const {
  const auto path = git_says(top_, {"rev-parse", "--path-format=absolute", "--git-path", name});
  if (!path) throw Error("this git is too old; 2.31 or later is needed");
  return *path;
}

/// One pattern a kind, since the diff driver is for records alone.
std::string GitSetup::attributes() const {
  const auto projects = find_projects(top_);
  if (projects.empty() || !lies_within(projects[0], top_))
    throw Error("there is no project in this repository; begin one with \"rapport init\"");
  std::string block(begin_mark);
  for (const auto& root : projects) {
    const auto project =
        root == top_ ? "/" : "/" + literal_pattern(root.lexically_relative(top_).generic_string()) + "/";
    block += attribute_line(project + "rapport.yaml");
    for (const auto& kind : kinds())
      block += attribute_line(fmt::format("{}{}/**/*.y*ml", project, kind.folder));
  }
  return block + std::string(end_mark);
}

bool GitSetup::set_attributes(const std::string& block) {
  const auto before = text_of(attributes_);
  auto after = without_block(before, attributes_);
  if (!block.empty() && before.find(block) != before.npos) return false;
  if (!block.empty() && !after.empty() && !after.ends_with('\n')) after += '\n';
  after += block;
  if (before == after) return false;
  if (after.empty()) return fs::remove(attributes_);
  write_output(attributes_.string(), after);
  return true;
}

bool GitSetup::set_config() {
  bool changed = false;
  for (const auto& [key, value] : settings) {
    if (git_says(top_, {"config", "--local", "--get", key}) == value) continue;
    if (!git_says(top_, {"config", "--local", key, value}))
      throw Error(fmt::format("git could not set {} in {}", key, config_.string()));
    changed = true;
  }
  return changed;
}

bool GitSetup::unset_config() {
  bool changed = false;
  for (const auto& [key, value] : settings)
    changed |= git_says(top_, {"config", "--local", "--fixed-value", "--unset", key, value}).has_value();
  git_says(top_, {"update-ref", "-d", text_cache});
  return changed;
}

GitSetup::Hook GitSetup::hook() const {
  const auto text = text_of(hook_);
  if (text == hook_text) return Hook::ours;
  if (!text.empty()) return text.find("rapport check") == text.npos ? Hook::other : Hook::chained;
  const auto common =
      git_says(top_, {"rev-parse", "--path-format=absolute", "--git-common-dir"}).value_or("");
  return lies_within(hook_, top_) || lies_within(hook_, common) ? Hook::ours : Hook::outside;
}

bool GitSetup::write_hook() {
  if (hook() != Hook::ours || !create_file(hook_, std::string(hook_text))) return false;
  fs::permissions(hook_, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                  fs::perm_options::add);
  return true;
}

std::vector<fs::path> GitSetup::install() {
  const auto block = attributes();
  std::vector<fs::path> changed;
  if (set_config()) changed.push_back(config_);
  if (set_attributes(block)) changed.push_back(attributes_);
  if (write_hook()) changed.push_back(hook_);
  return changed;
}

std::vector<fs::path> GitSetup::undo() {
  std::vector<fs::path> changed;
  if (unset_config()) changed.push_back(config_);
  if (set_attributes("")) changed.push_back(attributes_);
  if (text_of(hook_) == hook_text && fs::remove(hook_)) changed.push_back(hook_);
  return changed;
}

}  // namespace rapport
