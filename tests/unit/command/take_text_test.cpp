#include "command/take_text.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"
#include "command/take_words.hpp"

using namespace rapport;

namespace {

const Files files = {
    {"rapport.yaml",
     "people:\n  - {id: c-ops, side: client}\n  - {id: p-eng, side: us}\n  - {id: p-pm, side: us}\n  - {id: "
     "张工, side: us}\n"},
    {"changes/CHG-001.yaml", "title: Third workstation\nstatus: assessed\nraised: 2025-05-06\n"},
    {"requirements/REQ-003.yaml", "title: UPS\nstatus: approved\n"},
    {"actions/ACT-001.yaml", "title: Style guide\nstatus: open\nowner: p-pm\ndue: 2025-05-20\n"},
    {"meetings/MTG-003.yaml", "title: Kick-off\nstatus: agreed\ntype: kickoff\ndate: 2025-05-01\n"},
    {"meetings/MTG-001.yaml", "title: Progress\nstatus: planned\ntype: progress\ndate: 2025-05-27\n"},
};

struct InProject {
  TempFolder folder;
  Project project;
  InProject() : project((write_files(folder.path(), files), load_project(folder.path()))) {}
};

const Date today = *parse_date("2025-05-30");

MeetingText read(const std::string& text) { return read_meeting(InProject().project, text, today); }
/// A text with a head of its own.
MeetingText read_line(const std::string& line) { return read("progress meeting 2025-05-26\n" + line); }

std::string faults(const MeetingText& meeting) {
  std::string all;
  for (const auto& fault : meeting.faults)
    all += (all.empty() ? "" : "|") + std::to_string(fault.at) + " " + fault.message;
  return all;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const auto& text : texts) all += (all.empty() ? "" : " ") + text;
  return all;
}

/// "title; owner; due; source" of an action line.
std::string action(const std::string& line) {
  const auto meeting = read_line("action " + line);
  if (!meeting.faults.empty()) return "fault: " + meeting.faults[0].message;
  const auto& one = meeting.actions.at(0);
  return one.title + "; " + one.owner + "; " + format_date(one.due) + "; " + joined(one.source);
}

/// "verb words; subject; deciders" of a decision line.
std::string decision(const std::string& line) {
  const auto meeting = read_line("decided " + line);
  if (!meeting.faults.empty()) return "fault: " + meeting.faults[0].message;
  const auto& one = meeting.decisions.at(0);
  const std::string verb = !one.verb ? "-" : *one.verb == DecisionVerb::approve ? "yes" : "no";
  return verb + " " + one.words + "; " + joined(one.subject) + "; " + joined(one.decided_by);
}

std::string review(const std::string& line) {
  const auto meeting = read_line("reviewed " + line);
  if (!meeting.faults.empty()) return "fault: " + meeting.faults[0].message;
  const auto& one = meeting.reviewed.at(0);
  return one.id + "; " + one.note + "; " + one.state + "; " + one.result + "; " +
         (one.date ? format_date(*one.date) : "");
}

/// "type date mode title, planned" of a first line.
std::string head(const std::string& line) {
  const auto meeting = read(line);
  if (!meeting.faults.empty()) return faults(meeting);
  return meeting.type + " " + format_date(meeting.date) + " " + meeting.mode + " " + meeting.title + "," +
         meeting.planned;
}

}  // namespace

TEST_CASE("the first line says type, day and mode, in any order, then a title") {
  CHECK(head("progress meeting 2025-05-26 hybrid") == "progress 2025-05-26 hybrid ,");
  CHECK(head("progress meeting last friday online") == "progress 2025-05-23 online ,");
  CHECK(head("周会 5/26 线上") == "progress 2025-05-26 online ,");
  CHECK(head("进展会议 2025-05-26 混合") == "progress 2025-05-26 hybrid ,");
  CHECK(head("进展 会议 5月26日 线上 五月例会") == "progress 2025-05-26 online 五月例会,");
  CHECK(head("Kick-off 5-26 in person How the shifts work") ==
        "kickoff 2025-05-26 in_person How the shifts work,");
  CHECK(head("kick off meeting yesterday") == "kickoff 2025-05-29  ,");
  CHECK(head("2025-05-26 online change board") == "change_board 2025-05-26 online ,");
  CHECK(head("workshop") == "workshop 2025-05-30  ,");
  CHECK(head("review meeting -2d Progress online") == "review 2025-05-28  Progress online,");
}

