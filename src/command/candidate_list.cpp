#include "command/candidate_list.hpp"

#include "command/shell_word.hpp"
#include "model/id.hpp"
#include "text/width.hpp"

namespace rapport {

void CandidateList::pass(std::size_t bytes) {
  lead_ += word_.substr(0, bytes);
  word_.erase(0, bytes);
}

void CandidateList::pass_listed() {
  const auto comma = word_.rfind(',');
  if (comma != word_.npos) pass(comma + 1);
}

void CandidateList::add(std::string_view word, std::string_view about) {
  constexpr int widest = 60;
  if (!lower_case(word).starts_with(lower_case(word_))) return;
  auto whole = lead_ + std::string(word);
  // Texts of records are untrusted: what would have to be quoted is not offered.
  if (!is_shell_word(whole) || visible(whole) != whole || !seen_.insert(whole).second) return;
  found_.words.push_back({std::move(whole), cut_to_width(visible(about), widest)});
}

}  // namespace rapport
