#pragma once
#include <nlohmann/json.hpp>

#include "../check/in_memory.hpp"
#include "report/report.hpp"

namespace rapport {

/// The report on these files, as Markdown unless another writer is named, on 2025-08-15 unless the options
/// name another day.
inline std::string report_of(const Files& files, ReportOptions options = {},
                             std::string (*write)(const Project&, const ReportOptions&) = markdown_report) {
  const TempFolder folder;
  write_files(folder.path(), files);
  if (options.today == Date{}) options.today = *parse_date("2025-08-15");
  return write(load_project(folder.path()), options);
}

inline std::string json_text_report(const Project& project, const ReportOptions& options) {
  return json_report(project, options).dump();
}
/// The same as JSON.
inline nlohmann::ordered_json json_of(const Files& files, ReportOptions options = {}) {
  return nlohmann::ordered_json::parse(report_of(files, std::move(options), json_text_report));
}

/// One section of it.
inline std::string section_of(const std::string& name, const Files& files, ReportOptions options = {}) {
  options.sections = {name};
  return report_of(files, options);
}

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace rapport
