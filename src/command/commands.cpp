#include "command/command.hpp"

namespace rapport {

std::span<const Command> commands() {
  static constexpr Command all[] = {
      {"init", "Begin", "begin a project in a folder", declare_init,
       "rapport init\n"
       "rapport init pump --title \"Pump station 4\" --client \"Liushu Water\""},
      {"add", "Write", "create a record", declare_add,
       "rapport add requirement Overpressure stops the pump priority=must\n"
       "rapport add action Call the supplier owner=p-pm due=fri"},
      {"set", "Write", "change fields of records", declare_set,
       "rapport set REQ-002 priority=should tags+=alarm\n"
       "rapport set REQ-001 REQ-005 owner=p-eng"},
      {"move", "Write", "move records to another state", declare_move,
       "rapport move REQ-012 approved --by c-ops\n"
       "rapport move ACT-004 done --date yesterday --note \"Passed at 8 kVA\""},
      {"approve", "Meet and decide", "decide changes and requirements, in one act", declare_approve,
       "rapport approve CHG-003 --by c-ops --date 8-14 --paid-by client\n"
       "rapport approve CHG-003 --by c-ops --reject --chosen \"Not before the audit\""},
      {"verify", "Check and verify", "note what was verified", declare_verify,
       "rapport verify REQ-004 pass --method test -n \"SAT 2.1: 5 of 5, slowest 9 s\"\n"
       "rapport verify REQ-001 REQ-006 fail -n \"Two lamps stay dark\" --date 8-12"},
      {"take", "Meet and decide", "write a whole meeting from one text", declare_take,
       "rapport take notes.txt --dry-run\n"
       "rapport take < notes.txt"},
      {"edit", "Write", "open a record in your editor", declare_edit,
       "rapport edit REQ-004\n"
       "EDITOR=nano rapport edit REQ-004"},
      {"rename", "Write", "give a record another id", declare_rename,
       "rapport rename REQ-012 REQ-NET-1\n"
       "rapport rename ACT-004 ACT-UPS"},
      {"remove", "Write", "delete a record that nothing refers to", declare_remove,
       "rapport remove RSK-003\n"
       "rapport remove LES-003"},
      {"seal", "Check and verify", "show or renew the seal of a record's words", declare_seal,
       "rapport seal REQ-001\n"
       "rapport seal --missing"},
      {"survey", "Write", "import the answers to a survey", declare_survey,
       "rapport survey import answers.csv --into SUR-002 --dry-run\n"
       "rapport survey import answers.csv --into SUR-002 --map \"Remarks=comment\""},
      {"show", "Look up", "show records as a page", declare_show,
       "rapport show REQ-003\n"
       "rapport show CHG-001 CHG-002 --format json"},
      {"list", "Look up", "list and filter records", declare_list,
       "rapport list req status=verified no:owner --columns id,priority,title\n"
       "rapport list changes impact.cost.over=50000 --format csv"},
      {"todo", "Look up", "list what waits for somebody, by due date", declare_todo,
       "rapport todo --within 14\n"
       "rapport todo --side client --format md"},
      {"lessons", "Look up", "search the lessons of this and other projects", declare_lessons,
       "rapport lessons ups\n"
       "rapport lessons --tag network --in .."},
      {"impact", "Check and verify", "show what a change touches", declare_impact,
       "rapport impact CHG-003\n"
       "rapport impact CHG-001"},
      {"trace", "Check and verify", "show the way from need to proof and back", declare_trace,
       "rapport trace\n"
       "rapport trace REQ-003"},
      {"check", "Check and verify", "check the project", declare_check,
       "rapport check --skip clock\n"
       "rapport check --format sarif=check.sarif --format junit=junit.xml"},
      {"agenda", "Meet and decide", "propose an agenda for the next client meeting", declare_agenda,
       "rapport agenda\n"
       "rapport agenda > agenda.md"},
      {"minutes", "Meet and decide", "write the minutes of a meeting, for the client", declare_minutes,
       "rapport minutes MTG-003\n"
       "rapport minutes MTG-003 --lang zh -o minutes.md"},
      {"report", "Report", "write the status report", declare_report,
       "rapport report -o status.md\n"
       "rapport report --audience client --since 7-1"},
      {"explain", "Look up", "explain a check, a kind or a field", declare_explain,
       "rapport explain VF001\n"
       "rapport explain requirement.source"},
      {"git", "Tools", "show records in git's diffs, and check before each commit", declare_git,
       "rapport git install\n"
       "rapport git install --undo"},
      {"completion", "Tools", "complete what you type in bash, zsh or fish", declare_completion,
       "rapport completion bash > rapport.bash\n"
       "rapport completion zsh > _rapport"},
      {"schema", "Tools", "print or install JSON Schemas, for editors", declare_schema,
       "rapport schema requirement\n"
       "rapport schema --install"},
      {"docs", "Help", "print a generated manual page", declare_docs,
       "rapport docs files > rapport-files.5\n"
       "rapport docs checks | man -l -"},
      {"help", "Help", "tell more of a command", declare_help,
       "rapport help add\n"
       "rapport help"},
  };
  return all;
}

}  // namespace rapport
