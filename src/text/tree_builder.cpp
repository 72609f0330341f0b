#include "text/tree_builder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/extent.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t most_faults = 20;

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

/// The token of an explicit null at `at`, if one stands there.
std::size_t null_token(std::string_view text, std::size_t at) {
  for (const auto token : null_words) {
    if (text.substr(at, token.size()) == token) return token.size();
  }
  return 0;
}

}  // namespace

std::optional<std::size_t> TreeBuilder::open_bracket() const {
  if (stack_.empty() || !stack_.back().flow) return std::nullopt;
  return document_.nodes_[stack_.back().node].begin - base_;
}

void TreeBuilder::fault(std::size_t offset, std::string message, Fault::Kind kind) {
  if (kind == Fault::Kind::unreadable) document_.readable_ = false;
  if (document_.faults_.size() >= most_faults) throw Stop{};
  document_.faults_.push_back({kind, static_cast<std::uint32_t>(offset), std::move(message)});
}

void TreeBuilder::refuse(std::size_t offset, std::string message) {
  fault(offset, std::move(message));
  throw Stop{};
}

/// An open bracket or quote makes the parser see keys and values where there are none.
void TreeBuilder::refuse_if_open(std::size_t bracket) {
  if (text_[bracket] != '{' && text_[bracket] != '[') return;
  if (auto open = not_closed(text_, bracket)) refuse(open->offset, std::move(open->message));
}

void TreeBuilder::refuse_properties(std::size_t offset, const std::string& tag, YAML::anchor_t anchor) {
  if (anchor != 0) fault(offset, std::string(no_anchor));
  const bool tagged = offset < text_.size() && text_[offset] == '!';
  if (tagged || (!tag.empty() && tag != "?" && tag != "!")) fault(offset, std::string(no_tag));
}

NodeIndex TreeBuilder::add_node(Shape shape, Style style, std::size_t begin) {
  auto& nodes = document_.nodes_;
  const auto index = static_cast<NodeIndex>(nodes.size());
  Node node;
  node.begin = node.end = static_cast<std::uint32_t>(begin);
  node.after = index + 1;
  node.shape = shape;
  node.style = style;
  if (!stack_.empty() && stack_.back().map) {
    node.key_begin = stack_.back().key_begin;
    node.key_size = stack_.back().key_size;
    if (node.key_size > 0) {
      node.key_first = text_[node.key_begin];
      node.key_last = text_[node.key_begin + node.key_size - 1];
    }
    stack_.back().has_key = false;
  }
  if (stack_.size() == 1) document_.root_keys_ |= Document::key_bit(document_.key(node));
  nodes.push_back(node);
  return index;
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (!second_) return;
  const auto offset = std::min(at(mark), text_.size());
  const bool marked = text_.substr(offset, 3) == "---" || text_.find("\n...") != std::string_view::npos;
  refuse(offset,
         marked
             ? "a second document begins here; one file holds one record: split the file, or remove this line"
             : "this belongs to nothing above; check the indentation, or quote the value");
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  if (second_) return;
  if (wants_key()) refuse(at(mark), "a value without a key; write \"key: value\"");
  refuse_properties(at(mark), "", anchor);
  const bool in_map = !stack_.empty() && stack_.back().map;
  const std::size_t from = in_map ? stack_.back().colon + 1 : after_dash(at(mark));
  const std::size_t token = skip_spaces(text_, from);
  const auto size = token == at(mark) ? null_token(text_, token) : 0;
  const auto index = add_node(Shape::null, Style::plain, size > 0 ? token : std::min(from, text_.size()));
  document_.nodes_[index].end += static_cast<std::uint32_t>(size);
  if (size == 0) warn_of_comment(from);
}

/// Where an empty item of the present block list begins: behind its dash.
std::size_t TreeBuilder::after_dash(std::size_t fallback) const {
  if (stack_.empty() || stack_.back().flow) return fallback;
  const auto& nodes = document_.nodes_;
  if (nodes.size() == stack_.back().node + 1) return nodes.back().begin + 1;  // the list begins with its dash
  for (auto line = text_.find('\n', nodes.back().end); line < fallback; line = text_.find('\n', line + 1)) {
    const auto dash = text_.find_first_not_of(' ', line + 1);
    if (dash < fallback && text_[dash] == '-') return dash + 1;
  }
  return fallback;
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  if (second_) return;
  fault(at(mark), std::string(no_alias));
  if (wants_key()) throw Stop{};
  add_node(Shape::null, Style::plain, at(mark));
}

void TreeBuilder::open(const YAML::Mark& mark, Shape shape, YAML::EmitterStyle::value style) {
  if (second_) return;
  const auto begin = at(mark);
  if (wants_key()) {
    refuse_if_open(begin);
    refuse(begin, "a key must be a word; quote it if it begins with { or [");
  }
  if (stack_.size() >= deepest)
    refuse(begin, fmt::format("nested deeper than {} levels; flatten the value", deepest));
  const bool flow = style == YAML::EmitterStyle::Flow;
  if (flow && text_[begin] != (shape == Shape::map ? '{' : '[')) {
    refuse_if_open(document_.nodes_[stack_.back().node].begin);
    refuse(begin, "\"key: value\" inside [ ]; put { } around it, or quote it");
  }
  const int column = flow ? block_column() : mark.column;
  const auto index = add_node(shape, flow ? Style::flow : Style::block, begin);
  stack_.push_back({index, shape == Shape::map, flow, column});
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  if (!second_) refuse_properties(at(mark), tag, anchor);
  open(mark, Shape::list, style);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  if (!second_) refuse_properties(at(mark), tag, anchor);
  open(mark, Shape::map, style);
}

void TreeBuilder::close(char bracket) {
  if (second_) return;
  auto& nodes = document_.nodes_;
  const auto frame = stack_.back();
  stack_.pop_back();
  Node& node = nodes[frame.node];
  node.after = static_cast<NodeIndex>(nodes.size());
  const bool empty = node.after == frame.node + 1;
  // The last child's end is not always that of the last node: a nested collection ends after its own last
  // child.
  std::uint32_t last = node.begin + (frame.flow ? 1 : 0);
  for (NodeIndex child = frame.node + 1; !empty && child < node.after; child = nodes[child].after)
    last = nodes[child].end;
  node.end = frame.flow ? static_cast<std::uint32_t>(flow_end(text_, last, bracket)) : last;
  if (frame.map) check_duplicate_keys(frame.node);
}

}  // namespace rapport
