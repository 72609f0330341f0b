#pragma once
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "../text/temp_folder.hpp"
#include "check/check.hpp"

namespace rapport {

/// Text by path, of a project that a test thinks up. An empty rapport.yaml is added if there is none.
using Files = std::map<std::string, std::string>;

inline void write_files(const std::filesystem::path& folder, const Files& files) {
  std::ofstream(folder / "rapport.yaml") << "";
  for (const auto& [name, text] : files) {
    std::filesystem::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << text;
  }
}

/// The project of these files, loaded.
struct Loaded {
  TempFolder folder;
  Project project;
  explicit Loaded(const Files& files)
      : project((write_files(folder.path(), files), load_project(folder.path()))) {}
  [[nodiscard]] const Record& operator[](std::string_view id) const { return *project.find(id); }
};

inline std::vector<std::string> ids(const std::vector<const Record*>& records) {
  std::vector<std::string> all;
  for (const auto* record : records) all.push_back(record->id);
  return all;
}

/// What the checks find in these files, on 2025-08-15.
inline std::vector<Finding> findings_in(const Files& files) {
  const TempFolder folder;
  write_files(folder.path(), files);
  return run_checks(load_project(folder.path()), *parse_date("2025-08-15"));
}

/// What one check says of these files, a line a finding: "REQ-001: …", or the file where it is no record.
inline std::string said(std::string_view code, const Files& files) {
  std::string lines;
  for (const auto& finding : findings_in(files)) {
    if (finding.check->code != code) continue;
    lines += (lines.empty() ? "" : "\n") + (finding.record.empty() ? finding.file : finding.record) + ": " +
             finding.message;
  }
  return lines;
}

/// The text of a requirement with a statement that no check minds.
inline std::string requirement(const std::string& status, const std::string& more = "") {
  return "title: Alarm\nstatus: " + status + "\nstatement: The system shall show each alarm within 2 s.\n" +
         more;
}

/// Seals of the statement above, and of other words.
inline const std::string present_seal = "17ba8c671d29";
inline const std::string older_seal = "000000000000";

/// rapport.yaml of a project with a client.
inline const std::string with_client =
    "client: Jinghe\n"
    "people:\n"
    "  - {id: c-ops, side: client, decides: true}\n"
    "  - {id: p-pm, side: us}\n"
    "  - {id: p-old, side: us, left: 2025-05-01}\n";

}  // namespace rapport
