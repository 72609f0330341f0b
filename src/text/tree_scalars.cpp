#include <algorithm>

#include "text/extent.hpp"
#include "text/prescan.hpp"
#include "text/tree_builder.hpp"

namespace rapport {
namespace {

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

bool is_quoted(Style style) { return style == Style::single_quoted || style == Style::double_quoted; }
bool is_block(Style style) { return style == Style::literal || style == Style::folded; }

}  // namespace

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

void TreeBuilder::add_scalar(std::size_t begin, const std::string& value, Style style) {
  Node& node = document_.nodes_[add_node(Shape::scalar, style, begin)];
  const auto end = scalar_end(begin, value, style);
  node.end = static_cast<std::uint32_t>(end);
  node.text = scalar_text(text_.substr(begin, end - begin), value, style);
  if (is_quoted(style)) check_quote_indent(node);
  if (style == Style::plain) warn_of_eaten_text(node);
}

std::size_t TreeBuilder::scalar_end(std::size_t begin, std::string_view value, Style style) {
  if (is_block(style))
    return block_scalar_end(text_, begin, static_cast<std::size_t>(std::max(block_column(), 0)));
  if (!is_quoted(style)) return plain_end(text_, begin, value);
  const auto end = quoted_end(text_, begin);
  if (!end) refuse(begin, quote_not_closed(text_[begin]));
  return *end;
}

std::string_view TreeBuilder::scalar_text(std::string_view raw, const std::string& value, Style style) {
  const auto inner = is_quoted(style) ? raw.substr(1, raw.size() - 2) : raw;
  if (!is_block(style) && inner == value) return inner;
  if (is_block(style)) raw.remove_prefix(std::min(raw.find('\n'), raw.size()));
  const bool folds = style != Style::literal && raw.find('\n') != raw.npos;
  auto read = folds ? without_cjk_folds(raw, value) : value;
  if (is_block(style)) read.resize(read.find_last_not_of('\n') + 1);
  return document_.cooked_.emplace_front(std::move(read));
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

}  // namespace rapport
