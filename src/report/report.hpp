#pragma once
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"
#include "report/block.hpp"
#include "report/words.hpp"

namespace rapport {

struct Material;

/// Whether a section prints what the checks found.
enum class Checks : std::uint8_t { unused, used };

/// A section of the report, one file each: section_header.cpp writes "header", and so on, json_header.cpp the
/// same as JSON.
struct Section {
  std::string_view name;  ///< stable, English: what --section takes
  std::string_view doc;
  Checks checks;
  void (*write)(const Material& material, std::vector<Block>& page);
  nlohmann::ordered_json (*json)(const Material& material);  ///< null if the reader has no business with it
};

/// All sections, in the order of the report.
std::span<const Section> report_sections();

enum class Audience : std::uint8_t { internal, client };

struct ReportOptions {
  Language lang = Language::en;
  std::vector<std::string> sections = {};  ///< by name, in any order; empty: all
  Date today = {};
  Audience audience = Audience::internal;
  std::optional<Date> since = {};  ///< begin of the period that is looked back on; its first day
  bool brief = false;              ///< one page instead of the sections
  bool charts = true;
  std::string intro = {};  ///< the author's own words, as in `Intro`
};

/// The language of rapport.yaml, English if it has none.
Language report_language(const Project& project);

/// The project report as a neutral page. Sections that have nothing to report are left out. `findings` is
/// what run_checks found; the client's edition has none, is counted from what is shared alone (see
/// visibility.hpp), and names nothing else. Throws Error for a section that is not there.
std::vector<Block> project_report(const Project& project, const std::vector<Finding>& findings,
                                  const ReportOptions& options);

/// The same as Markdown or HTML, with the findings of today; the checks run only if a picked section prints
/// them.
std::string markdown_report(const Project& project, const ReportOptions& options);
std::string html_report(const Project& project, const ReportOptions& options);

/// The same figures for other programs, in the shape that rapport-report(7) tells, with the same findings: a
/// member a section, or one for the header and one for the brief.
nlohmann::ordered_json json_report(const Project& project, const ReportOptions& options);

}  // namespace rapport
