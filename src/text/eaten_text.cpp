#include <fmt/format.h>

#include <algorithm>

#include "text/line.hpp"
#include "text/prescan.hpp"
#include "text/tree_builder.hpp"

namespace rapport {
namespace {

/// Where a continuation line of a plain value begins with `word：`, if one does.
std::size_t wide_colon_line(std::string_view raw) {
  for (auto at = raw.find('\n'); at != raw.npos; at = raw.find('\n', at)) {
    at = std::min(raw.find_first_not_of(" \t\r\n", at), raw.size());
    auto end = at;
    while (end < raw.size() && ((raw[end] >= 'a' && raw[end] <= 'z') || raw[end] == '_')) ++end;
    if (end > at && raw.substr(end).starts_with(wide_colon)) return at;
  }
  return raw.npos;
}

/// Whether a plain value is a list whose dashes no ordinary space follows.
bool looks_like_items(std::string_view raw) {
  if (!raw.starts_with('-')) return false;
  if (raw.substr(1).starts_with(wide_space)) return true;
  const auto next = raw.find_first_not_of(" \t\r\n", std::min(raw.find('\n'), raw.size()));
  return next != raw.npos && raw[next] == '-';
}

}  // namespace

/// A # that has eaten what stands behind a value that ends at `end`.
void TreeBuilder::warn_of_comment(std::size_t end) {
  const auto after = text_.substr(std::min(end, text_.size()), 3);
  if (after.size() < 3 || after[0] != ' ' || after[1] != '#' ||
      std::string_view(" \t\r\n#").find(after[2]) != std::string_view::npos)
    return;
  fault(end + 1,
        "everything from # on is a comment and no part of the value; quote the value, or write \"# \" "
        "before a comment",
        Fault::Kind::eaten_text);
}

void TreeBuilder::warn_of_eaten_text(const Node& node) {
  warn_of_comment(node.end);
  const bool in_flow = !stack_.empty() && stack_.back().flow;
  if (in_flow && !stack_.back().map && node.text.find(wide_comma) != node.text.npos) {
    fault(node.begin + node.text.find(wide_comma),
          "a full-width ， does not part the items of a list; write \", \", or quote the text",
          Fault::Kind::eaten_text);
  }
  const auto raw = text_.substr(node.begin, node.end - node.begin);
  if (const auto at = wide_colon_line(raw); at != raw.npos) {
    fault(node.begin + at,
          "this line has a full-width ： and was read as part of the text above; write \": \" if it is a key",
          Fault::Kind::eaten_text);
  }
  if (in_flow || !looks_like_items(raw)) return;
  if (const auto line = line_at(text_, node.begin); line.begin + line.indent() == node.begin) {
    const bool wide = raw.substr(1).starts_with(wide_space);
    fault(node.begin,
          fmt::format("this was read as one text, not as a list{}; write \"- \" before each item",
                      wide ? ": a full-width space (U+3000) stands behind the dash" : ""),
          Fault::Kind::eaten_text);
  }
}

}  // namespace rapport
