#include "report/since.hpp"

#include "report/cells.hpp"
#include "report/words_brief.hpp"

namespace rapport {
namespace {

void add_line(const Material& material, Word word, const std::vector<const Record*>& records,
              Bullets& lines) {
  if (records.empty()) return;
  lines.items.push_back(material.words.say(word, format_date(*material.options.since), records.size(),
                                           ids_line(material.words, records)));
}

/// How much the requirements moved.
void add_volatility(const Material& material, const Period& period, Bullets& lines) {
  const auto figures = volatility_in(material.project, period);
  if (figures.active + figures.added == 0) return;
  lines.items.push_back(material.words.say(word::volatility, format_date(period.first), figures.added,
                                           figures.reworded, figures.removed, figures.active,
                                           material.words.percent(figures.moved(), figures.active)));
}

}  // namespace

std::optional<Period> period_of(const ReportOptions& options) {
  if (!options.since) return std::nullopt;
  return Period{*options.since, options.today};
}

void add_since(const Material& material, std::string_view kind, Page& page) {
  const auto period = period_of(material.options);
  if (!period || material.project.records(*find_kind(kind)).empty()) return;
  const auto figures = period_figures(material.project, *find_kind(kind), *period);
  Bullets lines;
  add_line(material, word::added_since, figures.added, lines);
  add_line(material, word::changed_since, figures.changed, lines);
  add_line(material, word::closed_since, figures.closed, lines);
  if (kind == "requirement") add_volatility(material, *period, lines);
  add_bullets(std::move(lines), page);
}

std::vector<std::string> milestones_reached_since(const Material& material) {
  const auto period = period_of(material.options);
  std::vector<std::string> reached;
  for (const auto& milestone : material.milestones) {
    if (period && milestone.reached && period->holds(milestone.expected))
      reached.push_back(text_cell(milestone.row["id"]));
  }
  return reached;
}

}  // namespace rapport
