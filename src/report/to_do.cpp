#include "report/to_do.hpp"

#include "report/cells.hpp"
#include "report/words_common.hpp"
#include "report/words_to_do.hpp"

namespace rapport {
namespace {

std::string who_cell(const Words& words, const Waiting& item) {
  const std::vector<std::string> who(item.who.begin(), item.who.end());
  return who.empty() ? std::string(words.side_word(item.side)) : words.joined(word::comma, who);
}

}  // namespace

std::string_view what_word(const Words& words, Waiting::What what) {
  switch (what) {
    case Waiting::What::action: return words[word::action];
    case Waiting::What::acknowledge: return words[word::acknowledgement];
    case Waiting::What::answer: return words[word::our_answer];
    case Waiting::What::assess: return words[word::assessment];
    case Waiting::What::submit: return words[word::to_submit];
    case Waiting::What::decide: return words[word::to_decide];
    case Waiting::What::tell: return words[word::to_tell];
    case Waiting::What::issue: return words[word::minutes_to_issue];
    case Waiting::What::agree: return words[word::to_agree];
    case Waiting::What::verify: return words[word::verification];
    case Waiting::What::milestone: return words[word::milestone_to_reach];
    case Waiting::What::review: return words[word::review];
    case Waiting::What::commitment: return words[word::commitment];
    case Waiting::What::notice: return words[word::notice_of_claim];
  }
  return {};
}

std::vector<Block> to_do_page(const std::vector<Waiting>& items, Date today, Language language) {
  const Words words(language);
  if (items.empty()) return {Paragraph{std::string(words[word::nothing_waits])}};
  auto table = table_of(words, {{word::due}, {word::who}, {word::needed}, {word::id}, {word::title}});
  for (const auto& item : items) {
    table.rows.push_back({due_cell(words, item.due, today), who_cell(words, item),
                          std::string(what_word(words, item.what)), std::string(item.id()),
                          std::string(item.title())});
  }
  return {std::move(table)};
}

}  // namespace rapport
