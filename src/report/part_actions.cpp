#include "report/cells.hpp"
#include "report/lines.hpp"
#include "report/meeting_parts.hpp"
#include "report/since.hpp"
#include "report/words_common.hpp"

namespace rapport {
namespace {

Table open_action_table(const Material& material) {
  const auto& words = material.words;
  auto table = table_of(
      words, {{word::id}, {word::title}, {word::owner}, {word::due}, {word::status}, {word::source}});
  for (const auto* action : material.actions.open) {
    table.rows.push_back({action->id, std::string(action->title()), text_cell((*action)["owner"]),
                          due_cell(words, (*action)["due"].date(), material.today),
                          std::string(action->status()),
                          words.joined(word::comma, shown_ids(material, (*action)["source"]))});
  }
  return table;
}

}  // namespace

void add_actions(const Material& material, Page& page) {
  if (material.project.records(*find_kind("action")).empty()) return;
  page.push_back(Heading{3, std::string(material.words[word::actions])});
  add_since(material, "action", page);
  Bullets lines;
  if (material.actions.due() > 0) lines.items.push_back(actions_line(material));
  add_bullets(std::move(lines), page);
  auto open = open_action_table(material);
  const auto& words = material.words;
  page.push_back(Paragraph{words.say(word::label, words[word::open_actions],
                                     words.say(word::out_of, open.rows.size(), material.actions.all))});
  if (!open.rows.empty()) page.push_back(without_empty_columns(std::move(open)));
}

}  // namespace rapport
