#include "text/splice.hpp"

#include <algorithm>

#include "text/error.hpp"
#include "text/plain_text.hpp"
#include "text/spell.hpp"

namespace rapport {
namespace {

/// `spelt` with a remark behind its first line.
std::string with_remark(const std::string& spelt, const std::string& remark) {
  const auto first = std::min(spelt.find('\n'), spelt.size());
  return spelt.substr(0, first) + remark + spelt.substr(first);
}

std::string flow_member(const std::string& key, const Data& value) { return key + ": " + spell_flow(value); }

/// Items as they stand behind others within [ ].
std::string flow_items(const std::vector<Data>& items) {
  std::string text;
  for (const auto& item : items) text += ", " + spell_flow(item);
  return text;
}

/// Items of a block list, each on lines of its own, with their dashes in this column.
std::string item_lines(std::size_t dash, const std::vector<Data>& items) {
  std::string lines;
  for (const auto& item : items)
    lines += (lines.empty() ? "" : "\n") + spaces(dash) + "- " + spell_item(item, dash + 2);
  return lines;
}

/// The lines with all but the first moved two columns to the right.
std::string further_in(std::string_view lines) {
  std::string text;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    text += lines[at];
    if (lines[at] == '\n' && lines.substr(at + 1, 1) != "\n") text += "  ";
  }
  return text;
}

}  // namespace

std::string Splice::spliced(std::size_t begin, std::size_t end, std::string_view text) const {
  std::string fresh;
  const bool crlf = text_.find("\r\n") != text_.npos;
  for (const char c : text) fresh += c == '\n' && crlf ? std::string("\r\n") : std::string(1, c);
  return text_.substr(0, begin) + fresh + text_.substr(end);
}

std::string Splice::spliced_value(std::size_t begin, std::size_t end, const std::string& spelt) const {
  const auto rest = line_end(end);
  return spliced(begin, rest, with_remark(spelt, text_.substr(end, rest - end)));
}

std::string Splice::spliced_lines(std::size_t at, const std::string& lines) const {
  if (text_.size() == bom()) return spliced(text_.size(), text_.size(), lines + "\n");
  const auto end = std::min(text_.find('\n', at), text_.size());
  if (end == text_.size()) return spliced(end, end, "\n" + lines);
  return spliced(end + 1, end + 1, lines + "\n");
}

std::string Splice::set(const Edit& edit) const {
  if (const auto node = node_at(document_, edit.route)) return replace(*node, edit.value);
  Data value = edit.value;
  for (Route route = edit.route;;
       value = map_data({{std::get<std::string>(edit.route[route.size()]), value}})) {
    const auto key = std::get<std::string>(route.back());
    route.pop_back();
    const auto at = node_at(document_, route);
    if (route.empty() && (!at || nodes_[*at].shape == Shape::null))
      return insert(std::nullopt, key, value, edit.order);
    if (!at) continue;
    if (nodes_[*at].shape == Shape::map) return insert(at, key, value, edit.order);
    if (nodes_[*at].shape != Shape::null) throw Error("a value stands where a group is needed");
    return replace(*at, map_data({{key, value}}));
  }
}

std::string Splice::append(const Edit& edit) const {
  const auto at = node_at(document_, edit.route);
  auto added = items_of(edit.value);
  if (!at || nodes_[*at].shape == Shape::null)
    return set({.route = edit.route, .value = list_data(std::move(added)), .order = edit.order});
  const auto& list = nodes_[*at];
  if (list.shape == Shape::map) return append_to_group(*at, added);
  if (list.shape != Shape::list) {
    added.insert(added.begin(), to_data(document_, *at));
    return replace(*at, list_data(std::move(added)));
  }
  const auto items = document_.children(*at);
  if (items.empty()) return replace(*at, list_data(std::move(added)));
  return append_items(list, nodes_[items.back()].end, added);
}

std::string Splice::append_items(const Node& list, std::size_t end, const std::vector<Data>& added) const {
  return list.style == Style::flow ? spliced(end, end, flow_items(added))
                                   : spliced_lines(end, item_lines(column(list.begin), added));
}

std::string Splice::append_to_group(NodeIndex index, const std::vector<Data>& added) const {
  const auto& group = nodes_[index];
  const auto end = group.style == Style::flow ? group.end : line_end(group.end);
  const auto own = with_lf(std::string_view(text_).substr(group.begin, end - group.begin));
  if (nodes_[*parent_of(index)].style == Style::flow)
    return spliced(group.begin, group.end, "[" + own + flow_items(added) + "]");
  if (group.style == Style::flow) {
    const auto dash = column(key_start(group)) + 2;
    return spliced_value(colon_of(group) + 1, group.end,
                         "\n" + spaces(dash) + "- " + own + "\n" + item_lines(dash, added));
  }
  return spliced(group.begin, end, "- " + further_in(own) + "\n" + item_lines(column(group.begin), added));
}

std::string Splice::remove(const Route& route) const {
  auto at = node_at(document_, route);
  if (!at) throw Error("there is nothing to remove");
  // What would be left empty goes with it.
  for (Route up = route; up.size() > 1;) {
    up.pop_back();
    const auto parent = node_at(document_, up);
    if (document_.children(*parent).size() > 1) break;
    at = parent;
  }
  return cut(*at);
}

