#include "exchange/csv.hpp"

#include <doctest/doctest.h>

#include "text/error.hpp"

using namespace rapport;

using Rows = std::vector<CsvRow>;

TEST_CASE("the delimiter is what parts the first row") {
  CHECK(csv_delimiter("a,b,c\n1;2;3;4;5") == ',');
  CHECK(csv_delimiter("a;b, c;d\n") == ';');
  CHECK(csv_delimiter("a\tb\r1,2") == '\t');
  CHECK(csv_delimiter("\"a;b;c\n;;\",d\n") == ',');
  CHECK(csv_delimiter("alone") == ',');
  CHECK(csv_delimiter("") == ',');
}

TEST_CASE("a first line may name the delimiter") {
  const auto named = [](std::string_view text) {
    const auto sign = take_delimiter_line(text);
    return (sign ? std::string(1, *sign) : "none") + " " + std::string(text);
  };
  CHECK(named("sep=;\r\na;b\n") == "; \r\na;b\n");
  CHECK(named("SEP=\t\na\tb") == "\t \na\tb");
  CHECK(named("\"sep=|\"\na|b") == "| \na|b");
  CHECK(named("sep=;") == "; ");
  for (const auto* text : {"", "sep=\na", "sep=;;\na", "separator\n", "a,sep=;\n", "\n", "\"\nsep=;\n"}) {
    CHECK(named(text) == "none " + std::string(text));
  }
}

TEST_CASE("rows end with CR, LF or CRLF") {
  for (const std::string end : {"\n", "\r", "\r\n"}) {
    CHECK(read_csv("a,b" + end + "1,2" + end, ',') == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(read_csv("a,b" + end + end + "1,2", ',') == Rows{{"a", "b"}, {"1", "2"}});
  }
  CHECK(read_csv("", ',').empty());
}

TEST_CASE("a cell in quotes holds everything") {
  CHECK(read_csv("\"多通报，\r\n\"\"少\"\"开会; \",2\n", ',') == Rows{{"多通报，\r\n\"少\"开会; ", "2"}});
  CHECK(read_csv("\"\";\"\"\n", ';') == Rows{{"", ""}});
  CHECK(read_csv(" a , b\n", ',') == Rows{{"a", "b"}});
}

TEST_CASE("a quote that is never closed names its row") {
  for (const std::string_view text : {"a,b\n1,\"2\n3,4\n", "a,b\n1,2\"x\n"}) {
    CAPTURE(text);
    CHECK_THROWS_WITH_AS(read_csv(text, ','), doctest::Contains("row 2: a quotation mark"), Error);
  }
}
