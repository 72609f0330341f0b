#pragma once
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/data.hpp"

namespace rapport {

/// The way to a value: keys of maps and places (from 0) in lists.
using Step = std::variant<std::string, std::size_t>;
using Route = std::vector<Step>;

/// One change to a document.
struct Edit {
  enum class Kind : std::uint8_t {
    set,     ///< gives `route` this value; groups on the way that are missing are made
    append,  ///< adds the value, or all items of a list, to the list at `route`; a single value becomes a
             ///< list, a missing list is made
    remove,  ///< removes the value at `route`, and what becomes empty with it
  };
  Kind kind = Kind::set;
  Route route = {};
  Data value = {};
  /// Keys of the map that gets a new key, in the order they should stand.
  std::vector<std::string_view> order = {};
};

/// The text of `document` with `edit` made: only the bytes of that value differ. Proved by reading the result
/// again: throws Error if it does not say exactly what was asked, and where the route leads nowhere.
std::string edited(const Document& document, const Edit& edit);

/// The node that `route` leads to.
std::optional<NodeIndex> node_at(const Document& document, const Route& route);
/// The route that leads to a node.
Route route_to(const Document& document, NodeIndex index);

}  // namespace rapport