std::string Splice::replace(NodeIndex index, const Data& value) const {
  const auto& node = nodes_[index];
  const auto parent = parent_of(index);
  if (!parent) throw Error("the whole file cannot be replaced");
  if (nodes_[*parent].style == Style::flow) {
    const auto spelt = spell_flow(value, chosen_style(node, Surroundings::flow));
    return spliced(node.begin, node.end, (is_bare(node) ? " " : "") + spelt);
  }
  return nodes_[*parent].shape == Shape::list ? replace_item(index, *parent, value)
                                              : replace_member(node, value);
}

std::string Splice::replace_item(NodeIndex index, NodeIndex list, const Data& value) const {
  const auto& node = nodes_[index];
  const auto dash = dash_of(list, index);
  const auto indent = value.shape == Shape::map && !is_bare(node) ? column(node.begin) : column(dash) + 2;
  const auto spelt =
      with_remark(spell_item(value, indent, chosen_style(node, Surroundings::block)), header_remark(node));
  if (is_bare(node)) return spliced_value(dash + 1, dash + 1, " " + spelt);
  return spliced_value(node.begin, node.end, spelt);
}

std::string Splice::replace_member(const Node& node, const Data& value) const {
  const auto spelt =
      with_remark(spell_after_key(value, column(key_start(node)), chosen_style(node, Surroundings::block)),
                  header_remark(node));
  const auto after_colon = colon_of(node) + 1;
  if (node.style == Style::block) {
    // What is said of the value as a whole, beside its key, stays; remarks on its parts go with them.
    const auto remark = text_.substr(after_colon, line_end(after_colon) - after_colon);
    return spliced(after_colon, line_end(node.end), with_remark(spelt, remark));
  }
  if (is_bare(node) || spelt.front() != ' ') return spliced_value(after_colon, node.end, spelt);
  return spliced_value(node.begin, node.end, spelt.substr(1));
}

std::optional<NodeIndex> Splice::predecessor(NodeIndex map, std::string_view key, const Order& order) const {
  const auto place = [&](std::string_view name) {
    return std::find(order.begin(), order.end(), name) - order.begin();
  };
  std::optional<NodeIndex> found;
  for (const auto child : document_.children(map)) {
    if (place(document_.key(nodes_[child])) <= place(key)) found = child;
  }
  return found;
}

std::string Splice::insert_first(std::optional<NodeIndex> map, const std::string& key,
                                 const Data& value) const {
  const bool flow = map && nodes_[*map].style == Style::flow;
  const auto children = map ? document_.children(*map) : std::vector<NodeIndex>{};
  if (children.empty() && flow)
    return spliced(nodes_[*map].begin + 1, nodes_[*map].begin + 1, flow_member(key, value));
  if (children.empty())
    return spliced_lines(text_.empty() ? 0 : text_.size() - 1, key + ":" + spell_after_key(value, 0));
  const auto first = key_start(nodes_[children[0]]);
  if (flow) return spliced(first, first, flow_member(key, value) + ", ");
  const auto indent = column(first);
  return spliced(first, first, key + ":" + spell_after_key(value, indent) + "\n" + spaces(indent));
}

std::string Splice::insert(std::optional<NodeIndex> map, const std::string& key, const Data& value,
                           const Order& order) const {
  const auto before = map ? predecessor(*map, key, order) : std::nullopt;
  if (!before) return insert_first(map, key, value);
  const auto& last = nodes_[*before];
  if (nodes_[*map].style == Style::flow) return spliced(last.end, last.end, ", " + flow_member(key, value));
  const auto indent = column(key_start(nodes_[*map + 1]));
  return spliced_lines(std::max(last.end, last.key_begin),
                       spaces(indent) + key + ":" + spell_after_key(value, indent));
}

std::string Splice::cut_from_flow(NodeIndex parent, NodeIndex index) const {
  const auto start = start_of(parent, index);
  const auto next = nodes_[index].after;
  if (next < nodes_[parent].after) return spliced(start, start_of(parent, next), "");
  const auto before = sibling_before(parent, index);
  return spliced(before ? nodes_[*before].end : start, nodes_[index].end, "");
}

std::string Splice::cut_lines(NodeIndex index, std::size_t begin) const {
  const auto& node = nodes_[index];
  const bool placed = !is_bare(node) || node.key_size > 0;
  const auto end =
      std::min(text_.find('\n', placed ? std::max<std::size_t>(node.end, begin) : begin), text_.size());
  const auto line = std::max(line_begin(begin), bom());
  if (end < text_.size() || line == bom()) return spliced(line, std::min(end + 1, text_.size()), "");
  return spliced(line_end(line_begin(line - 1)), end, "");  // a missing final newline stays missing
}

std::string Splice::cut(NodeIndex index) const {
  const auto parent = parent_of(index);
  if (!parent) throw Error("the whole file cannot be removed; use rapport remove");
  if (nodes_[*parent].style == Style::flow) return cut_from_flow(*parent, index);
  const auto begin = start_of(*parent, index);
  const auto next = nodes_[index].after;
  // The first key or item behind the dash of an outer list leaves that dash to the next.
  const auto lead = std::string_view(text_).substr(line_begin(begin), begin - line_begin(begin));
  if (lead.find('-') != lead.npos && next < nodes_[*parent].after)
    return spliced(begin, start_of(*parent, next), "");
  return cut_lines(index, begin);
}

}  // namespace rapport