TEST_CASE("a planned meeting is named by its id, or by its type and day") {
  CHECK(head("MTG-001") == "progress 2025-05-27  ,MTG-001");
  CHECK(head("mtg-001 5-28 online") == "progress 2025-05-28 online ,MTG-001");
  CHECK(head("progress meeting 2025-05-27") == "progress 2025-05-27  ,MTG-001");
  CHECK(head("progress meeting 2025-05-28") == "progress 2025-05-28  ,");
  CHECK(head("MTG-002 online") == "0 there is no record MTG-002; did you mean \"MTG-001\"?");
  CHECK(head("CHG-001") ==
        "0 CHG-001 is a change (assessed); a text is of a new meeting or of a planned one");
}

TEST_CASE("no meeting is written twice") {
  CHECK(head("kickoff 5-1") ==
        "0 MTG-003 is this meeting already; if there were two on that day, give this one a title");
  CHECK(head("kickoff 5-1 The night shift") == "kickoff 2025-05-01  The night shift,");
  CHECK(faults(read("kickoff 5-1\ntitle The night shift")).empty());
  CHECK(head("kickoff 5-2") == "kickoff 2025-05-02  ,");
}

TEST_CASE("what is wrong with the first line") {
  CHECK(head("progres meeting 2025-05-26") ==
        "0 \"progres\" is no type of meeting; did you mean \"progress\"?");
  CHECK(head("progress meeting 2025-05-26 hybird") == "28 \"hybird\" is no mode; did you mean \"hybrid\"?");
  CHECK(head("progress meeting 2025-05-32") ==
        "17 2025-05-32 is no date; write 2025-03-31, today, -1d, fri or 6-10");
  CHECK(head("progress meeting 2025-06-01") ==
        "17 2025-06-01 lies ahead; take what was said when the meeting was held");
  CHECK(head("progress meeting tomorrow") == "progress 2025-05-31  ,");  // it is tomorrow elsewhere
  CHECK(head("hello").starts_with(
      "0 begin with the meeting, as in: progress meeting 2025-05-27 hybrid; a meeting is one of kickoff, "));
  CHECK(head("meeting 2025-05-26").ends_with("变更评审会、项目复盘)"));
  CHECK(head("# nothing").starts_with("0 there is nothing in it"));
}

TEST_CASE("people are named one after another, with spaces or commas") {
  const auto meeting = read_line("到会 c-ops，@p-pm、张工 c-ops\nabsent: p-eng");
  CHECK(joined(meeting.attendees) == "c-ops p-pm 张工");
  CHECK(joined(meeting.absent) == "p-eng");
  CHECK(faults(read_line("attendees c-ops p-egn")) ==
        "44 p-egn is not under people: in rapport.yaml; did you mean \"p-eng\"?");
}

TEST_CASE("an action ends with its owner, its day and what it comes from, in any order") {
  CHECK(action("重新核算UPS容量 @p-eng 6-10 CHG-001") == "重新核算UPS容量; p-eng; 2025-06-10; CHG-001");
  CHECK(action("size the UPS CHG-001 6-10 @p-eng") == "size the UPS CHG-001; p-eng; 2025-06-10; CHG-001");
  CHECK(action("assess chg-001 by fri @p-pm") ==
        "assess chg-001; p-pm; 2025-05-30; CHG-001");  // from the meeting on
  CHECK(action("size it, @p-eng, +14d, REQ-003, CHG-001") == "size it; p-eng; 2025-06-09; REQ-003 CHG-001");
  CHECK(action("更新REQ-003，@p-eng，6月12日前") == "更新REQ-003; p-eng; 2025-06-12; REQ-003");
  CHECK(action("size it @p-eng 6/10") == "size it; p-eng; 2025-06-10; ");
  CHECK(action("size it @p-eng 2025/6/10") == "size it; p-eng; 2025-06-10; ");
  CHECK(action("size it @p-eng by next Friday.") == "size it; p-eng; 2025-06-06; ");
  CHECK(action("size it next friday @p-eng") == "size it; p-eng; 2025-06-06; ");
  CHECK(action("buy the next @p-eng friday") == "buy the next; p-eng; 2025-05-30; ");
  CHECK(action("采购电缆 下周五前 @张工") == "采购电缆; 张工; 2025-06-06; ");
  CHECK(action("采购电缆 @张工 下周一") == "采购电缆; 张工; 2025-06-02; ");
  CHECK(action("采购电缆 @张工 后天") == "采购电缆; 张工; 2025-05-28; ");
  CHECK(action("@p-eng: size it until 2025-06-10") == "size it; p-eng; 2025-06-10; ");
  CHECK(action("核算REQ-003的容量 @张工 6月10日前") == "核算REQ-003的容量; 张工; 2025-06-10; REQ-003");
  CHECK(action("ask @c-ops for the ports @p-eng 6-10") == "ask c-ops for the ports; p-eng; 2025-06-10; ");
  CHECK(action("ask @c-ops for the ports 6-10") == "ask c-ops for the ports; c-ops; 2025-06-10; ");
  CHECK(action("核算容量@p-eng 6-10") == "核算容量; p-eng; 2025-06-10; ");
  CHECK(action("write to a@b.com @p-eng 12-28") == "write to a@b.com; p-eng; 2024-12-28; ");
  CHECK(action("read evidence/REQ-003.pdf @p-eng 6-10") == "read evidence/REQ-003.pdf; p-eng; 2025-06-10; ");
  CHECK(action("size it @p-eng") ==
        "fault: say by when, with a date at the end: 2025-06-10, 6-10, fri or +14d");
  CHECK(action("size it 6-10") == "fault: say whose it is, as @person");
  CHECK(action("size it") == "fault: say whose it is and by when, as in: @p-eng 6-10");
  CHECK(action("@p-eng 6-10") == "fault: say what is to be done");
  CHECK(action("size it @p-eng @p-pm 6-10") == "fault: an action has one owner; write a line for each");
  CHECK(action("size it @p-engineer 6-10").starts_with("fault: p-engineer is not under people:"));
  CHECK(action("size it @p-eng 6-10 CHG-01") ==
        "fault: there is no record CHG-01; did you mean \"CHG-001\"?");
}

