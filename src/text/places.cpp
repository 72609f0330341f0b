#include "text/places.hpp"

#include "text/error.hpp"

namespace rapport {

std::size_t Places::column(std::size_t at) const {
  return at - line_begin(at) - (line_begin(at) == 0 ? bom() : 0);
}

std::size_t Places::colon_of(const Node& node) const {
  return text_.find(':', node.key_begin + node.key_size);
}

std::size_t Places::key_start(const Node& node) const {
  const auto quote = node.key_begin > 0 ? text_[node.key_begin - 1] : ' ';
  return node.key_begin - (quote == '"' || quote == '\'' ? 1 : 0);
}

std::string Places::header_remark(const Node& node) const {
  if (node.style != Style::literal && node.style != Style::folded) return "";
  const auto end = line_end(node.begin);
  const auto remark = std::min(text_.find(' ', node.begin), end);
  return text_.substr(remark, end - remark);
}

std::optional<NodeIndex> Places::parent_of(NodeIndex index) const {
  for (NodeIndex candidate = index; candidate-- > 0;) {
    if (nodes_[candidate].after > index) return candidate;
  }
  return std::nullopt;
}

std::optional<NodeIndex> Places::sibling_before(NodeIndex parent, NodeIndex index) const {
  std::optional<NodeIndex> found;
  for (NodeIndex child = parent + 1; child < index; child = nodes_[child].after) found = child;
  return found;
}

std::size_t Places::next_dash(std::size_t from, std::size_t dash) const {
  for (auto line = text_.find('\n', from); line != text_.npos; line = text_.find('\n', line + 1)) {
    if (text_.compare(line + 1, dash + 1, spaces(dash) + "-") == 0) return line + 1 + dash;
  }
  throw Error("the list is written in a way that cannot be edited; edit the file by hand");
}

std::size_t Places::dash_of(NodeIndex list, NodeIndex item) const {
  std::size_t at = nodes_[list].begin;
  const auto dash = column(at);
  for (NodeIndex child = list + 1; child < item; child = nodes_[child].after) {
    at = next_dash(is_bare(nodes_[child]) ? at : nodes_[child].end, dash);
  }
  return at;
}

std::size_t Places::start_of(NodeIndex parent, NodeIndex child) const {
  if (nodes_[parent].shape == Shape::map) return key_start(nodes_[child]);
  return nodes_[parent].style == Style::flow ? nodes_[child].begin : dash_of(parent, child);
}

}  // namespace rapport
