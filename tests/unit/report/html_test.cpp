#include "report/html.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "in_memory.hpp"
#include "report/html_text.hpp"
#include "report/markdown.hpp"
#include "text/checksum.hpp"

using namespace rapport;

namespace {

/// What stands between two texts, the first time.
std::string between(const std::string& text, std::string_view begin, std::string_view end) {
  const auto from = text.find(begin) + begin.size();
  return text.substr(from, text.find(end, from) - from);
}

/// A project with a chart in each section that has one.
const Files charted = {
    {"rapport.yaml",
     "buffers: [{id: days, unit: day, size: 10, purpose: change}, {id: none, unit: day, size: 0}]\n"
     "milestones: [{id: M1, title: a, baseline: 2025-08-01, actual: 2025-08-01, weight: 40},\n"
     "  {id: M2, title: b, baseline: 2025-09-01, weight: 60}]\n"},
    {"requirements/REQ-001.yaml", "title: t\nstatus: approved\n"},
    {"changes/CHG-001.yaml", "title: t\nstatus: raised\nraised: 2025-08-01\n"},
    {"changes/CHG-002.yaml",
     "title: t\nstatus: approved\nraised: 2025-08-01\nimpact: {days: 12, cost: 0}\n"
     "funding: [{buffer: days, days: 12}]\n"},
    {"surveys/SUR-001.yaml",
     "title: t\nstatus: closed\npurpose: satisfaction\nopened: 2025-08-01\ninvited: 8\n"
     "questions: [{id: overall, text: How, kind: rating}, {id: few, text: How, kind: rating}]\nresponses:\n"
     "  - {answers: {overall: 5, few: na}}\n  - {answers: {overall: 4, few: na}}\n"
     "  - {answers: {overall: 4, few: na}}\n  - {answers: {overall: 5, few: 5}}\n"
     "  - {answers: {overall: 1, few: 5}}\n  - {answers: {overall: 1, few: 5}}\n"}};

std::vector<Block> page_of(const Files& files, ReportOptions options = {}) {
  const TempFolder folder;
  write_files(folder.path(), files);
  options.today = *parse_date("2025-08-15");
  return project_report(load_project(folder.path()), {}, options);
}

/// Whether a cell of the table begins with the number.
bool stands_in(const Table& table, const std::string& number) {
  const auto begins = [&](const std::string& cell) {
    return cell.substr(0, cell.find_first_not_of("0123456789.-")) == number;
  };
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<std::string>& row) {
    return std::any_of(row.begin(), row.end(), begins);
  });
}

}  // namespace

TEST_CASE("each chart stands directly above a table with the same numbers") {
  for (const auto lang : {Language::en, Language::zh}) {
    const auto page = page_of(charted, {.lang = lang});
    std::vector<std::size_t> bars;
    for (std::size_t i = 0; i < page.size(); ++i) {
      const auto* chart = std::get_if<Chart>(&page[i]);
      if (chart == nullptr) continue;
      bars.push_back(chart->bars.size());
      const auto* table = std::get_if<Table>(&page.at(i + 1));
      REQUIRE(table != nullptr);
      for (const auto& bar : chart->bars) CHECK_MESSAGE(stands_in(*table, chart_number(bar.value)), bar.text);
    }
    // Classes; ages; the buffer that has a size; the question with enough answers.
    CHECK(bars == std::vector<std::size_t>{5, 5, 1, 1});
  }
}

TEST_CASE("without charts nothing else is missing") {
  const auto with = page_of(charted);
  const auto without = page_of(charted, {.charts = false});
  CHECK(without.size() == with.size() - 4);
  CHECK_FALSE(has(to_markdown(without), "mermaid"));
  CHECK_FALSE(has(to_html(without, Language::en), "<figure>"));
}

TEST_CASE("one page of HTML: its language, title and policy") {
  const auto text = to_html({Heading{1, "A & B"}, Paragraph{"p"}}, Language::en);
  CHECK(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(has(text, "<title>A &amp; B</title>"));
  CHECK(text.ends_with("<main>\n<h1 id=\"part-1\">A &amp; B</h1>\n<p>p</p>\n</main>\n</body>\n</html>\n"));
  CHECK(has(text, "content=\"default-src 'none'; style-src 'sha256-" +
                      sha256_base64(between(text, "<style>", "</style>")) + "';"));
  const auto chinese = to_html({}, Language::zh);
  CHECK(has(chinese, "<html lang=\"zh-CN\">"));
  CHECK(has(chinese, "<title>项目报告</title>"));
}

TEST_CASE("a table in HTML: columns by what is in them, cells that are missing") {
  const auto text =
      to_html({Heading{2, "T"},
               Table{.header = {"Id", "n", "Status", "Title"},
                     .rows = {{"REQ-001", "3", "under construction", "A title that is longer than a column"},
                              {"REQ-002"}},
                     .align = {Align::left, Align::right}}},
              Language::en);
  CHECK(has(
      text,
      "<div class=\"table\" role=\"group\" aria-labelledby=\"part-1\" tabindex=\"0\">\n<table>\n<thead>\n"
      "<tr><th scope=\"col\" class=\"short\">Id</th><th scope=\"col\" class=\"number\">n</th>"
      "<th scope=\"col\" class=\"middling\">Status</th><th scope=\"col\" class=\"long\">Title</th></tr>\n"));
  CHECK(has(text,
            "<tr><td class=\"short\">REQ-002</td><td class=\"number\"></td><td class=\"middling\"></td>"
            "<td class=\"long\"></td></tr>\n</tbody>\n"));
}

TEST_CASE("text in HTML is text") {
  CHECK(html_text("a<b>&amp;\"'") == "a&lt;b&gt;&amp;amp;&quot;&#39;");
  CHECK(html_text("满意率\n@name #12 | `c`") == "满意率 @name #12 | `c`");
  CHECK(html_text("x\u202Ey\x01") == "x&lt;U+202E&gt;y&lt;U+0001&gt;");
  const std::string hostile = "</title></style><script>alert(1)</script>";
  const auto text =
      to_html({Heading{1, hostile}, Paragraph{hostile}, Bullets{{hostile}},
               Chart{.title = hostile, .bars = {count_bar(hostile, 1)}, .marks = {{hostile, 1}}},
               Table{.header = {hostile}, .rows = {{hostile}}, .align = {}}},
              Language::en);
  CHECK_FALSE(has(text, "<script"));
  CHECK(text.find("</style>") == text.rfind("</style>"));
}
