#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "output/findings.hpp"

namespace rapport {

/// What a text is for the reader; a colour if there are any.
enum class Tone : std::uint8_t { plain, strong, faint, good, notice, bad };
std::string painted(std::string_view text, Tone tone, Color color);

/// Text that is wrapped by itself; lines after its first stand in by `hang` columns.
struct PageText {
  std::string text = {};
  Tone tone = Tone::plain;
  int hang = 0;
};

/// A page for a terminal: lines, and rows of a label with text beside it, or below it where that would leave
/// less than 20 columns; there words that are wider than a line are parted. Texts are made `visible`.
class Page {
 public:
  Page(int width, Color color) : width_(width), color_(color) {}

  /// Text over the whole width.
  void line(std::string text, Tone tone = Tone::plain, int hang = 0);
  /// An empty line, unless the last one is.
  void blank();
  /// Nothing if there are no paragraphs.
  void row(const std::string& label, std::vector<PageText> paragraphs);
  void row(const std::string& label, std::string text);
  /// The page; labels stand in one column, as wide as the widest needs.
  [[nodiscard]] std::string text() const;

 private:
  struct Row {
    std::string label;
    std::vector<PageText> paragraphs;
    bool labelled = false;
  };
  [[nodiscard]] int label_width() const;
  void print_beside(std::string& out, const Row& row, int indent) const;
  void print_below(std::string& out, const Row& row) const;

  int width_;
  Color color_;
  std::vector<Row> rows_;
};

}  // namespace rapport
