#include "output/page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/width.hpp"
#include "text/wrap.hpp"

namespace rapport {
namespace {

constexpr int widest_label = 24;
constexpr int least_text = 20;  // a narrower column of text is hard to read

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

void Page::print_beside(std::string& out, const Row& row, int indent) const {
  const bool beside = display_width(row.label) + 2 <= indent;
  std::string margin = row.labelled ? painted(padded(row.label, indent), Tone::faint, color_) : "";
  if (row.labelled && !beside) {
    out += painted(row.label, Tone::faint, color_) + "\n";
    margin = spaces(indent);
  }
  for (const auto& paragraph : row.paragraphs) {
    const int columns = width_ - (row.labelled ? indent : 0);
    for (const auto& line : wrapped(visible_lines(paragraph.text), columns, paragraph.hang)) {
      out += line.empty() ? "" : margin + painted(line, paragraph.tone, color_);
      out += '\n';
      if (row.labelled) margin = spaces(indent);
    }
  }
}

void Page::print_below(std::string& out, const Row& row) const {
  const auto print = [&](const std::string& text, int margin, int hang, Tone tone) {
    for (const auto& line : wrapped(text, width_ - margin, std::min(hang, 2), WideWords::parted))
      out += (line.empty() ? "" : spaces(margin) + painted(line, tone, color_)) + "\n";
  };
  if (row.labelled) print(row.label, 0, 2, Tone::faint);
  const auto margin = row.labelled ? static_cast<int>(row.label.find_first_not_of(' ')) + 2 : 0;
  for (const auto& paragraph : row.paragraphs)
    print(visible_lines(paragraph.text), margin, paragraph.hang, paragraph.tone);
}

std::string Page::text() const {
  std::string out;
  const int indent = label_width() + 2;
  for (const auto& row : rows_) {
    if (width_ - indent < least_text) {
      print_below(out, row);
    } else {
      print_beside(out, row, indent);
    }
  }
  return out;
}

}  // namespace rapport
