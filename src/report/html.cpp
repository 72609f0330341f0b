#include "report/html.hpp"

#include <algorithm>

#include "report/html_intro.hpp"
#include "report/html_style.hpp"
#include "report/html_text.hpp"
#include "report/svg.hpp"
#include "report/words_common.hpp"
#include "text/checksum.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr int longest_short = 12, longest_middling = 28;  // as many columns of a terminal

std::string title_of(const std::vector<Block>& page, Language language) {
  for (const auto& block : page) {
    const auto* heading = std::get_if<Heading>(&block);
    if (heading != nullptr && heading->level == 1) return heading->text;
  }
  return std::string(Words(language)[word::report]);
}

int widest_cell(const Table& table, std::size_t column) {
  int widest = 0;
  for (const auto& row : table.rows) {
    if (column < row.size()) widest = std::max(widest, display_width(row[column]));
  }
  return widest;
}

/// Numbers stand right, ids and dates stay on one line, and texts keep some width on a narrow page.
std::string_view column_class(const Table& table, std::size_t column) {
  if (column < table.align.size() && table.align[column] == Align::right) return "number";
  const int widest = widest_cell(table, column);
  if (widest <= longest_short) return "short";
  return widest <= longest_middling ? "middling" : "long";
}

std::vector<std::string_view> column_classes(const Table& table) {
  std::vector<std::string_view> classes;
  for (std::size_t i = 0; i < table.header.size(); ++i) classes.push_back(column_class(table, i));
  return classes;
}

/// Writes the blocks one after another; headings are numbered for their ids.
class Writer {
 public:
  void write(const Heading& heading) {
    out_ += fmt::format("<h{0} id=\"part-{1}\">{2}</h{0}>\n", heading.level, ++headings_,
                        html_text(heading.text));
  }

  void write(const Paragraph& paragraph) { out_ += "<p>" + html_text(paragraph.text) + "</p>\n"; }

  void write(const Intro& intro) { out_ += html_intro(intro.text); }

  void write(const Bullets& bullets) {
    out_ += "<ul>\n";
    for (const auto& item : bullets.items) out_ += "<li>" + html_text(item) + "</li>\n";
    out_ += "</ul>\n";
  }

  void write(const Chart& chart) {
    out_ += "<figure>\n<figcaption>" + html_text(chart.title) + "</figcaption>\n";
    out_ += svg_chart(chart);
    if (!chart.marks.empty()) write_marks(chart);
    out_ += "</figure>\n";
  }

  /// A wide table scrolls in a frame of its own, by keyboard too.
  void write(const Table& table) {
    out_ += fmt::format("<div class=\"table\" role=\"group\" aria-labelledby=\"part-{}\" tabindex=\"0\">\n",
                        headings_);
    const auto classes = column_classes(table);
    out_ += "<table>\n<thead>\n";
    write_row(table.header, classes, "th scope=\"col\"", "th");
    out_ += "</thead>\n<tbody>\n";
    for (const auto& row : table.rows) write_row(row, classes, "td", "td");
    out_ += "</tbody>\n</table>\n</div>\n";
  }

  std::string take() { return std::move(out_); }

 private:
  void write_row(const std::vector<std::string>& cells, const std::vector<std::string_view>& classes,
                 std::string_view open, std::string_view close) {
    out_ += "<tr>";
    for (std::size_t i = 0; i < classes.size(); ++i) {
      out_ += fmt::format("<{} class=\"{}\">{}</{}>", open, classes[i],
                          i < cells.size() ? html_text(cells[i]) : "", close);
    }
    out_ += "</tr>\n";
  }

  /// The chart draws marks without words.
  void write_marks(const Chart& chart) {
    out_ += "<ul>\n";
    for (const auto& mark : chart.marks) {
      out_ += fmt::format(
          "<li><svg aria-hidden=\"true\" width=\"3\" height=\"14\"><rect class=\"{}\" width=\"3\" "
          "height=\"14\"/></svg>{}</li>\n",
          tone_class(mark.tone), html_text(mark.label));
    }
    out_ += "</ul>\n";
  }

  std::string out_;
  int headings_ = 0;
};

}  // namespace

std::string to_html(const std::vector<Block>& page, Language language) {
  Writer writer;
  for (const auto& block : page) std::visit([&](const auto& known) { writer.write(known); }, block);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; "
      "base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
      language == Language::zh ? "zh-CN" : "en", sha256_base64(html_style),
      html_text(title_of(page, language)), html_style, writer.take());
}

}  // namespace rapport
