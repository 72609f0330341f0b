#include "text/edit.hpp"

#include <algorithm>

#include "text/edit_proof.hpp"
#include "text/error.hpp"
#include "text/splice.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

bool is_utf8(const Data& value) {
  return !invalid_utf8_at(value.text) && std::all_of(value.items.begin(), value.items.end(), is_utf8) &&
         std::all_of(value.members.begin(), value.members.end(),
                     [](const auto& member) { return is_utf8(member.second); });
}

}  // namespace

std::optional<NodeIndex> node_at(const Document& document, const Route& route) {
  if (document.nodes().empty()) return std::nullopt;
  NodeIndex at = 0;
  for (const auto& step : route) {
    if (const auto* place = std::get_if<std::size_t>(&step)) {
      const auto items =
          document.nodes()[at].shape == Shape::list ? document.children(at) : std::vector<NodeIndex>{};
      if (*place >= items.size()) return std::nullopt;
      at = items[*place];
    } else {
      const auto child = document.find(at, std::get<std::string>(step));
      if (!child) return std::nullopt;
      at = *child;
    }
  }
  return at;
}

Route route_to(const Document& document, NodeIndex index) {
  const auto& nodes = document.nodes();
  Route route;
  for (NodeIndex parent = 0; parent != index;) {
    std::size_t place = 0;
    NodeIndex child = parent + 1;
    for (; index >= nodes[child].after; child = nodes[child].after) ++place;
    route.push_back(nodes[parent].shape == Shape::map ? Step(std::string(document.key(nodes[child])))
                                                      : Step(place));
    parent = child;
  }
  return route;
}

std::string edited(const Document& document, const Edit& edit) {
  const auto before = to_data(document, 0);
  const auto wanted = data_after(before, edit);
  if (wanted == before) return document.text();
  const Splice splice(document);
  auto text = edit.kind == Edit::Kind::set      ? splice.set(edit)
              : edit.kind == Edit::Kind::append ? splice.append(edit)
                                                : splice.remove(edit.route);
  const auto result = Document::read(text);
  if (!result.readable() || !same_in_any_order(to_data(result, 0), wanted)) {
    if (!is_utf8(edit.value)) throw Error("the value is not UTF-8; type it where text is UTF-8");
    throw Error("the value cannot be put in without touching others; edit the file by hand");
  }
  return text;
}

}  // namespace rapport
