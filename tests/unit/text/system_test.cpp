#include "text/system.hpp"

#include <doctest/doctest.h>

using namespace rapport;

using Words = std::vector<std::string>;

TEST_CASE("a command of plain words is parted at blanks, any other is a shell's") {
  CHECK(command_words("less") == Words{"less"});
  CHECK(command_words("  less  -R --prompt=x ") == Words{"less", "-R", "--prompt=x"});
  CHECK(command_words(" ").empty());
  CHECK(command_words("'my pager' -R") == Words{"sh", "-c", "'my pager' -R \"$@\"", "'my pager' -R"});
  CHECK(command_words("cut -c -80 | less")[0] == "sh");
  CHECK(command_words("$HOME/bin/less")[0] == "sh");
}

TEST_CASE("feed_program tells a program that cannot be started from one that stops reading") {
  const std::string much(1 << 20, 'x');
  CHECK(feed_program({"true"}, {}, much));
  CHECK(feed_program({"false"}, {}, "x"));
  CHECK(feed_program({"sh", "-c", "[ \"$(cat)\" = text ] && [ $PAGING = yes ] || exit 127"},
                     {{"PAGING", "yes"}}, "text"));
  CHECK_FALSE(feed_program({"no-such-program"}, {}, "x"));
  CHECK_FALSE(feed_program({"sh", "-c", "no-such-program"}, {}, "x"));
  CHECK_FALSE(feed_program({}, {}, "x"));
}
