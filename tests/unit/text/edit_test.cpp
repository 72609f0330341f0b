#include "text/edit.hpp"

#include <doctest/doctest.h>

#include "text/spell.hpp"

using namespace rapport;

namespace {

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
