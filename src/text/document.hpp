#pragma once
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rapport {

enum class Shape : std::uint8_t { null, scalar, list, map };
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

/// Index of a node in its document. Node 0 is the root.
using NodeIndex = std::uint32_t;

/// One value of a document and the bytes it stands in. Nodes lie in document order, so the subtree of node
/// `i` is `i … after-1` and its first child, if any, is `i + 1`.
struct Node {
  std::string_view text;    ///< a scalar's value: unquoted, unfolded, without trailing line breaks
  std::uint32_t begin = 0;  ///< first byte of the value
  std::uint32_t end = 0;    ///< one past its last byte; equal to `begin` for an empty value
  std::uint32_t key_begin =
      0;  ///< first byte of the key's text (within its quotes); meaningful in a map only
  std::uint32_t key_size = 0;
  NodeIndex after = 0;  ///< the node after this subtree: the next sibling, if it has the same parent
  Shape shape = Shape::null;
  Style style = Style::plain;
  char key_first = 0, key_last = 0;  ///< its bytes at both ends: most other keys differ in them or in size
};

/// What is wrong with a file, as data.
struct Fault {
  enum class Kind : std::uint8_t {
    unreadable,       ///< outside the subset that rapport reads
    conflict_marker,  ///< git left it
    eaten_text,       ///< legal, but YAML reads something else than its author meant
  };
  Kind kind = Kind::unreadable;
  std::uint32_t offset = 0;  ///< byte in the text
  std::string message;       ///< what is wrong; what to do
};

/// A file of the strict YAML subset: its bytes and the tree over them. Nothing refers outside it, and moving
/// it keeps its views valid.
class Document {
 public:
  /// Reads `text`. Never throws on what the text holds: see `faults()`.
  static Document read(std::string text);

  Document() = default;
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  ~Document() = default;
  /// The same document again, on its own.
  [[nodiscard]] Document copy() const;

  [[nodiscard]] const std::string& text() const { return text_; }
  /// Empty if the file holds no value or cannot be read to its end; else node 0 is the root.
  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] const std::vector<Fault>& faults() const { return faults_; }
  /// Whether the tree is whole and says what the text does (warnings do not count).
  [[nodiscard]] bool readable() const { return readable_; }
  /// Forgets the tree of a document that is not readable, once all that is wrong with it is known.
  void drop_nodes() { nodes_ = {}; }
  [[nodiscard]] std::string_view key(const Node& node) const {
    return std::string_view(text_).substr(node.key_begin, node.key_size);
  }
  /// The child of map `parent` with this key.
  [[nodiscard]] std::optional<NodeIndex> find(NodeIndex parent, std::string_view key) const;
  [[nodiscard]] std::vector<NodeIndex> children(NodeIndex parent) const;

 private:
  friend class TreeBuilder;

  /// Reads `body`, which begins at byte `base`, if it is everyday YAML and there is nothing to say of it;
  /// else returns false and has read nothing.
  bool read_quickly(std::string_view body, std::size_t base);
  void read_with_parser(std::string_view body, std::size_t base);
  /// One of 64 bits for a key, the same for a few.
  static std::uint64_t key_bit(std::string_view key) {
    if (key.empty()) return 1;
    const auto number = 7U * static_cast<unsigned char>(key.front()) + static_cast<unsigned char>(key.back());
    return std::uint64_t{1} << ((number + 11 * key.size()) % 64);
  }
  /// The text cannot be read to its end; places in `why` do not count the byte-order mark.
  void give_up(std::vector<Fault> why);

  std::string text_;
  std::forward_list<std::string> cooked_;  ///< values that differ from their bytes
  std::vector<Node> nodes_;
  std::uint64_t root_keys_ = 0;  ///< has the bits of all keys of the root: most that are asked for are not there
  std::vector<Fault> faults_;
  bool readable_ = true;
};

/// 1-based line and column (in characters) of a byte.
struct LineColumn {
  std::uint32_t line, column;
};
LineColumn line_column(std::string_view text, std::size_t offset);

}  // namespace rapport
