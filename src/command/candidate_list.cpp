#include "command/candidate_list.hpp"

#include <algorithm>

#include "model/id.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// Whether a shell takes the word as it stands. Texts of records are untrusted: others are not offered.
bool needs_no_quotes(const std::string& word) {
  constexpr std::string_view harmless =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,:/@+=%";
  const auto fits = [&](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || harmless.find(c) != harmless.npos;
  };
  return std::all_of(word.begin(), word.end(), fits) && visible(word) == word;
}

}  // namespace

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
  if (!needs_no_quotes(whole) || !seen_.insert(whole).second) return;
  found_.words.push_back({std::move(whole), cut_to_width(visible(about), widest)});
}

}  // namespace rapport
