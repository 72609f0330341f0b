#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "command/take_labels.hpp"
#include "text/plain_text.hpp"

namespace rapport {

/// One entry of a meeting's text: a line with those that continue it, without its label.
struct Entry {
  Label label = Label::head;
  std::size_t at = 0;  ///< byte of the text where the entry begins
  std::string text = {};
  std::vector<std::pair<std::size_t, std::size_t>> pieces =
      {};  ///< where they begin in `text`, and in the whole

  /// The byte of the whole text that byte `place` of the entry's comes from.
  [[nodiscard]] std::size_t source(std::size_t place) const;
  void append(std::string_view words, std::size_t from);
};

struct EntryList {
  std::vector<Entry> entries;  ///< the head first
  std::vector<TextFault> faults;
};

/// Reads a text line by line: the first is the head; each other begins with its label, and perhaps a colon.
/// An indented line continues the one before, one that begins with "- " is another entry of the same label;
/// blank lines and those that begin with # are passed over. Line ends may be CRLF, spaces of any width.
EntryList read_entries(std::string_view text);

}  // namespace rapport
