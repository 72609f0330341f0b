#include "exchange/survey_export.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "text/error.hpp"

using namespace rapport;

namespace {

/// Whether the only column of this header answers to a name.
bool answers_to(const std::string& header, std::string_view name) {
  const auto table = read_survey_export(header + "\n");
  REQUIRE(table.columns.size() == 1);
  const auto& names = table.columns[0].names;
  return std::find(names.begin(), names.end(), folded_name(name)) != names.end();
}

std::string refused(std::string_view bytes) {
  try {
    read_survey_export(bytes);
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a header goes by several names") {
  CHECK(answers_to("How  was it?", "how was it?"));
  CHECK(answers_to("1. How was it?", "How was it?"));
  CHECK(answers_to("Q12: How was it?", "How was it?"));
  CHECK(answers_to("3、总体满意度", "总体满意度"));
  CHECK(answers_to("overall. How was it?", "overall"));
  CHECK(answers_to("overall. How was it?", "How was it?"));
  CHECK(answers_to("G1Q1[overall]", "overall"));
  CHECK(answers_to("Please rate [How was it?]", "How was it?"));
  CHECK(answers_to("Overall [How satisfied are you?]", "overall"));
  CHECK(answers_to("Rate: [1. How was it?]", "How was it?"));
  CHECK(answers_to("G1[team]. Please rate [How do we work together?]", "team"));
  CHECK(answers_to("G1[team]. Please rate: [How do we work together?]", "How do we work together?"));
  CHECK_FALSE(answers_to("G1[team]. Please rate [How do we work together?]", "team]. Please rate"));
  CHECK_FALSE(answers_to("How was it?", "was"));
  CHECK_FALSE(answers_to("overall satisfaction", "overall"));
  CHECK_FALSE(answers_to("How was it. Really?", "Really"));
}

TEST_CASE("brackets within brackets cost nothing") {
  constexpr std::size_t deep = 1 << 20;
  CHECK(answers_to(std::string(deep, '[') + std::string(deep, ']'),
                   std::string(deep - 1, '[') + std::string(deep - 1, ']')));
}

TEST_CASE("SurveyMonkey's second header row") {
  const auto table = read_survey_export(
      "Respondent ID,How was it?,Please rate,,Anything else?\n"
      ",Response,Team,Talk,Open-Ended Response\n"
      "17,4,5,3,no\n");
  REQUIRE(table.columns.size() == 5);
  CHECK(table.columns[0].header == "Respondent ID");
  CHECK(table.columns[1].header == "How was it?");
  CHECK(table.columns[2].header == "Please rate [Team]");
  CHECK(table.columns[3].header == "Please rate [Talk]");
  CHECK(table.columns[3].names == std::vector<std::string>{"please rate [talk]", "talk"});
  CHECK(table.columns[4].header == "Anything else?");
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].number == 3);
  CHECK(table.rows[0].cells[4] == "no");
}

TEST_CASE("a first answer is no second header row") {
  const auto table = read_survey_export("token,How was it?\n,4\n");
  CHECK(table.rows.size() == 1);
  CHECK(table.rows[0].number == 2);
}

TEST_CASE("cells are tidy, rows as wide as the header") {
  const auto table = read_survey_export("\xEF\xBB\xBF\"a\";b;c\r\"x\r\ny \";1\r");
  CHECK(table.columns[0].header == "a");
  CHECK(table.rows.at(0).cells == CsvRow{"x\ny", "1", ""});
  CHECK(read_survey_export("a,b\n1,2,,\n").rows.at(0).cells == CsvRow{"1", "2"});
  CHECK(refused("a,b\n1,2,3\n").starts_with("row 2: 3 cells below a header of 2; "));
}

TEST_CASE("what is no CSV in UTF-8 is refused with advice") {
  for (const auto& bytes :
       {std::string("PK\x03\x04zip"), std::string("\xD0\xCF\x11\xE0"), std::string("\xFF\xFE"),
        std::string("a\ncaf\xE9"), std::string("a\n\xC2\xFA\xD2\xE2"), std::string("a\0b", 3)}) {
    CAPTURE(bytes);
    CHECK(refused(bytes).find("save it as \"CSV UTF-8\"") != std::string::npos);
  }
  CHECK(refused("a\ncaf\xE9").starts_with("line 2: "));
  CHECK(refused("") == "it holds no rows");
  CHECK(refused("\xEF\xBB\xBF\r\n\r\n") == "it holds no rows");
}
