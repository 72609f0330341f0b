#include "report/chart.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "report/mermaid.hpp"
#include "report/svg.hpp"

using namespace rapport;

namespace {

const std::string hostile = "\"]\n```\n%%{init: {}}%% <script>&lt;#quot;`x`\u202E";

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

Chart burn() {
  return {.title = "Burn",
          .bars = {{"schedule", 45, "45 %", Tone::good}, {"change", 125, "125 %", Tone::poor}},
          .marks = {{"Red above: 60 %", 60, Tone::poor}},
          .full = 100};
}

}  // namespace

TEST_CASE("the axis holds 0, its end and all values, and is never empty") {
  const auto check = [](const Chart& chart, double low, double high) {
    CHECK(axis_of(chart).low == low);
    CHECK(axis_of(chart).high == high);
  };
  check(burn(), 0, 125);
  check({.title = "", .bars = {count_bar("a", 3)}, .full = 11}, 0, 11);
  check({.title = "", .bars = {count_bar("a", -5), count_bar("b", 15)}}, -5, 15);
  check({.title = "", .bars = {count_bar("a", 0)}, .marks = {{"m", 7}}}, 0, 7);
  check({.title = "", .bars = {count_bar("a", 0)}}, 0, 1);
  CHECK(Axis{-5, 15}.place(0) == 25);
}

TEST_CASE("values are rounded as they are printed, and never have an exponent") {
  CHECK(percent_value({2, 3}) == 67);
  CHECK(percent_value({200, 300}) == 66.7);
  CHECK(percent_value({200, 300}, Decimals::none) == 67);
  CHECK(percent_value({-1, 8}) == -13);
  CHECK(percent_value({1, 0}) == 0);
  CHECK(chart_number(66.7) == "66.7");
  CHECK(chart_number(-13) == "-13");
  CHECK(chart_number(0) == "0");
  CHECK(chart_number(1e18) == "1000000000000000000");
}

TEST_CASE("a chart in Mermaid: values in the labels, marks in the title and as lines") {
  const auto text = mermaid_chart(burn());
  CHECK(text.starts_with("```mermaid\n%%{init: {\"xyChart\": {\"height\": 158}, "));
  CHECK(
      text.ends_with("}%%\n"
                     "xychart-beta horizontal\n"
                     "  title \"Burn; Red above: 60 %\"\n"
                     "  x-axis [\"schedule: 45 %\", \"change: 125 %\"]\n"
                     "  y-axis 0 --> 125\n"
                     "  bar [45, 125]\n"
                     "  line [60, 60]\n"
                     "```\n"));
}

TEST_CASE("text in Mermaid ends no string, begins no directive, and is no entity") {
  CHECK(mermaid_text("CSAT (overall): 86 %, 6 of 7") == "\"CSAT (overall): 86 %, 6 of 7\"");
  CHECK(mermaid_text("") == "\"–\"");
  CHECK(mermaid_text("满意率") == "\"满意率\"");
  CHECK(mermaid_text("a\"b`c") == "\"a＂b｀c\"");
  CHECK(mermaid_text("[<&#{}|\\@~*!$^>]") == "\"［＜＆＃｛｝｜＼＠～＊！＄＾>］\"");
  CHECK(mermaid_text("%% 5% %%%") == "\"％% 5% ％％%\"");
  CHECK(mermaid_text("a\nb\u202E") == "\"a b＜U+202E>\"");
}

TEST_CASE("a hostile label changes nothing else of a chart") {
  const auto harmless = mermaid_chart({.title = "t", .bars = {count_bar("label", 1)}});
  const auto text = mermaid_chart({.title = hostile, .bars = {count_bar(hostile, 1)}});
  const auto lines = [](const std::string& chart) { return std::count(chart.begin(), chart.end(), '\n'); };
  CHECK(lines(text) == lines(harmless));
  CHECK(std::count(text.begin(), text.end(), '"') == std::count(harmless.begin(), harmless.end(), '"'));
  CHECK(std::count(text.begin(), text.end(), '`') == 6);
  CHECK(text.rfind("%%") == harmless.rfind("%%"));
}

TEST_CASE("a chart in SVG says in words what it draws") {
  const auto text = svg_chart(burn());
  CHECK(text.starts_with(
      "<svg role=\"img\" width=\"100%\" height=\"84\">\n<title>Burn</title>\n"
      "<desc>schedule: 45 %; change: 125 %; Red above: 60 %</desc>\n"
      "<text x=\"0\" y=\"14\">schedule</text><text x=\"100%\" y=\"14\" text-anchor=\"end\">45 %</text>\n"));
  CHECK(has(text, "<rect class=\"good\" x=\"0.00%\" y=\"21\" width=\"36.00%\" height=\"10\"/>"));
  CHECK(has(text, "<rect class=\"poor\" x=\"0.00%\" y=\"63\" width=\"100.00%\" height=\"10\"/>"));
  CHECK(has(text, "<line class=\"poor\" x1=\"48.00%\" x2=\"48.00%\" y1=\"60\" y2=\"76\"/>"));
}

TEST_CASE("bars below 0 reach back from it") {
  const auto text = svg_chart({.title = "t", .bars = {count_bar("a", -5), count_bar("b", 15)}});
  CHECK(has(text, "x=\"0.00%\" y=\"21\" width=\"25.00%\""));
  CHECK(has(text, "x=\"25.00%\" y=\"63\" width=\"75.00%\""));
}

TEST_CASE("text in SVG is text, and long labels are cut beside the bar alone") {
  const auto text = svg_chart({.title = hostile, .bars = {count_bar(hostile, 1)}});
  CHECK_FALSE(has(text, "<script"));
  CHECK(has(text, "<title>&quot;] ``` %%{init: {}}%% &lt;script&gt;&amp;lt;#quot;`x`&lt;U+202E&gt;</title>"));
  CHECK(has(text, ">&quot;] ``` %%{init: {}}%% &lt;scri…</text>"));
}
