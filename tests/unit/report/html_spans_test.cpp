#include "report/html_spans.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("emphasis, code and their combinations") {
  CHECK(html_spans("a **b** c") == "a <strong>b</strong> c");
  CHECK(html_spans("*a* _b_ __c__") == "<em>a</em> <em>b</em> <strong>c</strong>");
  CHECK(html_spans("***a***") == "<strong><em>a</em></strong>");
  CHECK(html_spans("**a *b***") == "<strong>a <em>b</em></strong>");
  CHECK(html_spans("*a **b***") == "<em>a <strong>b</strong></em>");
  CHECK(html_spans("*a **b** c*") == "<em>a <strong>b</strong> c</em>");
  CHECK(html_spans("**two\nlines**") == "<strong>two\nlines</strong>");
  CHECK(html_spans("`a*b*` and ``x ` y`` and `` ` ``") ==
        "<code>a*b*</code> and <code>x ` y</code> and <code>`</code>");
  CHECK(html_spans("*a `b*` c*") == "<em>a <code>b*</code> c</em>");
}

TEST_CASE("emphasis in Chinese, which has no spaces around it") {
  CHECK(html_spans("**重要。**后面**再**说") == "<strong>重要。</strong>后面<strong>再</strong>说");
  CHECK(html_spans("见“*附件*”") == "见“<em>附件</em>”");
  CHECK(html_spans("报告_2025_终版.pdf") == "报告_2025_终版.pdf");
}

TEST_CASE("what is no emphasis stays as it was typed") {
  for (const auto* text : {"2 * 3 * 4", "* item *", "snake_case_name", "a ** b **", "**open", "*open", "``a`",
                           "_a_b", "****", "**", "*", "", "\\", "a _ b"})
    CHECK(html_spans(text) == text);
  CHECK(html_spans("**a*") == "*<em>a</em>");
  CHECK(html_spans("\\*a\\* \\_ \\\\ \\a") == "*a* _ \\ \\a");
  CHECK(html_spans("*a \\* b*") == "<em>a * b</em>");
}

TEST_CASE("links and addresses") {
  CHECK(html_spans("[the *plan*](https://example.org/a?b=c&d=e)") ==
        "<a href=\"https://example.org/a?b=c&amp;d=e\">the <em>plan</em></a>");
  CHECK(html_spans("[a](docs/plan.md#x) [b](../b) [c](#part-2) [d](/d)") ==
        "<a href=\"docs/plan.md#x\">a</a> <a href=\"../b\">b</a> <a href=\"#part-2\">c</a> <a "
        "href=\"/d\">d</a>");
  CHECK(html_spans("[a](MAILTO:c@example.org 'A \"b\"')") ==
        "<a href=\"MAILTO:c@example.org\" title=\"A &quot;b&quot;\">a</a>");
  CHECK(html_spans("[a](<b c.md>)[计划](计划.md)[w](x_(y))") ==
        "<a href=\"b%20c.md\">a</a><a href=\"%E8%AE%A1%E5%88%92.md\">计划</a><a href=\"x_(y)\">w</a>");
  CHECK(html_spans("![a picture](b.png)") == "<a href=\"b.png\">a picture</a>");
  CHECK(html_spans("<https://a.b/?c&d> <c-ops@example.org>") ==
        "<a href=\"https://a.b/?c&amp;d\">https://a.b/?c&amp;d</a> "
        "<a href=\"mailto:c-ops@example.org\">c-ops@example.org</a>");
  CHECK(html_spans("见https://a.b/c。(http://a.b/(c).)") ==
        "见<a href=\"https://a.b/c\">https://a.b/c</a>。(<a href=\"http://a.b/(c)\">http://a.b/(c)</a>.)");
  CHECK(html_spans("[https://a.b](https://c.d)") == "<a href=\"https://c.d\">https://a.b</a>");
}

TEST_CASE("a link that could do harm is text") {
  for (const std::string url :
       {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "//host/share", "\\\\host\\share", "/\\host", "java\tscript:x", "x:y", ":x", "", "<javascript:x>"}) {
    CAPTURE(url);
    CHECK(html_spans("[a](" + url + ")").find("<a") == std::string::npos);
  }
  CHECK(html_spans("<javascript:alert(1)>") == "&lt;javascript:alert(1)&gt;");
  CHECK(html_spans("[a](javascript&colon;b)") == "<a href=\"javascript&amp;colon;b\">a</a>");
  CHECK(html_spans("[a](x\"onclick=\"y)") == "<a href=\"x%22onclick=%22y\">a</a>");
  CHECK(html_spans("**<b>** `<i>` [<u>](x '\"><s>')") ==
        "<strong>&lt;b&gt;</strong> <code>&lt;i&gt;</code> <a href=\"x\" "
        "title=\"&quot;&gt;&lt;s&gt;\">&lt;u&gt;</a>");
}

TEST_CASE("brackets that make no link, and characters spelled out") {
  for (const auto* text :
       {"[a]", "[a] (b)", "[a](b", "[a](b 'c)", "[a", "](x)", "[a][b]", "http://", "xhttp://a.b"})
    CHECK(html_spans(text).find("<a") == std::string::npos);
  CHECK(html_spans("a &lt; b &amp;&amp; c &gt; d &copy; &#60; & \\&lt;") ==
        "a &lt; b &amp;&amp; c &gt; d &amp;copy; &amp;#60; &amp; &amp;lt;");
}

TEST_CASE("a text full of marks that lead nowhere takes no time") {
  for (const auto* mark : {"*a ", "_a ", "**a ", "[", "[a](", "[a](b ", "`", "<a", "http://a",
                           "*a **b _c __d ", "**a *b** c* "}) {
    std::string text;
    while (text.size() < (1U << 18)) text += mark;
    CHECK(html_spans(text).size() >= text.size());
  }
}
