#include "text/data.hpp"

namespace rapport {

Data scalar_data(std::string text, Wording wording) {
  return {.shape = Shape::scalar, .text = std::move(text), .wording = wording};
}

Data list_data(std::vector<Data> items) { return {.shape = Shape::list, .items = std::move(items)}; }

Data map_data(std::vector<std::pair<std::string, Data>> members) {
  return {.shape = Shape::map, .members = std::move(members)};
}

std::vector<Data> items_of(const Data& value) {
  return value.shape == Shape::list ? value.items : std::vector{value};
}

Data to_data(const Document& document, NodeIndex index) {
  if (document.nodes().empty()) return {};
  const auto& node = document.nodes()[index];
  Data data{.shape = node.shape, .text = std::string(node.text)};
  for (const auto child : document.children(index)) {
    if (node.shape == Shape::list) {
      data.items.push_back(to_data(document, child));
    } else {
      data.members.emplace_back(document.key(document.nodes()[child]), to_data(document, child));
    }
  }
  return data;
}

}  // namespace rapport
