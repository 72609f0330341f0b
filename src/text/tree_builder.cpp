#include "text/tree_builder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/extent.hpp"
#include "text/line.hpp"
#include "text/prescan.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t most_faults = 20;

Style scalar_style(std::string_view text, std::size_t begin, std::string_view tag) {
  if (tag != "!") return Style::plain;
  switch (begin < text.size() ? text[begin] : '\0') {
    case '\'': return Style::single_quoted;
    case '|': return Style::literal;
    case '>': return Style::folded;
    case '"': return Style::double_quoted;
    default: return Style::plain;  // the tag "!" itself
  }
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

/// The token of an explicit null at `at`, if one stands there.
std::size_t null_token(std::string_view text, std::size_t at) {
  for (const std::string_view token : {"~", "null", "Null", "NULL"}) {
    if (text.substr(at, token.size()) == token) return token.size();
  }
  return 0;
}

bool asks_for_key(std::string_view text, std::size_t begin) {
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  return begin > 0 && text[begin - 1] == '?' &&
         (begin == 1 || std::string_view(" \n{,[-").find(text[begin - 2]) != std::string_view::npos);
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

void TreeBuilder::refuse_properties(std::size_t offset, const std::string& tag, YAML::anchor_t anchor) {
  if (anchor != 0) fault(offset, std::string(no_anchor));
  const bool tagged = offset < text_.size() && text_[offset] == '!';
  if (tagged || (!tag.empty() && tag != "?" && tag != "!")) fault(offset, std::string(no_tag));
}

std::string_view TreeBuilder::keep(std::string value) {
  return document_.cooked_.emplace_front(std::move(value));
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
    stack_.back().has_key = false;
  }
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

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  if (second_) return;
  const auto begin = at(mark);
  refuse_properties(begin, tag, anchor);
  const auto style = scalar_style(text_, begin, tag);
  if (wants_key()) {
    add_key(begin, value, style != Style::plain);
  } else {
    add_scalar(begin, value, style);
  }
}

void TreeBuilder::add_key(std::size_t begin, std::string_view value, bool quoted) {
  auto& frame = stack_.back();
  if (asks_for_key(text_, begin)) refuse(begin, "a complex key (?); write \"key: value\"");
  const auto start = begin + (quoted ? 1 : 0);
  if (text_.substr(start, value.size()) != value || value.find('\n') != value.npos) {
    refuse(begin, "a key must stand on one line, without escapes; check that the line above is complete");
  }
  const auto colon = skip_spaces(text_, start + value.size() + (quoted ? 1 : 0));
  if (colon >= text_.size() || text_[colon] != ':') {
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

void TreeBuilder::add_scalar(std::size_t begin, const std::string& value, Style style) {
  const bool quoted = style == Style::single_quoted || style == Style::double_quoted;
  const bool block = style == Style::literal || style == Style::folded;
  const auto index = add_node(Shape::scalar, style, begin);
  Node& node = document_.nodes_[index];
  std::size_t end = begin;
  if (quoted) {
    const auto closed = quoted_end(text_, begin);
    if (!closed) refuse(begin, quote_not_closed(text_[begin]));
    end = *closed;
  } else if (block) {
    end = block_scalar_end(text_, begin, static_cast<std::size_t>(std::max(block_column(), 0)));
  } else {
    end = plain_end(text_, begin, value);
  }
  node.end = static_cast<std::uint32_t>(end);

  auto raw = text_.substr(begin, end - begin);
  if (quoted) raw = raw.substr(1, raw.size() - 2);
  if (!block && raw == value) {
    node.text = raw;
  } else {
    auto content = text_.substr(begin, end - begin);
    if (block) content.remove_prefix(std::min(content.find('\n'), content.size()));
    const bool folds = style != Style::literal && content.find('\n') != content.npos;
    auto read = folds ? without_cjk_folds(content, value) : value;
    if (block) read.resize(read.find_last_not_of('\n') + 1);
    node.text = keep(std::move(read));
  }
  if (quoted) check_quote_indent(node);
  if (style == Style::plain) warn_of_eaten_text(node);
}

/// A quote left open runs on to the next quote of the file: its lines then stand no deeper than its key.
void TreeBuilder::check_quote_indent(const Node& node) {
  const auto raw = text_.substr(0, node.end);
  for (auto at = raw.find('\n', node.begin); at != raw.npos; at = raw.find('\n', at + 1)) {
    const auto first = raw.find_first_not_of(" \t\r\n", at);
    if (first == raw.npos) return;
    const auto line = raw.rfind('\n', first) + 1;
    if (static_cast<int>(first - line) > block_column()) continue;
    refuse(node.begin, quote_not_closed(raw[node.begin]));
  }
}

void TreeBuilder::open(const YAML::Mark& mark, Shape shape, YAML::EmitterStyle::value style) {
  if (second_) return;
  const auto begin = at(mark);
  if (wants_key()) refuse(begin, "a key must be a word; quote it if it begins with { or [");
  if (stack_.size() >= deepest)
    refuse(begin, fmt::format("nested deeper than {} levels; flatten the value", deepest));
  const bool flow = style == YAML::EmitterStyle::Flow;
  if (flow && text_[begin] != (shape == Shape::map ? '{' : '[')) {
    const bool closed = text_.find(']', begin) != text_.npos;
    if (!closed) refuse(document_.nodes_[stack_.back().node].begin, bracket_not_closed('['));
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

void TreeBuilder::check_duplicate_keys(NodeIndex map) {
  std::vector<std::pair<std::string_view, std::uint32_t>> keys;
  const auto& nodes = document_.nodes_;
  for (NodeIndex child = map + 1; child < nodes[map].after; child = nodes[child].after) {
    keys.emplace_back(document_.key(nodes[child]), nodes[child].key_begin);
  }
  std::sort(keys.begin(), keys.end());
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (keys[i].first != keys[i - 1].first) continue;
    fault(keys[i].second, fmt::format("\"{}\" stands twice; keep one", keys[i].first));
  }
}

}  // namespace rapport