TEST_CASE("a decision approves or rejects what it names only if it begins so") {
  CHECK(decision("approve CHG-001 @c-ops") == "yes ; CHG-001; c-ops");
  CHECK(decision("to approve CHG-001 @c-ops") == "yes ; CHG-001; c-ops");
  CHECK(decision("CHG-001 is rejected @c-ops") == "no ; CHG-001; c-ops");
  CHECK(decision("批准CHG-001 @c-ops") == "yes ; CHG-001; c-ops");
  CHECK(decision("不同意 REQ-003、CHG-001 @c-ops @p-pm") == "no ; REQ-003 CHG-001; c-ops p-pm");
  CHECK(decision("approve CHG-001 with the larger battery @c-ops") ==
        "yes approve CHG-001 with the larger battery; CHG-001; c-ops");
  CHECK(decision("approve the colours @c-ops") == "- approve the colours; ; c-ops");
  CHECK(decision("not to approve CHG-001 yet @c-ops") == "- not to approve CHG-001 yet; CHG-001; c-ops");
  CHECK(decision("approve ACT-001 @c-ops") == "- approve ACT-001; ACT-001; c-ops");
  CHECK(decision("green, from 6-10") == "- green, from 6-10; ; ");
  CHECK(decision("approve CHG-001") == "fault: say who decides, as @person");
  CHECK(decision("@c-ops") == "fault: say what was decided");
}

TEST_CASE("feedback is of one person, and keeps its words") {
  const auto said = read_line("feedback @c-ops: gaps are too long, see CHG-001 on 6-10").feedback.at(0);
  CHECK(said.words == "gaps are too long, see CHG-001 on 6-10");
  CHECK(said.from == "c-ops");
  CHECK(joined(said.refs) == "CHG-001");
  CHECK(faults(read_line("feedback x @c-ops @p-pm")) ==
        "46 feedback is of one person; write a line for each");
}

TEST_CASE("a review names records first, and says of actions what became of them") {
  CHECK(review("ACT-001 done") == "ACT-001; done; done; ; ");
  CHECK(review("act-001: Done, 5-20: in use") == "ACT-001; Done, 5-20: in use; done; in use; 2025-05-20");
  CHECK(review("ACT-001 done 6-20 or so") == "ACT-001; done 6-20 or so; done; 6-20 or so; ");
  CHECK(review("ACT-001 完成，已安装") == "ACT-001; 完成，已安装; done; 已安装; ");
  CHECK(review("ACT-001") == "ACT-001; ; ; ; ");
  CHECK(review("CHG-001 done") == "CHG-001; done; ; ; ");
  CHECK(review("ACT-001 done last friday, in red") ==
        "ACT-001; done last friday, in red; done; in red; 2025-05-23");
  CHECK(review("ACT-001 完成 上周五 已发布") == "ACT-001; 完成 上周五 已发布; done; 已发布; 2025-05-23");
  CHECK(review("done") == "fault: say first which record was gone through, by its id");
  CHECK(review("ACT-002 done") == "fault: there is no record ACT-002; did you mean \"ACT-001\"?");
  CHECK(read_line("reviewed ACT-001, CHG-001: fine").reviewed.at(1).note == "fine");
}
