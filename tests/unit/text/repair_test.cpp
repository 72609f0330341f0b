#include "text/repair.hpp"

#include <doctest/doctest.h>

using namespace rapport;

namespace {

/// The text with its first fault repaired, or "" if that can't be done.
std::string mended(const std::string& text) {
  const auto document = Document::read(text);
  REQUIRE_FALSE(document.faults().empty());
  const auto repair = repair_of(document, document.faults().front());
  return repair ? repaired(text, *repair) : "";
}

}  // namespace

TEST_CASE("full-width marks in the structure become ordinary ones") {
  CHECK(mended("status: draft\ntitle：报警\n") == "status: draft\ntitle: 报警\n");
  CHECK(mended("status: draft\ntitle： 报警\n") == "status: draft\ntitle: 报警\n");
  CHECK(mended("\xEF\xBB\xBFstatus: draft\r\ntitle：报警\r\n") ==
        "\xEF\xBB\xBFstatus: draft\r\ntitle: 报警\r\n");
  CHECK(mended("tags: [泵，站]\n") == "tags: [泵, 站]\n");
}

TEST_CASE("a value that holds a colon and a space gets quotes") {
  CHECK(mended("title: Stop: at once\n") == "title: \"Stop: at once\"\n");
  CHECK(mended("log:\n  - note: a: b\n") == "log:\n  - note: \"a: b\"\n");
  CHECK(mended("title: say \"a: b\"\r\n") == "title: \"say \\\"a: b\\\"\"\r\n");
  CHECK(mended("title: Stop: at once # a remark\n") == "");  // where the value ends is for its author to say
}

TEST_CASE("a value that begins as no plain one can gets quotes") {
  CHECK(mended("title: @five to go\n") == "title: \"@five to go\"\n");
  CHECK(mended("log:\n  - note: `halt` seen\r\n") == "log:\n  - note: \"`halt` seen\"\r\n");
  CHECK(mended("title: %20 is a blank\n") == "title: \"%20 is a blank\"\n");
  CHECK(mended("title: *all\n") == "");  // an alias is YAML, if none that rapport reads
  CHECK(mended("title: @five # a remark\n") == "");
}

TEST_CASE("a value that a number sign cuts gets quotes, with what was cut") {
  CHECK(mended("title: Pump #3 stops\nstatus: draft\n") == "title: \"Pump #3 stops\"\nstatus: draft\n");
  CHECK(mended("tags: [a #1, b\n  c]\n") == "");
}

TEST_CASE("of two faults each is repaired by itself") {
  const std::string text = "title: Stop: at once\nstatus：draft\n";
  CHECK(mended(text) == "title: \"Stop: at once\"\nstatus：draft\n");
  CHECK(mended(mended(text)) == "title: \"Stop: at once\"\nstatus: draft\n");
}

TEST_CASE("what can't be known is left alone") {
  CHECK(mended("title: 'open\n") == "");
  CHECK(mended("title: [a, b\n") == "");
  CHECK(mended("<<<<<<< HEAD\n") == "");
  CHECK(mended("log:\n  - {note: 4.2, 20 of 20}\n") == "");
  CHECK(mended("log:\n  - {note: 4.2: ok, by: p}\n") == "");
  CHECK(mended("log:\n  - {note: a, note: b}\n") == "");
  CHECK(mended("log: {\n  note: a: b,\n  by: p }\n") == "");
}

TEST_CASE("a repair leaves out what both texts begin and end with") {
  const auto repair = repair_between("abcabc", "abcXabc");
  CHECK(repair.begin == 3);
  CHECK(repair.end == 3);
  CHECK(repair.text == "X");
  CHECK(repaired("aaa", repair_between("aaa", "aa")) == "aa");
  CHECK(repaired("", repair_between("", "a")) == "a");
}
