#include "text/document.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <memory>

using namespace rapport;
using Lines = std::vector<std::string>;

namespace {

Lines faults(const std::string& text, bool readable = false) {
  const auto document = Document::read(text);
  CHECK(document.readable() == readable);
  Lines lines;
  for (const auto& fault : document.faults()) {
    const auto place = line_column(document.text(), fault.offset);
    lines.push_back(fmt::format("{}:{} {}", place.line, place.column, fault.message));
  }
  return lines;
}

Lines one(std::string line) { return {std::move(line)}; }

}  // namespace

TEST_CASE("a value that YAML takes for something else is to be quoted") {
  CHECK(faults("a: b: c\n") == one("1:5 quote the value: it contains ': '"));
  CHECK(faults("a: see:\n") == one("1:7 quote the value: it ends with ':'"));
  CHECK(faults("a: “b: c”\n") == one("1:6 quote the value with ordinary quotes (\" or '): it contains ': '"));
  CHECK(faults("a: {b: c, d: FAT 4.2: ok}\n") == one("1:21 quote the value: it contains ': '"));
  CHECK(faults("a: {b: c, d: 4.2, 20 of 20}\n") ==
        one("1:19 \"20 of 20\" has no value; write \"key: value\", or quote the text that the comma or the "
            "braces belong to"));
  CHECK(faults("a: ? b\n") == one("1:4 quote the value: it begins with '? '"));
  CHECK(faults("a: %5\n") == one("1:4 quote the value: it begins with '%'"));
  CHECK(faults("a: > 5 bar\n") == one("1:6 text behind | or >; quote the value if it begins with that "
                                      "character, else begin it on the next line"));
  CHECK(faults("a: \"b \"c\" d\"\n") == one("1:8 text behind the closing quote; quote the value as a whole, "
                                            "and write \\\" for a quote within it"));
  CHECK(faults("a: 'it's'\n") == one("1:8 text behind the closing quote; quote the value as a whole, and "
                                     "write '' for an apostrophe within it"));
  CHECK(faults("a: [sic] b\n") == one("1:10 text behind the closing ]; quote the value as a whole"));
  CHECK(faults("a: \"\\xZZ\"\n") == one("1:9 \\x, \\u and \\U in double quotes need the digits of a "
                                        "character; write \\\\ for one backslash"));
}

TEST_CASE("an open bracket or quote is named where it opens, whatever the parser makes of it") {
  const auto open = [](char bracket, char closing) {
    return fmt::format(
        "the {} that opens here is not closed; close it with {}, and quote values with , {{ }} [ ]", bracket,
        closing);
  };
  const std::string quote = "the quote \" that opens here is not closed; close it on the same line";
  CHECK(faults("a:\n  - {b: c\nd: e\n") == one("2:5 " + open('{', '}')));
  CHECK(faults("a:\n  - {b: c\n  - {b: c}\n") == one("2:5 " + open('{', '}')));
  CHECK(faults("a:\n  - [b, c\nd: e\n") == one("2:5 " + open('[', ']')));
  CHECK(faults("a: [b, \"c]\nd: e\n") == one("1:8 " + quote));
  CHECK(faults("a:\n  - {b: \"c}\nd: e\n") == one("2:9 " + quote));
  CHECK(faults("a:\n  - {b: c}\n  - {b: \"c}\n  - {b: c}\nd: \"e\"\n") == one("3:9 " + quote));
  CHECK(faults("a:\n  - {b: it's}\n  - [b: c]\n") ==
        one("3:6 \"key: value\" inside [ ]; put { } around it, or quote it"));
}

