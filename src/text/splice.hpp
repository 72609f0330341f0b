#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/edit.hpp"
#include "text/places.hpp"

namespace rapport {

/// The bytes of one document with one value set, appended or removed. Throws Error where that can't be done;
/// what the result says is for the caller to prove.
class Splice : private Places {
 public:
  explicit Splice(const Document& document) : Places(document) {}

  [[nodiscard]] std::string set(const Edit& edit) const;
  [[nodiscard]] std::string append(const Edit& edit) const;
  [[nodiscard]] std::string remove(const Route& route) const;

 private:
  using Order = std::vector<std::string_view>;

  [[nodiscard]] std::string spliced(std::size_t begin, std::size_t end, std::string_view text) const;
  /// As `spliced`, but what follows on the line of `end` (a comment) stays on the first of the new lines.
  [[nodiscard]] std::string spliced_value(std::size_t begin, std::size_t end, const std::string& spelt) const;
  /// Puts whole lines behind the line that holds byte `at`.
  [[nodiscard]] std::string spliced_lines(std::size_t at, const std::string& lines) const;

  /// Puts items behind the last one of a list, which ends at `end`.
  [[nodiscard]] std::string append_items(const Node& list, std::size_t end,
                                         const std::vector<Data>& added) const;
  /// Makes a group that stands where a list may the first item of one: its bytes stay, further in.
  [[nodiscard]] std::string append_to_group(NodeIndex group, const std::vector<Data>& added) const;
  [[nodiscard]] std::string replace(NodeIndex index, const Data& value) const;
  [[nodiscard]] std::string replace_item(NodeIndex index, NodeIndex list, const Data& value) const;
  [[nodiscard]] std::string replace_member(const Node& node, const Data& value) const;
  [[nodiscard]] std::string insert(std::optional<NodeIndex> map, const std::string& key, const Data& value,
                                   const Order& order) const;
  [[nodiscard]] std::string insert_first(std::optional<NodeIndex> map, const std::string& key,
                                         const Data& value) const;
  /// The child of `map` after which a new key belongs; nothing if it comes first.
  [[nodiscard]] std::optional<NodeIndex> predecessor(NodeIndex map, std::string_view key,
                                                     const Order& order) const;
  [[nodiscard]] std::string cut(NodeIndex index) const;
  [[nodiscard]] std::string cut_from_flow(NodeIndex parent, NodeIndex index) const;
  [[nodiscard]] std::string cut_lines(NodeIndex index, std::size_t begin) const;
};

}  // namespace rapport
