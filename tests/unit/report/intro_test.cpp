#include "report/intro.hpp"

#include <doctest/doctest.h>

using namespace rapport;

namespace {

/// The byte at which a text is refused; nothing if it is taken.
std::optional<std::size_t> refused_at(std::string_view text) {
  const auto fault = intro_fault(text);
  return fault ? std::optional(fault->at) : std::nullopt;
}

bool is_taken(std::string_view text) { return !intro_fault(text); }

}  // namespace

TEST_CASE("what people write under a header is taken as it is") {
  CHECK(is_taken(""));
  CHECK(is_taken("One paragraph,\nwith *two* lines and `code`, #12, @c-ops, a < b, 5<6, <中文>.\n"));
  CHECK(is_taken("### Situation\n\n- a\n  - b\n\n1. c\n\n> quoted\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"));
  CHECK(is_taken("Text\n\n---\n\n***\n\n#no heading\n\n####### no heading\n\n#### deeper ####\n---\n"));
  CHECK(is_taken("See <https://example.org/a?b=c>, <c-ops@example.org> and [here](http://a.b).\n"));
  CHECK(is_taken("A \\<b> and &lt;script>\n"));
  CHECK(is_taken("```yaml\n# no heading\n<b>\nTitle\n=====\n```\n\n~~~~ sh\n```\n~~~\n~~~~\n"));
  CHECK(is_taken("- a\n\n      # code in a list\n\n    # code\n"));
}

TEST_CASE("headings of the report's own levels are refused, however they are written") {
  CHECK(refused_at("# Requirements\n") == 0);
  CHECK(refused_at("Text\n## Requirements") == 5);
  CHECK(refused_at("   #\n") == 3);
  CHECK(refused_at("Text\n\n  ##\tChanges\n") == 8);
  CHECK(refused_at("Requirements\n============\n") == 13);
  CHECK(refused_at("Requirements\n  -  \n") == 15);
  CHECK(refused_at("a\n    b\n===\n") == 8);
  CHECK(refused_at("```x`y\n# Big\n") == 7);
  CHECK(refused_at("```\na\n```\n# Big\n") == 10);
  CHECK(refused_at("~~~\na\n``` \n~~~ x\n~~~~\n# Big\n") == 22);
}

TEST_CASE("what would swallow the rest of the report is refused") {
  CHECK(refused_at("Text\n```sh\nmake\n") == 5);
  CHECK(refused_at("~~~\n```\n") == 0);
  CHECK(refused_at("- a\n  ```\n# Big\n  ```\n") == 10);
  CHECK(refused_at("- ```\n  # a\n  ```\n") == 8);
  CHECK(refused_at("Text\n<!-- draft\n") == 5);
  CHECK(refused_at("Text <b>bold\n") == 5);
  CHECK(refused_at("</details>\n") == 0);
  CHECK(refused_at("a \\\\<script>\n") == 4);
  CHECK(refused_at("<div>\n```\n</div>\n\n# Big\n\n```\n") == 0);
  CHECK(refused_at("<?php\n") == 0);
  CHECK(refused_at("<a href=\"http://x\">\n") == 0);
  CHECK(refused_at("<b\n>\n") == 0);
  CHECK(refused_at("<x/y:z>\n") == 0);
}
