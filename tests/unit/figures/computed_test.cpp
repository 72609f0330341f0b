#include "figures/computed.hpp"

#include <doctest/doctest.h>

#include "model/kinds.hpp"
#include "model/seal.hpp"
#include "project/project.hpp"

namespace rapport {
namespace {

const Date today = *parse_date("2025-08-15");

/// A record of one kind with this text.
Record record_of(std::string_view kind, const std::string& text) {
  static const Schema schema;
  return read_record(schema, *find_kind(kind), "ID-1", "ID-1.yaml", text);
}

Record requirement(const std::string& more) {
  return record_of("requirement",
                   "title: Alarm\nstatus: implemented\nstatement: Each alarm within 2 s.\n" + more);
}

std::string value_of(std::string_view name, const Record& record) {
  const auto* computed = find_computed(*record.kind, name);
  if (computed == nullptr) return "no such field";
  const auto cell = computed->value(record, today);
  return cell.text.empty() && cell.number ? std::to_string(*cell.number) : std::string(cell.text);
}

}  // namespace

TEST_CASE("the kind is one of all kinds, in their order") {
  std::string names;
  for (const auto& kind : kinds()) names += (names.empty() ? "" : "|") + std::string(kind.name);
  CHECK(find_computed(kinds()[0], "kind")->field.allowed == names);
  CHECK(value_of("kind", record_of("survey", "title: S\nstatus: open\n")) == "survey");
}

TEST_CASE("age counts from the date of the first known state") {
  CHECK(value_of("age", record_of("change", "title: C\nstatus: assessed\nraised: 2025-07-29\n")) == "17");
  CHECK(value_of("age", record_of("feedback", "title: F\nstatus: received\nreceived: 2025-08-15\n")) == "0");
  CHECK(value_of("age",
                 record_of("action", "title: A\nstatus: open\nlog: [{date: 2025-08-01, status: open}]\n")) ==
        "14");
}

TEST_CASE("what is done, dead, not begun or undated has no age") {
  CHECK(value_of("age", record_of("change", "title: C\nstatus: closed\nraised: 2025-07-29\n")).empty());
  CHECK(value_of("age", record_of("change", "title: C\nstatus: withdrawn\nraised: 2025-07-29\n")).empty());
  CHECK(value_of("age", record_of("meeting", "title: M\nstatus: planned\ndate: 2025-09-01\n")).empty());
  CHECK(value_of("age", record_of("action", "title: A\nstatus: open\n")).empty());
}

TEST_CASE("an open action is overdue from the day after it was due") {
  const auto action = [](const std::string& status, const std::string& due) {
    return record_of("action", "title: A\nstatus: " + status + "\nowner: p\ndue: " + due + "\n");
  };
  CHECK(value_of("overdue", action("open", "2025-08-08")) == "7");
  CHECK(value_of("overdue", action("blocked", "2025-08-14")) == "1");
  CHECK(value_of("overdue", action("open", "2025-08-15")).empty());
  CHECK(value_of("overdue", action("done", "2025-08-08")).empty());
  CHECK(value_of("overdue", action("cancelled", "2025-08-08")).empty());
}

TEST_CASE("a change is overdue while it waits for its decision") {
  const auto change = [](const std::string& status) {
    return record_of("change",
                     "title: C\nstatus: " + status + "\nraised: 2025-07-01\ndecision_due: 2025-08-10\n");
  };
  CHECK(value_of("overdue", change("assessed")) == "5");
  CHECK(value_of("overdue", change("deferred")) == "5");
  CHECK(value_of("overdue", change("approved")).empty());
  CHECK(value_of("overdue", change("rejected")).empty());
}

TEST_CASE("a risk is overdue for its review, a meeting never") {
  CHECK(value_of("overdue", record_of("risk", "title: R\nstatus: open\nreview_on: 2025-08-05\n")) == "10");
  CHECK(value_of("overdue", record_of("risk", "title: R\nstatus: closed\nreview_on: 2025-08-05\n")).empty());
  CHECK(value_of("overdue", record_of("meeting", "title: M\nstatus: held\n")) == "no such field");
}

TEST_CASE("a requirement is overdue for its planned proof until there is a note on its words") {
  const std::string planned = "planned: {method: test, due: 2025-08-01}\n";
  CHECK(value_of("overdue", requirement(planned)) == "14");
  CHECK(value_of("overdue",
                 requirement(planned + "verification: [{date: 2025-08-02, method: test, result: fail}]\n"))
            .empty());
  CHECK(value_of("overdue", record_of("requirement", "title: R\nstatus: draft\n" + planned)).empty());
}

TEST_CASE("class and stale follow from the notes of an active requirement") {
  const auto noted = [](const std::string& of) {
    return requirement("verification: [{date: 2025-07-01, method: test, result: pass, of: " + of + "}]\n");
  };
  const auto seal = seal_of(requirement(""));
  CHECK(value_of("class", requirement("")) == "open");
  CHECK(value_of("class", noted(seal)) == "passed");
  CHECK(value_of("stale", noted(seal)) == "false");
  CHECK(value_of("class", noted("000000000000")) == "stale");
  CHECK(value_of("stale", noted("000000000000")) == "true");
  CHECK(value_of("class", record_of("requirement", "title: R\nstatus: proposed\n")).empty());
}

}  // namespace rapport
