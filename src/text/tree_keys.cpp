#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "text/prescan.hpp"
#include "text/tree_builder.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

bool asks_for_key(std::string_view text, std::size_t begin) {
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  return begin > 0 && text[begin - 1] == '?' &&
         (begin == 1 || std::string_view(" \n{,[-").find(text[begin - 2]) != std::string_view::npos);
}

}  // namespace

void TreeBuilder::add_key(std::size_t begin, std::string_view value, bool quoted) {
  auto& frame = stack_.back();
  if (asks_for_key(text_, begin)) refuse(begin, "a complex key (?); write \"key: value\"");
  const auto start = begin + (quoted ? 1 : 0);
  if (text_.substr(start, value.size()) != value || value.find('\n') != value.npos) {
    refuse(begin, "a key must stand on one line, without escapes; check that the line above is complete");
  }
  const auto colon = text_.find_first_not_of(" \t", start + value.size() + (quoted ? 1 : 0));
  if (colon == text_.npos || text_[colon] != ':') {
    const auto wide = value.find(wide_colon);
    const auto space = value.find(colon_and_wide_space);
    refuse(wide != value.npos    ? start + wide
           : space != value.npos ? start + space + 1
                                 : begin,
           why_no_value(value));
  }
  if (value == merge_key) fault(begin, "a merge key (<<); write the keys out");
  frame.key_begin = static_cast<std::uint32_t>(start);
  frame.key_size = static_cast<std::uint32_t>(value.size());
  frame.colon = static_cast<std::uint32_t>(colon);
  frame.has_key = true;
}

/// What is wrong with a word that stands where a key is due and has no colon behind it.
std::string TreeBuilder::why_no_value(std::string_view word) const {
  if (word.find(wide_colon) != word.npos) return std::string(no_wide_colon);
  if (word.find(colon_and_wide_space) != word.npos) return std::string(no_wide_space);
  const auto begin = cut_to_width(word, 40);
  if (stack_.back().flow) {
    return fmt::format(
        "\"{}\" has no value; write \"key: value\", or quote the text that the comma or the braces belong to",
        begin);
  }
  return fmt::format(
      "\"{}\" has no value; write \"key: value\", or indent the line if it continues the one above", begin);
}

void TreeBuilder::check_duplicate_keys(NodeIndex map) {
  const auto& nodes = document_.nodes_;
  std::vector<NodeIndex> children;
  for (NodeIndex child = map + 1; child < nodes[map].after; child = nodes[child].after)
    children.push_back(child);
  const auto ends = [](const Node& node) { return std::tuple(node.key_size, node.key_first, node.key_last); };
  std::sort(children.begin(), children.end(), [&](NodeIndex a, NodeIndex b) {
    if (ends(nodes[a]) != ends(nodes[b])) return ends(nodes[a]) < ends(nodes[b]);
    const auto order = document_.key(nodes[a]).compare(document_.key(nodes[b]));
    return order != 0 ? order < 0 : a < b;
  });
  for (std::size_t i = 1; i < children.size(); ++i) {
    const auto& node = nodes[children[i]];
    const auto key = document_.key(node);
    if (key == document_.key(nodes[children[i - 1]]))
      fault(node.key_begin, fmt::format("\"{}\" stands twice; keep one", key));
  }
}

}  // namespace rapport
