#include "command/selection.hpp"

#include <fmt/format.h>

#include <algorithm>

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
  std::vector<std::string_view> names;
  for (const auto* check : checks()) {
    names.push_back(check->code);
    names.push_back(check->name);
  }
  throw Error(fmt::format("there is no check {}{}", word, did_you_mean(word, names)));
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

std::string near(const Project& project, std::string_view word) {
  std::vector<std::string_view> ids;
  for (const auto& record : project.records()) ids.push_back(record.id);
  return did_you_mean(word, ids);
}

}  // namespace

Selection::Selection(const std::vector<std::string>& only, const std::vector<std::string>& skip)
    : only_(known_checks(only)), skip_(known_checks(skip)) {}

void Selection::limit_to(const Project& project, const fs::path& folder,
                         const std::vector<std::string>& words) {
  for (const auto& word : words) {
    if (const Record* record = project.find(word)) {
      files_.push_back(record->file);
      continue;
    }
    const auto path = (folder / word).lexically_normal();
    if (!fs::exists(path))
      throw Error(fmt::format("there is neither a record nor a file {}{}", word, near(project, word)));
    files_.push_back(path.lexically_relative(project.root()).generic_string());
  }
}

bool Selection::holds(const Finding& finding) const {
  return holds(*finding.check, finding.clock) && in_files(finding.file);
}

bool Selection::holds(const Check& check, Clock clock) const {
  return (only_.empty() || names(only_, check, clock)) && !names(skip_, check, clock);
}

bool Selection::in_files(const std::string& file) const {
  return files_.empty() || std::any_of(files_.begin(), files_.end(), [&](const std::string& wanted) {
           return file == wanted || wanted == "." ||
                  file.starts_with(wanted.ends_with('/') ? wanted : wanted + "/");
         });
}

}  // namespace rapport