TEST_CASE("aliases, anchors and tags are named, whatever the parser makes of them") {
  const std::string alias =
      "an alias (*name); rapport reads plain values only: write the value out, or quote it";
  const std::string anchor =
      "an anchor (&name); rapport reads plain values only: remove it, or quote the value";
  const std::string tag = "a tag (!type); rapport reads plain values only: remove it, or quote the value";
  CHECK(faults("a: *b*\n") == one("1:4 " + alias));
  CHECK(faults("a: * b\n") == one("1:5 " + alias));
  CHECK(faults("a: & b\n") == one("1:5 " + anchor));
  CHECK(faults("a: ! b\n") == one("1:4 " + tag));
  CHECK(faults("a: !<b\n") == one("1:7 " + tag));
}

TEST_CASE("what is open is pointed at where it opens") {
  const std::string bracket =
      "the [ that opens here is not closed; close it with ], and quote values with , { } [ ]";
  CHECK(faults("t: [a, b\nc: d\n") == one("1:4 " + bracket));
  CHECK(faults("t: [a, b\n") == one("1:4 " + bracket));
  CHECK(faults("t: {a: b\nc: d\n") ==
        one("1:4 the { that opens here is not closed; close it with }, and quote values with , { } [ ]"));
  CHECK(faults("t:\n  - a\n  -\n  # note\n  - b\n", true).empty());
  const auto document = Document::read("t:\n  - a\n  -\n  # - note\n  - b\n");
  CHECK(line_column(document.text(), document.nodes()[3].begin).line == 3);
}

TEST_CASE("keys that stand askew") {
  CHECK(faults("a: b\n  c: d\n") ==
        one("2:4 \"c\" is indented as if it went on with the value above; align it with the keys it belongs "
            "to, or quote the value"));
  CHECK(faults("a b\nc: d\n") ==
        one("2:2 the line above \"c\" is no \"key: value\"; write a colon and a space after its key"));
  CHECK(
      faults("a: b\n这一行是上面的值的继续所以它应当缩进两格再写\n") ==
      one("2:1 \"这一行是上面的值的继续所以它应当缩进两…\" has no value; write \"key: value\", or indent the "
          "line if it "
          "continues the one above"));
  CHECK(faults("a:b\nc: d\n") == one("1:3 no ordinary space after the colon; write \"a: \""));
  CHECK(faults("a:\n\tb: c\n") == one("2:1 a tab in the indentation; indent with spaces"));
}

TEST_CASE("full-width punctuation where ASCII was meant") {
  const std::string wide = "write \"key: \" with an ordinary colon and a space";
  CHECK(faults("key：a\nb: c\n") == one("1:4 a full-width ： after \"key\"; " + wide));
  CHECK(faults("key ：a\nb: c\n") == one("1:5 a full-width ： after \"key\"; " + wide));
  CHECK(faults("b: c\nkey：a\n") ==
        one("2:4 a full-width ： where \": \" belongs; write an ordinary colon and a space"));
  CHECK(faults("l:\n  - b: c\n    key：a\n    d: e\n") == one("3:8 a full-width ： after \"key\"; " + wide));
  CHECK(faults("a: {b: c， d: e}\n") ==
        one("1:9 a full-width ， between the values in brackets; write \", \", or quote the text it belongs "
            "to"));
  const std::string space = "a full-width space (U+3000) where an ordinary one belongs; write a plain space";
  CHECK(faults("a: {b:　c}\n") == one("1:7 " + space));
  CHECK(faults("a:　b\nc: d\n") == one("1:3 " + space));
}

TEST_CASE("directives anywhere, and marks of the byte order that one program put before another's") {
  const std::string directive = "a YAML directive; remove the line, rapport reads plain YAML only";
  CHECK(faults("%YAML 1.2\n---\na: b\n") == one("1:1 " + directive));
  CHECK(faults("a: b\n%YAML 9+\n") == one("2:1 " + directive));
  CHECK(faults("\xEF\xBB\xBF\xEF\xBB\xBF"
               "a: b\n") == one("1:1 a second byte-order mark; remove it"));
}

TEST_CASE("every value with a colon in it is told, and only these") {
  const std::string quote = "quote the value: it contains ': '";
  CHECK(faults("a: b: c\nd: 'e: f'\ng: h # i: j\nk:\n  - l: m: n\no: |\n  p: q: r\n") ==
        Lines{"1:5 " + quote, "5:9 " + quote});
}

