#include "command/command.hpp"

namespace rapport {

std::span<const Command> commands() {
  static constexpr Command all[] = {
      {"init", "Begin", "begin a project in a folder", declare_init},
      {"add", "Write", "create a record", declare_add},
      {"set", "Write", "change fields of records", declare_set},
      {"move", "Write", "move records to another state", declare_move},
      {"approve", "Write", "decide changes and requirements, in one act", declare_approve},
      {"verify", "Write", "note what was verified", declare_verify},
      {"take", "Write", "write a whole meeting from one text", declare_take},
      {"edit", "Write", "open a record in your editor", declare_edit},
      {"rename", "Write", "give a record another id", declare_rename},
      {"remove", "Write", "delete a record that nothing refers to", declare_remove},
      {"seal", "Write", "show or renew the seal of a record's words", declare_seal},
      {"survey", "Write", "import the answers to a survey", declare_survey},
      {"show", "Read", "show records as a page", declare_show},
      {"list", "Read", "list and filter records", declare_list},
      {"todo", "Read", "list what waits for somebody, by due date", declare_todo},
      {"lessons", "Read", "search the lessons of this and other projects", declare_lessons},
      {"impact", "Read", "show what a change touches", declare_impact},
      {"trace", "Read", "show the way from need to proof and back", declare_trace},
      {"check", "Read", "check the project", declare_check},
      {"agenda", "Read", "propose an agenda for the next client meeting", declare_agenda},
      {"minutes", "Read", "write the minutes of a meeting, for the client", declare_minutes},
      {"report", "Read", "write the status report", declare_report},
      {"explain", "Read", "explain a check, a kind or a field", declare_explain},
      {"docs", "Read", "print a generated manual page", declare_docs},
  };
  return all;
}

}  // namespace rapport
