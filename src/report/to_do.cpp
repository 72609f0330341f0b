#include "report/to_do.hpp"

#include "report/cells.hpp"

namespace rapport {
namespace {

std::string who_cell(const Words& words, const Waiting& item) {
  const std::vector<std::string> who(item.who.begin(), item.who.end());
  return who.empty() ? std::string(words.side_word(item.side)) : words.joined(Word::comma, who);
}

}  // namespace

std::string_view what_word(const Words& words, Waiting::What what) {
  switch (what) {
    case Waiting::What::action: return words[Word::action];
    case Waiting::What::acknowledge: return words[Word::acknowledgement];
    case Waiting::What::answer: return words[Word::our_answer];
    case Waiting::What::assess: return words[Word::assessment];
    case Waiting::What::submit: return words[Word::to_submit];
    case Waiting::What::decide: return words[Word::to_decide];
    case Waiting::What::issue: return words[Word::minutes_to_issue];
    case Waiting::What::agree: return words[Word::to_agree];
    case Waiting::What::verify: return words[Word::verification];
    case Waiting::What::milestone: return words[Word::milestone_to_reach];
    case Waiting::What::review: return words[Word::review];
    case Waiting::What::commitment: return words[Word::commitment];
    case Waiting::What::notice: return words[Word::notice_of_claim];
  }
  return {};
}

std::vector<Block> to_do_page(const std::vector<Waiting>& items, Date today, Language language) {
  const Words words(language);
  if (items.empty()) return {Paragraph{std::string(words[Word::nothing_waits])}};
  auto table = table_of(words, {{Word::due}, {Word::who}, {Word::needed}, {Word::id}, {Word::title}});
  for (const auto& item : items) {
    table.rows.push_back({due_cell(words, item.due, today), who_cell(words, item),
                          std::string(what_word(words, item.what)), std::string(item.id()),
                          std::string(item.title())});
  }
  return {std::move(table)};
}

}  // namespace rapport
