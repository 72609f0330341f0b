#include "text/line.hpp"

#include <algorithm>

namespace rapport {
namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

}  // namespace

std::size_t Line::indent() const { return std::min(text.find_first_not_of(" \t"), text.size()); }

std::size_t Line::content() const {
  auto at = indent();
  while (text.substr(at, 2) == "- ") at = std::min(text.find_first_not_of(' ', at + 1), text.size());
  return at;
}

std::size_t Line::word_end(std::size_t from) const {
  while (from < text.size() && is_word(text[from])) ++from;
  return from;
}

Line line_at(std::string_view text, std::size_t offset) {
  const auto begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;  // npos + 1 is 0
  return {begin, text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin)};
}

std::size_t end_of_line(std::string_view text, std::size_t offset) {
  const auto end = std::min(text.find('\n', offset), text.size());
  return end > offset && text[end - 1] == '\r' ? end - 1 : end;
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size(); at = lines.back().end() + 1) lines.push_back(line_at(text, at));
  return lines;
}

}  // namespace rapport
