#include <algorithm>

#include "check/check.hpp"
#include "command/command.hpp"
#include "command/progress_line.hpp"
#include "figures/computed.hpp"
#include "figures/percent.hpp"
#include "figures/questions.hpp"
#include "figures/requirements.hpp"
#include "output/page.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

using Records = std::vector<const Record*>;

/// At most ten lines, whatever the project: each is cut on a terminal, none is wrapped.
class Lines {
 public:
  explicit Lines(Session& session) : session_(session) {}

  void line(std::string_view text, Tone tone = Tone::plain) {
    auto shown = visible(text);
    if (Session::width() > 0) shown = cut_to_width(shown, Session::width());
    session_.print("{}\n", painted(shown, tone, session_.colored() ? Color::yes : Color::no));
  }
  void row(std::string_view label, std::string_view text, Tone tone = Tone::plain) {
    constexpr int label_width = 10;
    line(padded(label, label_width) + std::string(text), tone);
  }

 private:
  Session& session_;
};

void how_to_begin(Session& session) {
  session.out +=
      "There is no project in this folder.\n"
      "  rapport init                       begin one here\n"
      "  rapport add requirement TITLE…     record what the client asks for\n"
      "  rapport check                      what is missing\n"
      "  rapport --help                     all commands\n";
}

void name_projects(Session& session, const std::vector<std::filesystem::path>& found) {
  constexpr std::size_t most = 8;
  Lines lines(session);
  lines.line("Projects below this folder; name one with -C:");
  for (std::size_t i = 0; i < std::min(found.size(), most); ++i)
    lines.line("  rapport -C " + Session::shown(found[i].parent_path(), found[i].filename().string()));
  if (found.size() > most) lines.line(fmt::format("  and {} more", found.size() - most));
}

std::string counts_of(const Project& project) {
  std::string counts;
  for (const auto& kind : kinds()) {
    const auto count = project.records(kind).size();
    if (count > 0)
      counts +=
          fmt::format("{}{} {}", counts.empty() ? "" : ", ", count, count == 1 ? kind.name : kind.folder);
  }
  return counts.empty() ? "no records yet" : counts;
}

void heading(Lines& lines, const Project& project) {
  const auto& file = project.file();
  std::string text(file["title"] ? file["title"].text() : "Project");
  if (file["client"]) text += fmt::format(", for {}", file["client"].text());
  if (file["phase"]) text += fmt::format(" ({})", file["phase"].text());
  lines.line(text, Tone::strong);
  lines.line(counts_of(project));
}

void requirements(Lines& lines, const Project& project, Date today) {
  const auto active = requirement_figures(project, today).active;
  if (active.all() == 0) return;
  auto text = fmt::format("{} of {} active requirements ({})", active.passed(), active.all(),
                          percent_text(active.passed(), active.all()));
  const char* between = "; ";
  for (const auto found : {VerificationClass::failed, VerificationClass::stale, VerificationClass::open,
                           VerificationClass::waived}) {
    if (active[found] == 0) continue;
    text += fmt::format("{}{} {}", between, active[found], class_name(found));
    between = ", ";
  }
  lines.row("verified", text);
}

Records open_records(const Project& project, std::string_view kind) {
  Records open;
  for (const auto& record : project.records(*find_kind(kind))) {
    if (is_open(record)) open.push_back(&record);
  }
  return open;
}

/// "ACT-004, ACT-007, …".
std::string some_ids(const Records& records) {
  constexpr std::size_t most = 3;
  std::string ids;
  for (std::size_t i = 0; i < std::min(records.size(), most); ++i)
    ids += (i == 0 ? "" : ", ") + records[i]->id;
  return records.size() > most ? ids + ", …" : ids;
}

/// How many of a kind are open, and the age of the oldest.
void open_with_age(Lines& lines, const Project& project, std::string_view label, std::string_view kind,
                   Date today) {
  const auto open = open_records(project, kind);
  if (open.empty()) return;
  int oldest = 0;
  for (const auto* record : open) oldest = std::max(oldest, age_of(*record, today).value_or(0));
  lines.row(label, fmt::format("{} open, the oldest for {} day{} ({})", open.size(), oldest,
                               oldest == 1 ? "" : "s", some_ids(open)));
}

void actions(Lines& lines, const Project& project, Date today) {
  const auto open = open_records(project, "action");
  if (open.empty()) return;
  Records overdue;
  std::copy_if(open.begin(), open.end(), std::back_inserter(overdue),
               [&](const Record* action) { return days_overdue(*action, today).has_value(); });
  const auto late =
      overdue.empty() ? "none overdue" : fmt::format("{} overdue ({})", overdue.size(), some_ids(overdue));
  lines.row("actions", fmt::format("{} open, {}", open.size(), late));
}

/// The first of the gravest findings that are more than advice; null if there is none.
const Finding* gravest(const std::vector<Finding>& found) {
  const auto worst = std::min_element(found.begin(), found.end(),
                                      [](const auto& a, const auto& b) { return a.severity < b.severity; });
  return worst == found.end() || worst->severity == Severity::info ? nullptr : &*worst;
}

void findings(Lines& lines, const std::vector<Finding>& found) {
  const auto count = [&](Severity severity) {
    return std::count_if(found.begin(), found.end(),
                         [&](const Finding& f) { return f.severity == severity; });
  };
  const auto errors = count(Severity::error), warnings = count(Severity::warning);
  const auto tone = errors > 0 ? Tone::bad : warnings > 0 ? Tone::notice : Tone::good;
  lines.row("check",
            fmt::format("{} error{}, {} warning{}", errors, errors == 1 ? "" : "s", warnings,
                        warnings == 1 ? "" : "s"),
            tone);
  if (const auto* worst = gravest(found))
    lines.row("", fmt::format("{} [{}]", worst->message, worst->check->code));
}

void what_next(Lines& lines, const Project& project, const Finding* worst) {
  lines.line("");
  if (project.records().empty() && worst == nullptr)
    return lines.row("next", "rapport add requirement TITLE…");
  if (worst == nullptr) return lines.row("next", "rapport todo, rapport report");
  const Record* record = project.find(worst->record);
  const auto show = record == nullptr ? "" : fmt::format("rapport show {}, ", record->id);
  lines.row("next", fmt::format("{}rapport explain {}, rapport check", show, worst->check->code));
}

}  // namespace

void run_overview(Session& session) {
  const auto found = session.project_folders();
  if (found.empty()) return how_to_begin(session);
  if (found.size() > 1) return name_projects(session, found);
  const auto& project = session.project();
  const auto today = session.today();
  const auto checked = check_in_sight(project, today);
  Lines lines(session);
  heading(lines, project);
  requirements(lines, project, today);
  open_with_age(lines, project, "changes", "change", today);
  actions(lines, project, today);
  open_with_age(lines, project, "feedback", "feedback", today);
  findings(lines, checked);
  what_next(lines, project, gravest(checked));
}

}  // namespace rapport
