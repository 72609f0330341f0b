#include "text/table.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "text/width.hpp"

using namespace rapport;

namespace {

Table requirements() {
  return {{"id", "status", "days", "title"},
          {{"REQ-001", "implemented", "7", "Alarm reaches every workstation"},
           {"REQ-002", "approved", "120", "报警在两秒内到达每个工作站"}},
          {Align::left, Align::left, Align::right}};
}

std::string csv_of(const std::string& cell) { return render_csv({{}, {{cell}}, {}}); }

}  // namespace

TEST_CASE("render aligns columns by what a terminal shows") {
  CHECK(render(requirements(), 0) ==
        "id       status       days  title\n"
        "REQ-001  implemented     7  Alarm reaches every workstation\n"
        "REQ-002  approved      120  报警在两秒内到达每个工作站\n");
  const Table wide = {{"需求", "n"}, {{"a", "1"}, {"变更单", "2"}}, {}};
  CHECK(render(wide, 0) == "需求    n\na       1\n变更单  2\n");
}

TEST_CASE("render shrinks the widest column first") {
  CHECK(render(requirements(), 44) ==
        "id       status       days  title\n"
        "REQ-001  implemented     7  Alarm reaches e…\n"
        "REQ-002  approved      120  报警在两秒内到…\n");
  CHECK(render(requirements(), 33) ==
        "id       status    days  title\n"
        "REQ-001  impleme…     7  Alarm r…\n"
        "REQ-002  approved   120  报警在…\n");
}

TEST_CASE("no line is wider than asked for, at any width") {
  for (int width = 1; width < 70; ++width) {
    std::istringstream lines(render(requirements(), width));
    for (std::string line; std::getline(lines, line);) {
      CHECK(display_width(line) <= width);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("ids stay whole on a narrow terminal") {
  CHECK(render(requirements(), 20) ==
        "id       sta…  days…\n"
        "REQ-001  imp…     7…\n"
        "REQ-002  app…   120…\n");
}

TEST_CASE("render copes with what is missing, empty or hostile") {
  CHECK(render({}, 80) == "");
  CHECK(render({{}, {{"a", "b"}, {"c"}}, {}}, 0) == "a  b\nc\n");
  CHECK(render({{"h"}, {{"", "x"}, {}}, {}}, 0) == "h\n   x\n\n");
  CHECK(render({{}, {{"a\nb\x1B[2J"}}, {}}, 0) == "a b<U+001B>[2J\n");
  CHECK(render({{}, {{std::string(100'000, 'x'), "y"}}, {}}, 20) == "xxxxxxxxxxxxxxxx…  y\n");
}

TEST_CASE("render_csv quotes as RFC 4180 asks") {
  CHECK(render_csv(
            {{"id", "title"}, {{"REQ-001", "Fast, \"hot\" start"}, {"需求", "two\nlines"}, {"x"}}, {}}) ==
        "id,title\nREQ-001,\"Fast, \"\"hot\"\" start\"\n需求,\"two\nlines\"\nx,\n");
  CHECK(csv_of("\"") == "\"\"\"\"\n");
  CHECK(csv_of("a\rb") == "\"a\rb\"\n");
  CHECK(render_csv({}) == "");
}

TEST_CASE("render_csv defuses formulas and leaves numbers alone") {
  CHECK(csv_of("=1+1") == "'=1+1\n");
  CHECK(csv_of("@SUM(A1)") == "'@SUM(A1)\n");
  CHECK(csv_of("+1 day") == "'+1 day\n");
  CHECK(csv_of("-1+cmd|' /C calc'!A0") == "'-1+cmd|' /C calc'!A0\n");
  CHECK(csv_of("\t=1") == "'\t=1\n");
  CHECK(csv_of("\r=1") == "\"'\r=1\"\n");
  CHECK(csv_of("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\"\n");
  CHECK(csv_of("-") == "'-\n");
  CHECK(csv_of("-12.50") == "-12.50\n");
  CHECK(csv_of("+3") == "+3\n");
  CHECK(csv_of("-1,234.50") == "\"-1,234.50\"\n");
  CHECK(csv_of("a=b") == "a=b\n");
}
