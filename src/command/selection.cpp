#include "command/selection.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "project/list_files.hpp"
#include "project/references.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

namespace fs = std::filesystem;

/// The code, family or "clock" that a word means. Throws Error if none.
std::string known_check(const std::string& word) {
  if (word == "clock") return word;
  if (const auto* check = find_check(word)) return std::string(check->code);
  std::string upper = word;
  for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (is_family(upper)) return upper;
  std::vector<std::string_view> names = {"clock"};
  for (const auto* check : checks()) {
    names.push_back(check->code);
    names.push_back(check->name);
  }
  const auto suggestion = did_you_mean(word, names);
  throw Error(fmt::format("there is no check {}{}", word,
                          suggestion.empty() ? "; \"rapport explain\" lists them" : suggestion));
}

std::vector<std::string> known_checks(const std::vector<std::string>& words) {
  std::vector<std::string> known;
  for (const auto& word : words) known.push_back(known_check(word));
  return known;
}

bool names(const std::vector<std::string>& words, const Check& check, Clock clock) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word == check.code || word == check.family() || (word == "clock" && clock == Clock::yes);
  });
}

/// The file or folder of the project that a word means; nothing if it means none. What lies around the
/// project means all of it.
std::optional<std::string> place_in(const Project& project, const fs::path& folder, const std::string& word) {
  if (const Record* record = project.find(word)) return record->file;
  const auto path = (folder / word).lexically_normal();
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return std::nullopt;
  // Links on the way are followed, but a file that is a link stands where it stands.
  const auto here = fs::weakly_canonical(path.parent_path()) / path.filename();
  if (lies_within(project.root(), here)) return ".";
  if (!lies_within(path.parent_path(), project.root())) return std::nullopt;
  return here.lexically_relative(fs::weakly_canonical(project.root())).generic_string();
}

}  // namespace

Selection::Selection(const std::vector<std::string>& only, const std::vector<std::string>& skip)
    : only_(known_checks(only)), skip_(known_checks(skip)) {}

void Selection::limit_to(const Project& project, const fs::path& folder,
                         const std::vector<std::string>& words) {
  for (const auto& word : words) {
    limited_ = true;
    const auto place = place_in(project, folder, word);
    if (!place) continue;
    found_.insert(word);
    files_.push_back(*place);
  }
}

bool Selection::holds(const Finding& finding) const {
  return holds(*finding.check, finding.clock) && in_files(finding.file);
}

bool Selection::holds(const Check& check, Clock clock) const {
  return (only_.empty() || names(only_, check, clock)) && !names(skip_, check, clock);
}

bool Selection::in_files(const std::string& file) const {
  return !limited_ || std::any_of(files_.begin(), files_.end(), [&](const std::string& wanted) {
    return file == wanted || wanted == "." || file.starts_with(wanted.ends_with('/') ? wanted : wanted + "/");
  });
}

}  // namespace rapport
