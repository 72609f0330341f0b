#include "output/page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/width.hpp"
#include "text/wrap.hpp"

namespace rapport {
namespace {

constexpr int widest_label = 24;
constexpr int least_text = 12;  // a narrower column of text is harder to read than a line that runs over

std::string_view code_of(Tone tone) {
  constexpr std::string_view codes[] = {"", "1", "2", "32", "33", "31"};
  return codes[static_cast<std::size_t>(tone)];
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), ' '); }

}  // namespace

std::string painted(std::string_view text, Tone tone, Color color) {
  if (color == Color::no || tone == Tone::plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", code_of(tone), text);
}

void Page::line(std::string text, Tone tone, int hang) {
  rows_.push_back({"", {{std::move(text), tone, hang}}});
}

void Page::blank() {
  if (rows_.empty() || rows_.back().labelled || !rows_.back().paragraphs[0].text.empty()) line("");
}

void Page::row(const std::string& label, std::vector<PageText> paragraphs) {
  if (!paragraphs.empty()) rows_.push_back({visible(label), std::move(paragraphs), true});
}

void Page::row(const std::string& label, std::string text) {
  row(label, std::vector<PageText>{{std::move(text)}});
}

int Page::label_width() const {
  int widest = 0;
  for (const auto& row : rows_) widest = std::max(widest, display_width(row.label));
  return std::min({widest, widest_label, width_ / 3});
}

void Page::print(std::string& out, const Row& row, int indent) const {
  const bool beside = display_width(row.label) + 2 <= indent;
  std::string margin = row.labelled ? painted(padded(row.label, indent), Tone::faint, color_) : "";
  if (row.labelled && !beside) {
    out += painted(row.label, Tone::faint, color_) + "\n";
    margin = spaces(indent);
  }
  for (const auto& paragraph : row.paragraphs) {
    const int columns = std::max(width_ - (row.labelled ? indent : 0), least_text);
    for (const auto& line : wrapped(visible_lines(paragraph.text), columns, paragraph.hang)) {
      out += line.empty() ? "" : margin + painted(line, paragraph.tone, color_);
      out += '\n';
      if (row.labelled) margin = spaces(indent);
    }
  }
}

std::string Page::text() const {
  std::string out;
  const int indent = label_width() + 2;
  for (const auto& row : rows_) print(out, row, indent);
  return out;
}

}  // namespace rapport
