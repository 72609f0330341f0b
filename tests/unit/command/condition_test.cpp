#include "command/condition.hpp"

#include <doctest/doctest.h>

namespace rapport {
namespace {

using Test = Condition::Test;

void check_parsed(std::string_view word, Test test, std::string_view route, std::string_view value) {
  CAPTURE(word);
  const auto found = parse_condition(word);
  CHECK(found.test == test);
  CHECK(found.route == route);
  CHECK(found.value == value);
}

const Date today = *parse_date("2025-08-15");
const Schema schema;

Reading reading_of(std::string_view kind, std::string_view word) {
  const auto condition = parse_condition(word);
  const auto& found = *find_kind(kind);
  return read_values(condition, *FieldPath::find(schema, found, condition.route), found, 2, today);
}

}  // namespace

TEST_CASE("every form of condition") {
  check_parsed("owner=p-pm", Test::equal, "owner", "p-pm");
  check_parsed("owner!=p-pm", Test::unequal, "owner", "p-pm");
  check_parsed("title~alarm", Test::part, "title", "alarm");
  check_parsed("age.over=14", Test::over, "age", "14");
  check_parsed("impact.cost.under=0", Test::under, "impact.cost", "0");
  check_parsed("due.before=today", Test::before, "due", "today");
  check_parsed("raised.after=-7d", Test::after, "raised", "-7d");
  check_parsed("has:verification.evidence", Test::present, "verification.evidence", "");
  check_parsed("no:owner", Test::absent, "owner", "");
  check_parsed("verification.last.result=pass", Test::equal, "verification.last.result", "pass");
}

TEST_CASE("the first sign counts, what follows is the value") {
  check_parsed("title~a=b", Test::part, "title", "a=b");
  check_parsed("source.ref=x~y", Test::equal, "source.ref", "x~y");
  check_parsed("title=!", Test::equal, "title", "!");
}

TEST_CASE("anything else is a word to look for") {
  check_parsed("alarm", Test::word, "", "alarm");
  check_parsed("报警", Test::word, "", "报警");
  check_parsed("two words=3", Test::word, "", "two words=3");
  check_parsed("=x", Test::word, "", "=x");
  check_parsed("~", Test::word, "", "~");
  check_parsed("", Test::word, "", "");
}

TEST_CASE("values are read as their field reads them") {
  CHECK(reading_of("action", "due.before=+14d").wanted[0].number ==
        parse_date("2025-08-29")->time_since_epoch().count());
  CHECK(reading_of("change", "impact.cost=1250.5").wanted[0].number == 125050);
  CHECK(reading_of("requirement", "priority=SHOULD").wanted[0].number == 1);
  CHECK(reading_of("requirement", "status=implemented").wanted[0].number == 3);
  CHECK(reading_of("requirement", "stale=true").wanted[0].number == 1);
  CHECK(reading_of("requirement", "title=Alarm").wanted[0].folded == "alarm");
}

TEST_CASE("commas part values, but not in prose") {
  CHECK(reading_of("requirement", "priority=must,should").wanted.size() == 2);
  CHECK(reading_of("requirement", "tags=power,safety").wanted.size() == 2);
  CHECK(reading_of("requirement", "tags=power, mains").wanted.size() == 1);
  CHECK(reading_of("requirement", "title=one,two").wanted.size() == 1);
}

TEST_CASE("a value that the field never has, and a test that means nothing for it") {
  const auto fault = [](std::string_view word, std::vector<std::string_view> kinds) {
    std::vector<Reading> readings;
    for (const auto kind : kinds) readings.push_back(reading_of(kind, word));
    return fault_of(parse_condition(word), readings);
  };
  CHECK(fault("status=aproved", {"requirement"}) ==
        "status is never \"aproved\"; did you mean \"approved\"?");
  CHECK(fault("priority=9", {"requirement"}) == "priority is never \"9\"; it is must, should, could, wont");
  CHECK(fault("type=9", {"requirement", "change"}) == "type is never \"9\"");
  CHECK(fault("type=scale,problem", {"requirement", "change"}).empty());
  CHECK(fault("type=scale,problm", {"requirement", "change"}) ==
        "type is never \"problm\"; did you mean \"problem\"?");
  CHECK(reading_of("action", "due=soon").fault ==
        "due: \"soon\" is no date; write 2025-03-31, today, +14d, fri or 6-10");
  CHECK(reading_of("action", "due.over=3").fault ==
        "due holds a date; write due.before=DATE or due.after=DATE");
  CHECK(reading_of("action", "age.before=today").fault ==
        "age holds a number; write age.over=N or age.under=N");
  CHECK(reading_of("action", "title.over=3").fault ==
        "title holds no number; over and under are for numbers");
  CHECK(reading_of("action", "title.before=today").fault ==
        "title holds no date; before and after are for dates");
  CHECK(reading_of("action", "age=old").fault == "age: \"old\" is no whole number");
  CHECK(reading_of("action", "due=").fault == "due= names no value; no:due finds records without it");
  CHECK(reading_of("requirement", "source=contract").fault ==
        "source is a group; name a field of it, as source.method");
}

}  // namespace rapport
