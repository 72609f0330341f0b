#include <algorithm>

#include "report/cells.hpp"
#include "report/words_common.hpp"
#include "report/words_to_do.hpp"

namespace rapport {
namespace {

struct Need {
  std::optional<Date> due;
  std::vector<std::string> row;
};

Need of_decision(const Material& material, const AwaitedDecision& decision) {
  const auto& words = material.words;
  const auto& record = *decision.record;
  return {
      decision.due,
      {std::string(words[word::to_decide]), record.id, std::string(record.title()), date_cell(decision.asked),
       due_cell(words, decision.due, material.today), text_cell(record["if_not_done"])}};
}

Need of_minutes(const Material& material, const OpenMinutes& minutes) {
  const auto& words = material.words;
  const auto& meeting = *minutes.meeting;
  return {minutes.due,
          {std::string(words[word::to_agree]), meeting.id, std::string(meeting.title()),
           date_cell(minutes.issued), due_cell(words, minutes.due, material.today), ""}};
}

Need of_acceptances(const Words& words, const std::vector<const Record*>& requirements) {
  return {std::nullopt,
          {std::string(words[word::to_accept]), "",
           words.say(word::verified_ids, requirements.size(), ids_line(words, requirements)), "", "", ""}};
}

/// What is due first stands first, what has no date last.
std::vector<Need> all_needs(const Material& material) {
  std::vector<Need> all;
  for (const auto& decision : material.needs.decisions) all.push_back(of_decision(material, decision));
  for (const auto& minutes : material.needs.minutes) all.push_back(of_minutes(material, minutes));
  const auto& acceptances = material.needs.acceptances;
  if (!acceptances.empty()) all.push_back(of_acceptances(material.words, acceptances));
  std::stable_sort(all.begin(), all.end(), [](const Need& a, const Need& b) {
    return a.due.value_or(Date::max()) < b.due.value_or(Date::max());
  });
  return all;
}

}  // namespace

void write_needs(const Material& material, Page& page) {
  if (material.needs.none()) return;
  const auto& words = material.words;
  auto table = table_of(
      words, {{word::needed}, {word::id}, {word::title}, {word::since}, {word::due}, {word::if_not_done}});
  for (auto& need : all_needs(material)) table.rows.push_back(std::move(need.row));
  page.push_back(Heading{2, std::string(words[word::client_needs])});
  page.push_back(without_empty_columns(std::move(table)));
}

}  // namespace rapport
