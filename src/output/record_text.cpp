#include "output/record_text.hpp"

#include <fmt/format.h>

#include "text/width.hpp"

namespace rapport {
namespace {

class Writer {
 public:
  explicit Writer(const Document& document) : document_(document) {}

  /// The members of a map or the items of a list, each on lines that stand in by `indent`; `first` stands
  /// before the first of them in place of that space.
  void children(NodeIndex parent, std::size_t indent, std::string first) {
    const bool map = document_.nodes()[parent].shape == Shape::map;
    for (const auto child : document_.children(parent)) {
      if (map) out += first;
      map ? member(child, indent) : value(child, indent + 2, first + "- ");
      first = std::string(indent, ' ');
    }
  }

  std::string out;

 private:
  bool is_block(const Node& node) const {
    const bool many = node.shape == Shape::map || node.shape == Shape::list;
    return many || node.text.find('\n') != node.text.npos;
  }

  void member(NodeIndex child, std::size_t indent) {
    const auto& node = document_.nodes()[child];
    out += visible(document_.key(node)) + ":";
    if (is_block(node)) out += "\n";
    value(child, indent + 2, is_block(node) ? std::string(indent + 2, ' ') : node.text.empty() ? "" : " ");
  }

  /// `first` stands before its first line.
  void value(NodeIndex index, std::size_t indent, const std::string& first) {
    const auto& node = document_.nodes()[index];
    if (node.shape == Shape::map || node.shape == Shape::list) return children(index, indent, first);
    std::string text(node.text);
    for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
      text.insert(at + 1, indent, ' ');
    out += first + visible_lines(text) + "\n";
  }

  const Document& document_;
};

}  // namespace

std::string record_text(const Document& document) {
  if (!document.readable() || document.nodes().empty() || document.nodes()[0].shape != Shape::map)
    return visible_lines(document.text());
  Writer writer(document);
  writer.children(0, 0, "");
  return std::move(writer.out);
}

}  // namespace rapport
