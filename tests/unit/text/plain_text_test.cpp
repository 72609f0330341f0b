#include "text/plain_text.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("what people can read is a text; the rest is refused at its place") {
  CHECK_FALSE(plain_text_fault("a\tb\r\n联锁\n"));
  CHECK_FALSE(plain_text_fault(""));
  const std::string bad_byte = "一\nab\xFF", control = "一\n二\x1B[2J", c1 = "a\xC2\x9B";
  CHECK(located("notes.txt", bad_byte, *plain_text_fault(bad_byte)) ==
        "notes.txt:2:3: this is no UTF-8; save the text as UTF-8");
  CHECK(located("notes.txt", control, *plain_text_fault(control)) ==
        "notes.txt:2:2: a control character stands here; take it out");
  CHECK(plain_text_fault(c1)->at == 1);
}

TEST_CASE("line ends become LF, and blank ends are cut") {
  CHECK(with_lf("a\r\nb\rc\n\r\n\r") == "a\nb\nc\n\n\n");
  CHECK(without_blank_ends("\n  \n  a\nb\n\n \n") == "  a\nb");
  CHECK(without_mark("\xEF\xBB\xBF"
                     "a") == "a");
  CHECK(without_blank_ends(" a ") == " a");
  CHECK(without_blank_ends("\n \t\n") == "");
  CHECK(without_blank_ends("") == "");
}
