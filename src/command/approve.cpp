#include <algorithm>

#include "command/approving.hpp"
#include "command/command.hpp"
#include "command/options.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

struct Options {
  std::vector<std::string> ids;
  std::string by, meeting, chosen, paid_by, date;
  bool reject = false;
};

std::vector<const Record*> subjects_of(Session& session, const std::vector<std::string>& ids) {
  std::vector<const Record*> subjects;
  for (const auto& id : ids) {
    const Record* record = &session.record(id);
    if (std::find(subjects.begin(), subjects.end(), record) == subjects.end()) subjects.push_back(record);
  }
  return subjects;
}

const Record* meeting_of(Session& session, const std::string& id) {
  if (id.empty()) return nullptr;
  const auto& meeting = session.record(id);
  if (meeting.kind->name != "meeting")
    throw Error(
        fmt::format("--meeting: {} is {}; name a meeting", meeting.id, with_article(meeting.kind->name)));
  return &meeting;
}

/// As given, else the day of the meeting it was decided at, unless that lies ahead; else today.
Date day_of(Session& session, const Options& options, const Record* meeting) {
  if (!options.date.empty()) return session.day_done(options.date);
  const auto held = meeting == nullptr ? std::nullopt : (*meeting)["date"].date();
  return std::min(held.value_or(session.today()), session.today());
}

std::string decider(Session& session, const std::string& by) {
  if (auto who = session.actor(by)) return *who;
  throw Error("say with --by who decides");
}

void demand_somebody_pays(const Options& options, const std::vector<const Record*>& subjects) {
  if (options.paid_by.empty()) return;
  if (options.reject) throw Error("--paid-by: nobody pays for what is rejected");
  if (std::none_of(subjects.begin(), subjects.end(),
                   [](const Record* r) { return r->kind->name == "change"; }))
    throw Error("--paid-by: only a change is paid for");
}

void run(Session& session, const Options& options) {
  const auto& project = session.project();
  const auto* meeting = meeting_of(session, options.meeting);
  const Approval approval{
      .subjects = subjects_of(session, options.ids),
      .by = decider(session, options.by),
      .date = day_of(session, options, meeting),
      .verdict = options.reject ? Approval::Verdict::rejected : Approval::Verdict::approved,
      .meeting = meeting == nullptr ? "" : meeting->id,
      .chosen = options.chosen,
      .paid_by = options.paid_by};
  demand_somebody_pays(options, approval.subjects);
  Draft draft(project);
  const auto& decision = approve(draft, project, approval);
  draft.save();
  session.print("{}\n", Session::for_reader(session.shown(decision.file)));
  for (const auto* record : approval.subjects)
    session.print("{}\n", Session::for_reader(session.shown(record->file)));
}

}  // namespace

void declare_approve(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  add_words(app, "ids", options->ids, "the changes and requirements that are decided")
      ->required()
      ->type_name("CHG-ID|REQ-ID…");
  add_text(app, "--by", options->by, "who decides (else RAPPORT_ME, else git config rapport.me)")
      ->type_name("PERSON");
  add_text(app, "--meeting", options->meeting, "meeting at which it was decided")->type_name("MTG-ID");
  app.add_flag("--reject", options->reject, "they are rejected");
  add_text(app, "--chosen", options->chosen, "what was decided, in words")->type_name("TEXT");
  app.add_option("--paid-by", options->paid_by,
                 "who pays for the changes, instead of their funding: client, supplier or us")
      ->check(CLI::IsMember({"client", "supplier", "us"}))
      ->type_name("SIDE");
  add_text(app, "--date", options->date, "day of the decision (else of the meeting, else today)")
      ->type_name("DATE");
  app.callback([&session, options] { run(session, *options); });
}

}  // namespace rapport
