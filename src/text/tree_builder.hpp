#pragma once
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <vector>

#include "text/document.hpp"

namespace rapport {

/// Turns yaml-cpp's events into a document's nodes and refuses what is outside the subset.
class TreeBuilder : public YAML::EventHandler {
 public:
  /// Thrown out of the parser once a document can't be whole any more.
  struct Stop {};

  TreeBuilder(Document& document, std::size_t base)
      : document_(document), text_(document.text_), base_(base) {}
  /// From now on any event belongs to a second document.
  void first_document_done() { second_ = true; }
  /// Where, within the parsed text, the innermost { or [ stands that is still open.
  [[nodiscard]] std::optional<std::size_t> open_bracket() const;

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close('}'); }

 private:
  struct Frame {
    NodeIndex node;
    bool map;
    bool flow;
    int column;            ///< of the innermost block collection, itself included; -1 outside any
    bool has_key = false;  ///< a key was read and waits for its value
    std::uint32_t key_begin = 0, key_size = 0, colon = 0;
  };

  [[nodiscard]] std::size_t at(const YAML::Mark& mark) const {
    return base_ + static_cast<std::size_t>(mark.pos);
  }
  [[nodiscard]] bool wants_key() const {
    return !stack_.empty() && stack_.back().map && !stack_.back().has_key;
  }
  [[nodiscard]] int block_column() const { return stack_.empty() ? -1 : stack_.back().column; }
  void fault(std::size_t offset, std::string message, Fault::Kind kind = Fault::Kind::unreadable);
  [[noreturn]] void refuse(std::size_t offset, std::string message);
  void refuse_if_open(std::size_t bracket);
  void refuse_properties(std::size_t offset, const std::string& tag, YAML::anchor_t anchor);
  NodeIndex add_node(Shape shape, Style style, std::size_t begin);
  void add_key(std::size_t begin, std::string_view value, bool quoted);
  void add_scalar(std::size_t begin, const std::string& value, Style style);
  /// One past the scalar.
  [[nodiscard]] std::size_t scalar_end(std::size_t begin, std::string_view value, Style style);
  /// What a scalar says whose bytes are `raw`: a part of them if they say just that, else kept by the
  /// document.
  [[nodiscard]] std::string_view scalar_text(std::string_view raw, const std::string& value, Style style);
  void open(const YAML::Mark& mark, Shape shape, YAML::EmitterStyle::value style);
  void close(char bracket);
  void check_duplicate_keys(NodeIndex map);
  void check_quote_indent(const Node& node);
  void warn_of_eaten_text(const Node& node);
  void warn_of_comment(std::size_t end);
  [[nodiscard]] std::string why_no_value(std::string_view word) const;
  [[nodiscard]] std::size_t after_dash(std::size_t fallback) const;

  Document& document_;
  std::string_view text_;
  std::size_t base_;  ///< bytes of the byte-order mark before the parsed text
  std::vector<Frame> stack_;
  bool second_ = false;
};

}  // namespace rapport
