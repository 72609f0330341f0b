#include "command/pager.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("a text outgrows the screen when it leaves no row for the prompt") {
  CHECK_FALSE(outgrows("", 3, 10));
  CHECK_FALSE(outgrows("a\nb\n", 3, 10));
  CHECK_FALSE(outgrows("a\nb", 3, 10));
  CHECK(outgrows("a\nb\nc\n", 3, 10));
  CHECK(outgrows("a\n\nc", 3, 10));
}

TEST_CASE("lines count as the rows they fill, without their colours") {
  CHECK_FALSE(outgrows("0123456789\nb\n", 3, 10));
  CHECK(outgrows("0123456789X\nb\n", 3, 10));
  CHECK(outgrows("会议间隔太\n长\n", 3, 9));
  CHECK_FALSE(outgrows("会议间隔太\n长\n", 3, 10));
  CHECK_FALSE(outgrows("\x1b[1;31m0123456789\x1b[0m\nb\n", 3, 10));
  CHECK(outgrows("\x1b[31m0123456789\x1b[0mX\nb\n", 3, 10));
  CHECK(outgrows("\x1b[\n\nc\n", 3, 10));
}
