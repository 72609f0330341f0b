#pragma once
#include <string>
#include <vector>

#include "report/block.hpp"
#include "report/words.hpp"

namespace rapport {

/// A proposed agenda for the next meeting with the client, from all that is open on `today`. As in minutes,
/// nothing internal is in it, and of feedback neither the words nor who said them.
std::vector<Block> proposed_agenda(const Project& project, Date today, Language language);

/// A point of an agenda as it stands in a meeting's record.
struct AgendaItem {
  std::string id;    ///< of the record it is about
  std::string text;  ///< "ACT-004 Repeat the UPS discharge test (open action)"
};
/// The same, one text a record, in the same order.
std::vector<AgendaItem> agenda_items(const Project& project, Date today, Language language);

}  // namespace rapport
