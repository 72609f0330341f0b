#include "report/markdown_line.hpp"

#include <doctest/doctest.h>

#include "report/html_intro.hpp"

using namespace rapport;

TEST_CASE("headings have one to six signs and a blank after them") {
  CHECK(heading_level("# a") == 1);
  CHECK(heading_level("######\ta") == 6);
  CHECK(heading_level("##") == 2);
  CHECK(heading_level("####### a") == 0);
  CHECK(heading_level("#a") == 0);
  CHECK(heading_level("") == 0);
  CHECK(heading_words("### a # b ##") == "a # b");
  CHECK(heading_words("### a#") == "a#");
  CHECK(heading_words("### ##") == "");
  CHECK(heading_words("###") == "");
}

TEST_CASE("a fence is closed by as many of its signs, and nothing else") {
  CHECK(fence_mark("````sh") == "````");
  CHECK(fence_mark("~~~ `x`") == "~~~");
  CHECK(fence_mark("``` `x`") == "");
  CHECK(fence_mark("``") == "");
  CHECK(fence_mark("") == "");
  CHECK(closes_fence(markdown_line("   ~~~~  "), "~~~"));
  CHECK_FALSE(closes_fence(markdown_line("    ~~~"), "~~~"));
  CHECK_FALSE(closes_fence(markdown_line("~~"), "~~~"));
  CHECK_FALSE(closes_fence(markdown_line("~~~ x"), "~~~"));
  CHECK_FALSE(closes_fence(markdown_line("```"), "~~~"));
  CHECK_FALSE(closes_fence(markdown_line(""), "~~~"));
}

TEST_CASE("an intro as HTML has headings, code and paragraphs, and its text is inert") {
  CHECK(html_intro("### On <site> ###\nTwo\n  lines & more\n\n- a\n```\n# <b>\n\nc\n```\nend") ==
        "<h3>On &lt;site&gt;</h3>\n<p class=\"typed\">Two\n  lines &amp; more\n</p>\n"
        "<p class=\"typed\">- a\n</p>\n<pre>\n# &lt;b&gt;\n\nc\n</pre>\n<p class=\"typed\">end\n</p>\n");
  CHECK(html_intro("```\nopen") == "<pre>\nopen\n</pre>\n");
  CHECK(html_intro("") == "");
}
