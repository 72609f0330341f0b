#include "command/shell_word.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace rapport {

bool is_shell_word(std::string_view text) {
  constexpr std::string_view harmless = "-_.,:/@+=%";
  const auto fits = [&](char c) { return is_word_byte(c) || harmless.find(c) != harmless.npos; };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

std::string shell_word(std::string_view text) {
  if (is_shell_word(text)) return std::string(text);
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? "'\\''" : std::string(1, c);
  return word + "'";
}

}  // namespace rapport
