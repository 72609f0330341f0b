#include "command/changed.hpp"

#include <map>
#include <optional>

#include "command/progress_line.hpp"
#include "project/past_folder.hpp"

namespace rapport {
namespace {

/// The project as it was, and how often each finding was there.
struct Past {
  std::optional<Project> project;
  std::map<std::string, int> findings = {};
};

Past past_of(const PastFolder& folder, Date today) {
  Past past;
  if (!std::filesystem::is_regular_file(folder.root() / "rapport.yaml")) return past;
  past.project.emplace(load_in_sight(folder.root()));
  for (const auto& finding : check_in_sight(*past.project, today)) ++past.findings[fingerprint(finding)];
  return past;
}

bool differs(const Project& present, const Past& past, const Finding& finding) {
  const Record* now = record_of(present, finding);
  if (!past.project || now == nullptr) return !past.project;
  const Record* before = now == &present.file() ? &past.project->file() : past.project->find(now->id);
  return before == nullptr || before->file != now->file || before->document.text() != now->document.text();
}

}  // namespace

void keep_changed(CheckedProject& checked, const std::string& revision, Date today) {
  const auto& project = checked.project;
  const PastFolder folder(project.root(), merge_base(project.root(), revision));
  auto past = past_of(folder, today);
  std::erase_if(checked.findings, [&](const Finding& finding) {
    const bool was_there = past.findings[fingerprint(finding)]-- > 0;
    return was_there && !differs(project, past, finding);
  });
}

}  // namespace rapport
