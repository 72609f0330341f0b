#include "command/take_template.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "figures/agenda.hpp"
#include "figures/authority.hpp"
#include "report/agenda.hpp"
#include "report/report.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// The words of one language.
struct TemplateWords {
  std::string_view intro, meeting, attendees, absent, agenda, reviewed, done, decided, approve, examples;
};

constexpr TemplateWords english = {.intro =
                                       "# A line each, its label first. Lines with # are left out; an "
                                       "indented line continues the one before.\n",
                                   .meeting = "progress meeting",
                                   .attendees = "attendees",
                                   .absent = "absent",
                                   .agenda = "agenda",
                                   .reviewed = "reviewed",
                                   .done = "done",
                                   .decided = "decided",
                                   .approve = "approve",
                                   .examples =
                                       "# progress what was done since the last meeting\n"
                                       "# problem what stands in the way\n"
                                       "# solution what was found against it\n"
                                       "# decided what was decided @person\n"
                                       "# action what is to be done @person 6-10\n"
                                       "# feedback what they said of our work @person\n"
                                       "# next what comes next\n"};

constexpr TemplateWords chinese = {.intro = "# 每行一条，行首为标签；以 # 开头的行不计，缩进的行接上一行。\n",
                                   .meeting = "进展会议",
                                   .attendees = "到会",
                                   .absent = "缺席",
                                   .agenda = "议程",
                                   .reviewed = "检查",
                                   .done = "完成",
                                   .decided = "决定",
                                   .approve = "批准",
                                   .examples =
                                       "# 进展 上次会议以来完成的工作\n"
                                       "# 问题 遇到的问题\n"
                                       "# 对策 解决办法\n"
                                       "# 决定 决定的内容 @人员\n"
                                       "# 行动 要做的事 @人员 6-10\n"
                                       "# 反馈 客户的意见 @人员\n"
                                       "# 下一步 下一步工作\n"};

constexpr int near_days = 7;

/// The planned meeting whose day is nearest to today, within a week; of two the first.
const Record* nearest_planned(const Project& project, Date today) {
  const Record* nearest = nullptr;
  int least = near_days;
  for (const auto& meeting : project.records(*find_kind("meeting"))) {
    const auto date = meeting["date"].date();
    if (meeting.status() != "planned" || !date) continue;
    const int distance = std::abs(days_between(today, *date));
    if (distance < least || (nearest == nullptr && distance == least)) nearest = &meeting, least = distance;
  }
  return nearest;
}

std::string head_line(const Record* planned, Date today, const TemplateWords& words) {
  if (planned == nullptr) return fmt::format("{} {}\n", words.meeting, format_date(today));
  const auto date = std::min((*planned)["date"].date().value_or(today), today);
  return fmt::format("{} {}\n", planned->id, format_date(date));
}

std::string people_lines(const Project& project, Date today, const TemplateWords& words) {
  std::string ids;
  for (const auto& person : project.people()) {
    if (!person.left || *person.left >= today) ids += fmt::format(" {}", person.id);
  }
  if (ids.empty()) ids = " …";
  return fmt::format("# {}{}\n# {} …\n", words.attendees, ids, words.absent);
}

std::string decider(const Project& project) {
  for (const auto& person : project.people()) {
    if (decides_for_client(project, person.id)) return std::string(person.id);
  }
  return "…";
}

std::string point_lines(const Project& project, Date today, const TemplateWords& words) {
  std::string lines;
  const auto points = agenda_points(project, today);
  for (const auto* action : points.actions)
    lines += fmt::format("# {} {} {}\n", words.reviewed, action->id, words.done);
  for (const auto& decision : points.decisions)
    lines += fmt::format("# {} {}{} @{}\n", words.decided,
                         decision.record->kind->name == "change" ? std::string(words.approve) + " " : "",
                         decision.record->id, decider(project));
  return lines;
}

/// What a planned meeting has in its agenda need not be taken again.
std::string agenda_lines(const Project& project, const Record* planned, Date today,
                         const TemplateWords& words) {
  std::string lines;
  if (planned != nullptr && (*planned)["agenda"]) {
    for (const Value item : (*planned)["agenda"])
      lines += fmt::format("# {} {}\n", words.agenda, visible(item.text()));
    return lines;
  }
  for (const auto& item : agenda_items(project, today, report_language(project)))
    lines += fmt::format("{} {}\n", words.agenda, visible(item.text));
  return lines;
}

}  // namespace

std::string meeting_template(const Project& project, Date today) {
  const auto& words = report_language(project) == Language::zh ? chinese : english;
  const Record* planned = nearest_planned(project, today);
  return std::string(words.intro) + head_line(planned, today, words) + people_lines(project, today, words) +
         agenda_lines(project, planned, today, words) + point_lines(project, today, words) +
         std::string(words.examples);
}

}  // namespace rapport
