#pragma once
#include <string_view>
#include <vector>

#include "figures/waiting.hpp"
#include "report/block.hpp"
#include "report/words.hpp"

namespace rapport {

/// "decision", "consent to the minutes", "answer": what is waited for.
std::string_view what_word(const Words& words, Waiting::What what);

/// What waits as a table, in the order given: due, who, what, id, title. A sentence if nothing does.
std::vector<Block> to_do_page(const std::vector<Waiting>& items, Date today, Language language);

}  // namespace rapport
