#include "text/wrap.hpp"

#include <doctest/doctest.h>

#include "text/width.hpp"

namespace rapport {

using Lines = std::vector<std::string>;

TEST_CASE("words go to the next line when they no longer fit") {
  CHECK(wrapped("the alarm reaches every workstation", 18) ==
        Lines{"the alarm reaches", "every workstation"});
  CHECK(wrapped("exactly ten", 11) == Lines{"exactly ten"});
  CHECK(wrapped("exactly ten", 10) == Lines{"exactly", "ten"});
}

TEST_CASE("a word wider than the column stays whole, so that an address can be copied") {
  CHECK(wrapped("see https://example.org/a/very/long/path for it", 10) ==
        Lines{"see", "https://example.org/a/very/long/path", "for it"});
}

TEST_CASE("newlines, empty lines and indentation stay") {
  CHECK(wrapped("one\n\n  two", 20) == Lines{"one", "", "  two"});
  CHECK(wrapped("", 20) == Lines{""});
  CHECK(wrapped("a  b", 20) == Lines{"a  b"});
}

TEST_CASE("Chinese breaks between any two characters, by width") {
  CHECK(wrapped("报警应显示在每个工作站上", 10) == Lines{"报警应显示", "在每个工作", "站上"});
  CHECK(wrapped("报警应在2 s内显示", 10) == Lines{"报警应在2", "s内显示"});
  for (const auto& line : wrapped("系统应在 PLC 检测到报警后 2 s 内在每个工作站上显示报警信息。", 13))
    CHECK(display_width(line) <= 13);
}

TEST_CASE("closing punctuation does not begin a line, opening does not end one") {
  CHECK(wrapped("报警显示，值班员确认", 8) == Lines{"报警显", "示，值班", "员确认"});
  CHECK(wrapped("报警显（值班员）", 8) == Lines{"报警显", "（值班", "员）"});
}

TEST_CASE("lines that a break begins stand in by the hang") {
  CHECK(wrapped("- one two three", 9, 2) == Lines{"- one two", "  three"});
  CHECK(wrapped("one two\nthree", 5, 2) == Lines{"one", "  two", "three"});
}

TEST_CASE("words that are wider than a line are parted, if that is wanted, between two characters") {
  const auto parted = [](std::string_view text, int hang) {
    return wrapped(text, 8, hang, WideWords::parted);
  };
  CHECK(parted("file evidence/protocol.md end", 2) ==
        Lines{"file", "  eviden", "  ce/pro", "  tocol.", "  md end"});
  CHECK(parted("requirements", 0) == Lines{"requirem", "ents"});
  CHECK(parted("12345678 9", 0) == Lines{"12345678", "9"});
  CHECK(wrapped("ab", 0, 0, WideWords::parted) == Lines{"ab"});
}

}  // namespace rapport
