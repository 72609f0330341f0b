#include "report/markdown_line.hpp"

#include <algorithm>

namespace rapport {
namespace {

constexpr std::string_view blanks = " \t";

/// How often the first character of a text stands at its beginning.
std::size_t run_of(std::string_view text) {
  return std::min(text.find_first_not_of(text.substr(0, 1)), text.size());
}

}  // namespace

MarkdownLine markdown_line(std::string_view line) {
  const auto indent = std::min(line.find_first_not_of(blanks), line.size());
  const auto rest = line.substr(indent);
  return {indent, indent > 3 || line.substr(0, indent).find('\t') != line.npos,
          rest.substr(0, rest.find_last_not_of(blanks) + 1)};
}

int heading_level(std::string_view rest) {
  if (!rest.starts_with('#')) return 0;
  const auto level = run_of(rest);
  const bool ends = rest.substr(level, 1).find_first_not_of(blanks) == rest.npos;
  return level <= 6 && ends ? static_cast<int>(level) : 0;
}

std::string_view heading_words(std::string_view rest) {
  auto words = markdown_line(rest.substr(run_of(rest))).rest;
  const auto end = words.find_last_not_of('#') + 1;  // npos + 1 is 0
  const bool closed = end == 0 || blanks.find(words[end - 1]) != blanks.npos;
  if (closed) words = words.substr(0, words.substr(0, end).find_last_not_of(blanks) + 1);
  return words;
}

std::string_view fence_mark(std::string_view rest) {
  const auto run = run_of(rest);
  const bool opens = rest.starts_with('~') || (rest.starts_with('`') && rest.find('`', run) == rest.npos);
  return run >= 3 && opens ? rest.substr(0, run) : std::string_view();
}

bool closes_fence(const MarkdownLine& line, std::string_view mark) {
  return !line.is_deep && line.rest.starts_with(mark) && run_of(line.rest) == line.rest.size();
}

}  // namespace rapport
