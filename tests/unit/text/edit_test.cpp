#include "text/edit.hpp"

#include <doctest/doctest.h>

#include "text/spell.hpp"

using namespace rapport;

namespace {

std::string append(const std::string& text, const std::string& key, const Data& value) {
  return edited(Document::read(text), {.kind = Edit::Kind::append, .route = {key}, .value = value});
}

std::string set(const std::string& text, const std::string& key, const std::string& value) {
  return edited(Document::read(text), {.route = {key}, .value = scalar_data(value)});
}

}  // namespace

TEST_CASE("a comment beside a value stays, whatever the value's shape before and after") {
  CHECK(set("a: b # c\nd: e\n", "a", "x") == "a: x # c\nd: e\n");
  CHECK(set("a: >- # c\n  b\nd: e\n", "a", "x") == "a: >- # c\n  x\nd: e\n");
  CHECK(set("a: |  # c\n  b\nd: e\n", "a", "x\ny") == "a: |-  # c\n  x\n  y\nd: e\n");
  CHECK(set("a: >- # c\n  b\nd: e\n", "a", " x") == "a: \" x\" # c\nd: e\n");
  CHECK(set("a: b # c\nd: e\n", "a", "x\ny") == "a: |- # c\n  x\n  y\nd: e\n");
  CHECK(set("a: >-\n  b # no comment\nd: e\n", "a", "x") == "a: >-\n  x\nd: e\n");
}

TEST_CASE("a comment beside a list item stays") {
  const auto document = Document::read("a:\n  - >- # c\n    b\n  - d # e\n");
  CHECK(edited(document, {.route = {std::string("a"), std::size_t{0}}, .value = scalar_data("x")}) ==
        "a:\n  - >- # c\n    x\n  - d # e\n");
  CHECK(edited(document,
               {.kind = Edit::Kind::append, .route = {std::string("a")}, .value = scalar_data("x")}) ==
        "a:\n  - >- # c\n    b\n  - d # e\n  - x\n");
}

TEST_CASE("CRLF, a byte-order mark and a missing final newline survive an edit") {
  const std::string bom = "\xEF\xBB\xBF";
  CHECK(set(bom + "a: b\r\nd: e", "a", "x\ny") == bom + "a: |-\r\n  x\r\n  y\r\nd: e");
  CHECK(set(bom + "a: b\r\nd: e", "f", "x") == bom + "a: b\r\nd: e\r\nf: x");
  CHECK(set(bom, "a", "x") == bom + "a: x\n");
}

TEST_CASE("a group that becomes the first item of a list keeps its bytes and its comments") {
  const auto added = map_data({{"b", scalar_data("x")}});
  CHECK(append("a: # c\n  # d\n  b: 2025-07-01  # e\n  # f\n  g: >-\n    h\n\n    i\n# j\nk: l\n", "a",
               added) ==
        "a: # c\n  # d\n  - b: 2025-07-01  # e\n    # f\n    g: >-\n      h\n\n      i\n  - {b: x}\n# j\nk: "
        "l\n");
  CHECK(append("a:\r\n  b: c\r\n  \"d\": 'e'", "a", added) ==
        "a:\r\n  - b: c\r\n    \"d\": 'e'\r\n  - {b: x}");
  CHECK(append("a: {b: 2025-07-01, c: 'd'} # e\nf: g\n", "a", added) ==
        "a: # e\n  - {b: 2025-07-01, c: 'd'}\n  - {b: x}\nf: g\n");
  CHECK(append("a: {b: c,\r\n  d: e}\r\n", "a", added) == "a:\r\n  - {b: c,\r\n  d: e}\r\n  - {b: x}\r\n");
  CHECK(append("{a: {b: 'c'}, d: e}\n", "a", added) == "{a: [{b: 'c'}, {b: x}], d: e}\n");
}

TEST_CASE("what no file can hold is told, and what a plain value cannot is escaped") {
  CHECK_THROWS_WITH(set("a: b\n", "a", "\xFF"), "the value is not UTF-8; type it where text is UTF-8");
  CHECK(set("a: b\n", "a", "x\xC2\x85y\x07") == "a: \"x\\x85y\\x07\"\n");
}

TEST_CASE("long text keeps its spaces beside full-width punctuation") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "the PLC， alarms 。 on ";
  text += "all";
  const auto document = Document::read(set("a: b\n", "c", text));
  CHECK(document.nodes()[2].style == Style::folded);
  CHECK(document.nodes()[2].text == text);
}
