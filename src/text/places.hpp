#pragma once
#include <optional>
#include <string>
#include <vector>

#include "text/document.hpp"
#include "text/line.hpp"
#include "text/plain_text.hpp"

namespace rapport {

/// Whether nothing is written there; in a list, the place of such a node means nothing.
inline bool is_bare(const Node& node) { return node.begin == node.end; }

inline std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// Where the keys, dashes and values of a document stand in its bytes.
class Places {
 public:
  explicit Places(const Document& document)
      : document_(document), nodes_(document.nodes()), text_(document.text()) {}

  [[nodiscard]] std::size_t bom() const { return mark_size(text_); }
  [[nodiscard]] std::size_t line_begin(std::size_t at) const { return line_at(text_, at).begin; }
  [[nodiscard]] std::size_t line_end(std::size_t at) const { return end_of_line(text_, at); }
  /// Bytes from the beginning of its line, the byte order mark left aside.
  [[nodiscard]] std::size_t column(std::size_t at) const;
  [[nodiscard]] std::size_t colon_of(const Node& node) const;
  /// First byte of the key, its quote included.
  [[nodiscard]] std::size_t key_start(const Node& node) const;
  /// The comment behind the | or > of a block scalar, with the white space before it; else empty.
  [[nodiscard]] std::string header_remark(const Node& node) const;
  /// The map or list that holds the node; nothing for the root.
  [[nodiscard]] std::optional<NodeIndex> parent_of(NodeIndex index) const;
  /// The child of `parent` before this one; nothing if it is the first.
  [[nodiscard]] std::optional<NodeIndex> sibling_before(NodeIndex parent, NodeIndex index) const;
  /// The dash of an item of a block list. Throws Error if the list is written in a way that cannot be edited.
  [[nodiscard]] std::size_t dash_of(NodeIndex list, NodeIndex item) const;
  /// Where a child of a block begins: its dash or its key. Throws as dash_of.
  [[nodiscard]] std::size_t start_of(NodeIndex parent, NodeIndex child) const;

 protected:
  const Document& document_;
  const std::vector<Node>& nodes_;
  const std::string& text_;

 private:
  /// The next line behind `from` that has a dash in column `dash`, and there the dash.
  [[nodiscard]] std::size_t next_dash(std::size_t from, std::size_t dash) const;
};

}  // namespace rapport
