#include "report/report.hpp"

#include <algorithm>

#include "figures/visibility.hpp"
#include "report/brief.hpp"
#include "report/html.hpp"
#include "report/json.hpp"
#include "report/markdown.hpp"
#include "report/section.hpp"
#include "report/withheld.hpp"
#include "text/error.hpp"
#include "text/suggest.hpp"

namespace rapport {
namespace {

const Section& named_section(std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& section : report_sections()) {
    if (section.name == name) return section;
    names.push_back(section.name);
  }
  throw Error(fmt::format("there is no section {}{}; the sections are {}", name, did_you_mean(name, names),
                          fmt::join(names, ", ")));
}

/// The picked sections, in the order of the report.
std::vector<const Section*> picked_sections(const std::vector<std::string>& names) {
  std::vector<const Section*> picked;
  picked.reserve(names.size());
  for (const auto& name : names) picked.push_back(&named_section(name));
  std::vector<const Section*> ordered;
  for (const auto& section : report_sections()) {
    const bool wanted = names.empty() || std::find(picked.begin(), picked.end(), &section) != picked.end();
    if (wanted) ordered.push_back(&section);
  }
  return ordered;
}

Material material_of(const Project& project, std::vector<Finding> findings, const ReportOptions& options) {
  return {.project = project,
          .findings = std::move(findings),
          .today = options.today,
          .options = options,
          .words = Words(options.lang),
          .requirements = requirement_figures(project, options.today),
          .changes = change_figures(project, options.today),
          .surveys = survey_pairs(project),
          .needs = client_needs(project),
          .milestones = milestones_of(project),
          .progress = progress_of(project),
          .buffers = buffers_of(project),
          .feedback = feedback_figures(project, options.today),
          .meetings = meeting_figures(project, options.today),
          .decisions = decision_figures(project, options.today),
          .actions = action_figures(project, options.today),
          .risks = risk_figures(project, options.today)};
}

bool is_internal_edition(const ReportOptions& options) { return options.audience == Audience::internal; }

/// What the reader's edition is written from.
class Edition {
 public:
  Edition(const Project& project, std::vector<Finding> findings, const ReportOptions& options)
      : shared_(is_internal_edition(options) ? std::nullopt : std::optional(shared_part(project))),
        material_(shared_ ? material_of(*shared_, {}, options)
                          : material_of(project, std::move(findings), options)) {
    if (!shared_) return;
    std::erase_if(material_.buffers, [](const Buffer& buffer) { return is_internal_buffer(buffer.row); });
    withheld_.emplace(project, *shared_);
  }
  Edition(const Edition&) = delete;
  Edition& operator=(const Edition&) = delete;
  ~Edition() = default;

  [[nodiscard]] const Material& material() const { return material_; }
  /// What texts of it must not tell; nothing of our own.
  [[nodiscard]] const std::optional<Withheld>& withheld() const { return withheld_; }

 private:
  std::optional<Project> shared_;
  Material material_;
  std::optional<Withheld> withheld_;
};

/// What the checks find, if a picked section tells it to this reader.
std::vector<Finding> wanted_findings(const Project& project, const ReportOptions& options) {
  const auto sections = picked_sections(options.sections);
  const bool wanted = is_internal_edition(options) && !options.brief &&
                      std::any_of(sections.begin(), sections.end(),
                                  [](const Section* s) { return s->checks == Checks::used; });
  return wanted ? run_checks(project, options.today) : std::vector<Finding>{};
}

std::vector<Block> page_of(const Material& material, const std::vector<const Section*>& sections) {
  std::vector<Block> page;
  if (material.options.brief) {
    add_brief(material, page);
    return page;
  }
  std::size_t below_header = 0;
  for (const auto* section : sections) {
    section->write(material, page);
    if (section->name == "header") below_header = page.size();
  }
  if (!material.options.charts)
    std::erase_if(page, [](const Block& block) { return std::holds_alternative<Chart>(block); });
  const auto& intro = material.options.intro;
  if (!intro.empty()) page.insert(page.begin() + static_cast<std::ptrdiff_t>(below_header), Intro{intro});
  return page;
}

void add_sections(const Material& material, Json& report) {
  for (const auto* section : picked_sections(material.options.sections)) {
    if (auto member = section->json(material); !member.is_null())
      report[std::string(section->name)] = std::move(member);
  }
}

}  // namespace

Language report_language(const Project& project) {
  return find_language(project.file()["language"].text()).value_or(Language::en);
}

Table without_empty_columns(Table table) {
  for (std::size_t i = table.header.size(); i-- > 0;) {
    const auto is_empty = [&](const std::vector<std::string>& row) {
      return i >= row.size() || row[i].empty();
    };
    if (!std::all_of(table.rows.begin(), table.rows.end(), is_empty)) continue;
    const auto drop = [&](auto& cells) {
      if (i < cells.size()) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(i));
    };
    drop(table.header);
    drop(table.align);
    for (auto& row : table.rows) drop(row);
  }
  return table;
}

std::vector<Block> project_report(const Project& project, const std::vector<Finding>& findings,
                                  const ReportOptions& options) {
  const auto sections = picked_sections(options.sections);
  const Edition edition(project, findings, options);
  auto page = page_of(edition.material(), sections);
  if (edition.withheld()) edition.withheld()->take_out_of(page);
  return page;
}

std::string markdown_report(const Project& project, const ReportOptions& options) {
  return to_markdown(project_report(project, wanted_findings(project, options), options));
}

std::string html_report(const Project& project, const ReportOptions& options) {
  return to_html(project_report(project, wanted_findings(project, options), options), options.lang);
}

Json json_report(const Project& project, const ReportOptions& options) {
  const Edition edition(project, wanted_findings(project, options), options);
  const auto& material = edition.material();
  Json report = {{"format", json_format}, {"intro", text_json(options.intro)}};
  if (options.brief) {
    report["header"] = header_json(material);
    report["brief"] = brief_json(material);
  } else {
    add_sections(material, report);
  }
  if (edition.withheld()) edition.withheld()->take_out_of(report);
  return report;
}

}  // namespace rapport
