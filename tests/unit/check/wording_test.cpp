#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string req = "requirements/REQ-001.yaml";

std::string stating(const std::string& statement, const std::string& status = "draft") {
  return "title: T\nstatus: " + status + "\nstatement: " + statement + "\n";
}

/// What all checks together say of a statement: "RL002 …".
std::string said_of(const std::string& statement) {
  std::string lines;
  for (const auto& finding : findings_in({{req, stating(statement)}}))
    lines += (lines.empty() ? "" : "\n") + std::string(finding.check->code) + " " + finding.message;
  return lines;
}

}  // namespace

TEST_CASE("nothing is said of plain statements") {
  CHECK(said_of("The system shall show each alarm within 2 s.") == "");
  CHECK(said_of("When a pump stops, the system shall log its number.") == "");
  CHECK(said_of("系统应在2秒内显示每条报警。") == "");
  CHECK(said_of("当水泵停止时，系统应记录泵号。") == "");
}

TEST_CASE("RL001: no binding verb") {
  CHECK(said_of("The system shows each alarm within 2 s.") ==
        "RL001 the statement has no binding verb such as shall or 应");
  CHECK(said_of("系统在2秒内显示每条报警。") ==
        "RL001 the statement has no binding verb such as shall or 应");
}

TEST_CASE("RL002 to RL005: words") {
  CHECK(said_of("The system shall have adequate memory.") == "RL002 \"adequate\" is vague");
  CHECK(said_of("系统应合理记录每条报警。") == "RL002 \"合理\" is vague");
  CHECK(said_of("The system shall log each alarm, if possible.") == "RL003 \"if possible\" is a way out");
  CHECK(said_of("The system shall log alarms, values, etc.") == "RL004 \"etc\" leaves the list open");
  CHECK(said_of("The system shall choose the best route.") == "RL005 \"best\" compares with nothing");
}

TEST_CASE("RL006 to RL010: the build of sentences") {
  CHECK(said_of("The system shall show and/or log each alarm.") ==
        "RL006 \"and/or\" brings in a second thought");
  CHECK(said_of("Each alarm shall be logged.") ==
        "RL007 \"shall be logged\" does not say who or what does it");
  CHECK(said_of("The system shall be able to log each alarm.") == "RL008 \"be able to\" adds nothing");
  CHECK(said_of("It shall log each alarm.") == "RL009 \"It\" does not say what it stands for");
  CHECK(said_of("The system shall always log alarms.") == "RL010 \"always\" is absolute");
}

TEST_CASE("RL011, RL012 and RL014: measure, condition, length") {
  CHECK(said_of("The system shall show alarms within 5.") == "RL011 \"within 5\" has no number with a unit");
  CHECK(said_of("When a pump stops the system shall log the alarm.") ==
        "RL012 the condition after \"When\" does not keep its form");
  std::string words;
  for (int i = 0; i < 45; ++i) words += " alarm";
  CHECK(said_of("The system shall log" + words + ".") ==
        "RL014 the statement is over 45 words or 90 Chinese characters long");
}

TEST_CASE("RL013: placeholders past draft, in the statement or a criterion, and as a warning") {
  const auto open = stating("The system shall show alarms within TBD s.", "proposed");
  CHECK(said("RL013", {{req, open}}) == "REQ-001: \"TBD\" is a placeholder");
  CHECK(said("RL013", {{req, stating("The system shall show alarms within TBD s.")}}) == "");
  CHECK(said("RL013", {{req, requirement("approved", "acceptance_criteria: [Seen, 待定]\n")}}) ==
        "REQ-001: \"待定\" is a placeholder");
  CHECK(said("RL013", {{req, requirement("approved", "acceptance_criteria: [TBD, 待定]\n")}}) ==
        "REQ-001: \"TBD\" is a placeholder");
  CHECK(said("RL013", {{req, requirement("approved")}}) == "");
  for (const auto& finding : findings_in({{req, open}})) {
    CHECK((finding.severity == Severity::warning) == (finding.check->code == "RL013"));
  }
}

TEST_CASE("a hit stands at its word, or where the text begins if the file spells it otherwise") {
  const auto plain = findings_in({{req, stating("The system shall have adequate memory.")}});
  REQUIRE(plain.size() == 1);
  CHECK(plain[0].line == 3);
  CHECK(plain[0].column == 34);
  CHECK(plain[0].field == "statement");
  const auto folded = findings_in({{req, stating(">-\n  The system\n  shall have adequate memory.")}});
  REQUIRE(folded.size() == 1);
  CHECK(folded[0].line == 3);
  CHECK(folded[0].column == 12);
}

TEST_CASE("nothing is said of what was withdrawn") {
  CHECK(findings_in({{req, stating("It is adequate, TBD.", "withdrawn")}}).empty());
}