TEST_CASE("text that only goes on with a value above is no mistake, and hides none") {
  const std::string real = "quote the value: it contains ': '";
  CHECK(faults("a: |\n  FAT：b\n  \tc\nd: e: f\n") == one("4:5 " + real));
  CHECK(faults("a: b\n  FAT：b\nd: e: f\n") == one("3:5 " + real));
  CHECK(faults("l:\n  - FAT：b\nd: e: f\n") == one("3:5 " + real));
  CHECK(faults("d: e: f\nkey：a\nb: c\n").size() == 2);
}

TEST_CASE("several faults of one file are all told, by place") {
  CHECK(faults("a: &x 1\nb: !t 2\nd: e: f\n").size() == 3);
  CHECK(faults("a: b\nkey：c\nd: e\nother：f\n").size() == 2);
  CHECK(faults("\xEF\xBB\xBFkey：a\nb: c\n")[0].starts_with("1:4 "));
}

TEST_CASE("legal text that says something else draws a warning") {
  const std::string comment =
      "everything from # on is a comment and no part of the value; quote the value, or write \"# \" before a "
      "comment";
  CHECK(faults("a: b #12\n", true) == one("1:6 " + comment));
  CHECK(faults("a: #12\n", true) == one("1:4 " + comment));
  CHECK(faults("t:\n  - #12\n  - b\n", true) == one("2:5 " + comment));
  CHECK(faults("a: # as agreed\nb: c # d\n", true).empty());
  const std::string items = "this was read as one text, not as a list; write \"- \" before each item";
  CHECK(faults("t:\n  -a\n  -b\n", true) == one("2:3 " + items));
  CHECK(faults("t:\n  -　a\n", true) == one("2:3 this was read as one text, not as a list: a full-width "
                                            "space (U+3000) stands behind the dash; write "
                                            "\"- \" before each item"));
  CHECK(faults("t:\n  -5 bar\na: -5 °C by day,\n  -10 °C by night\n", true).empty());
}

TEST_CASE("Chinese text folded over lines has no space where a line broke") {
  const auto document =
      Document::read("a: 系统应在\n  两秒内 ok\n  报警\nb: >-\n  甲，\n  乙\n\n  丙\nc: \"甲\n  乙\"\n");
  CHECK(document.nodes()[1].text == "系统应在两秒内 ok 报警");
  CHECK(document.nodes()[2].text == "甲，乙\n丙");
  CHECK(document.nodes()[3].text == "甲乙");
  const auto marks = Document::read("a: 见《PLC\n  手册》，\n  see 2 s\n  。\nb: 用\n  PLC\n  报警\n");
  CHECK(marks.nodes()[1].text == "见《PLC 手册》，see 2 s。");
  CHECK(marks.nodes()[2].text == "用 PLC 报警");
}

TEST_CASE("a copy stands on its own") {
  for (const std::string text : {"a: 1\n", "",
                                 "\xEF\xBB\xBF"
                                 "a: 'it''s'\nb: >-\n  long enough to fold\n  甲\n  乙\n",
                                 "a: [\n"}) {
    auto first = std::make_unique<Document>(Document::read(text));
    const auto again = Document::read(text);
    const auto moved = [&] {
      auto copy = first->copy();
      first.reset();
      return copy;
    }();
    CHECK(moved.text() == text);
    CHECK(moved.readable() == again.readable());
    CHECK(moved.faults().size() == again.faults().size());
    REQUIRE(moved.nodes().size() == again.nodes().size());
    for (std::size_t i = 0; i < again.nodes().size(); ++i) {
      CHECK(moved.nodes()[i].text == again.nodes()[i].text);
      CHECK(moved.key(moved.nodes()[i]) == again.key(again.nodes()[i]));
    }
  }
}
