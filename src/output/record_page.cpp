#include "output/record_page.hpp"

#include <fmt/format.h>

#include "figures/computed.hpp"
#include "figures/relations.hpp"
#include "output/value_text.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

Tone tone_of(const Record& record) {
  const State* state = find_state(*record.kind, record.status());
  if (state == nullptr || state->phase == Phase::open) return Tone::strong;
  return state->phase == Phase::done ? Tone::good : Tone::faint;
}

std::string days_text(std::int64_t days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

void add_heading(Page& page, const Record& record) {
  const auto title = record.title().empty() ? std::string_view("(no title)") : record.title();
  page.line(fmt::format("{}  {}  [{}]", record.id, title, record.status()), tone_of(record),
            display_width(record.id) + 2);
}

void add_problems(Page& page, const Record& record) {
  std::vector<PageText> lines;
  const auto add = [&](std::size_t offset, const std::string& message) {
    const auto [line, column] = line_column(record.document.text(), offset);
    lines.push_back({fmt::format("{}:{}: {}", line, column, message), Tone::bad, 2});
  };
  for (const auto& fault : record.document.faults()) add(fault.offset, fault.message);
  for (const auto& problem : record.problems) add(problem.offset, problem.message);
  page.row("faults", std::move(lines));
}

void add_fields(Page& page, const Project& project, const Record& record, int columns) {
  for (const auto& field : project.schema().fields(*record.kind)) {
    const auto value = record[field.name];
    if (!value.written() || field.name == "title" || field.name == "status") continue;
    const bool none = value.node().shape == Shape::list && value.size() == 0;
    page.row(std::string(field.name),
             none ? std::vector<PageText>{{"none"}} : value_text(project, value, field, columns));
  }
}

void add_clocks(Page& page, const Project& project, const Record& record, Date today) {
  for (const auto name : {"class", "age", "overdue"}) {
    const Computed* computed = find_computed(*record.kind, name);
    if (computed == nullptr || project.schema().find(*record.kind, name) != nullptr) continue;
    const auto cell = computed->value(record, today);
    if (!cell) continue;
    const bool late = name == std::string_view("overdue") || cell.text == "stale" || cell.text == "failed";
    const auto text = cell.text.empty() ? days_text(*cell.number) : std::string(cell.text);
    page.row(name, {{text, late ? Tone::notice : Tone::plain}});
  }
}

void add_namings(Page& page, const Project& project, const Record& record) {
  std::vector<PageText> lines;
  for (const auto& [by, fields] : namings_of(project, record)) {
    auto line = naming(*by);
    line.text += fmt::format(" — {}", fmt::join(fields, ", "));
    lines.push_back(std::move(line));
  }
  page.row("named by", std::move(lines));
}

}  // namespace

std::string record_page(const Project& project, const Record& record, Date today, const std::string& file,
                        int width, Color color) {
  constexpr int labels = 21;  // what the usual label column takes, to judge whether a group fits beside it
  Page page(width, color);
  add_heading(page, record);
  page.blank();
  add_problems(page, record);
  add_fields(page, project, record, width - labels);
  page.blank();
  add_clocks(page, project, record, today);
  add_namings(page, project, record);
  page.row("file", file);
  return page.text();
}

}  // namespace rapport
