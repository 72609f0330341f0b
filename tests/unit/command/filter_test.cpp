#include "command/filter.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"
#include "text/error.hpp"

namespace rapport {
namespace {

const Files files = {
    {"rapport.yaml",
     "people: [{id: p-pm, side: us}, {id: 张工, side: client}]\n"
     "fields: [{kind: requirement, name: zone, type: choice, choices: [wet, dry]}]\n"},
    {"requirements/REQ-001.yaml",
     "title: UPS carries the control room\nstatus: approved\npriority: must\nzone: wet\ntags: [power, "
     "safety]\n"
     "source: {method: interview}\nowner: p-pm\n"
     "verification:\n  - {date: 2025-07-01, method: test, result: fail}\n"
     "  - {date: 2025-08-01, method: test, result: pass, evidence: fat.md}\n"},
    {"requirements/REQ-002.yaml",
     "title: 报警显示\nstatus: draft\npriority: should\nparents: [REQ-001]\nstatement: 系统应显示报警 within "
     "2 s.\n"},
    {"actions/ACT-001.yaml", "title: Order the UPS\nstatus: open\nowner: 张工\ndue: 2025-08-08\n"},
    {"actions/ACT-002.yaml", "title: Write minutes\nstatus: done\nowner: p-pm\ndue: 2025-08-20\n"},
    {"changes/CHG-001.yaml",
     "title: Third workstation\nstatus: raised\nraised: 2025-08-01\nimpact: {days: 4, cost: 168000}\n"},
    {"risks/RSK-001.yaml", "title: [broken\n"},
};

/// Ids of the records that fit, parted by spaces; the message of the Error if there is one.
std::string found(const std::string& kind, const std::vector<std::string>& words) {
  const TempFolder folder;
  write_files(folder.path(), files);
  const auto project = load_project(folder.path());
  std::vector<const Kind*> of;
  for (const auto& one : kinds()) {
    if (kind.empty() || one.name == kind) of.push_back(&one);
  }
  std::vector<Condition> conditions;
  for (const auto& word : words) conditions.push_back(parse_condition(word));
  try {
    const Filter filter(project, *parse_date("2025-08-15"), of, std::move(conditions));
    std::string ids;
    for (const auto& record : project.records()) {
      const bool looked_at = kind.empty() || record.kind->name == kind;
      if (looked_at && filter.holds(record)) ids += (ids.empty() ? "" : " ") + record.id;
    }
    return ids.empty() ? filter.likely_slip() : ids;
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("fields, groups and lists") {
  CHECK(found("requirement", {"priority=must"}) == "REQ-001");
  CHECK(found("requirement", {"priority!=must"}) == "REQ-002");
  CHECK(found("requirement", {"priority=must,should"}) == "REQ-001 REQ-002");
  CHECK(found("requirement", {"source.method=interview"}) == "REQ-001");
  CHECK(found("requirement", {"verification.result=fail"}) == "REQ-001");
  CHECK(found("requirement", {"verification.last.result=fail"}).empty());
  CHECK(found("requirement", {"verification.0.result=fail"}) == "REQ-001");
  CHECK(found("requirement", {"tags=Power"}) == "REQ-001");
  CHECK(found("requirement", {"tags!=power"}) == "REQ-002");
  CHECK(found("requirement", {"parents=req-001"}) == "REQ-002");
  CHECK(found("requirement", {"zone=wet"}) == "REQ-001");
}

TEST_CASE("presence") {
  CHECK(found("requirement", {"has:verification.evidence"}) == "REQ-001");
  CHECK(found("requirement", {"no:verification"}) == "REQ-002");
  CHECK(found("requirement", {"has:source"}) == "REQ-001");
  CHECK(found("action", {"has:overdue"}) == "ACT-001");
}

TEST_CASE("a choice that holds where none is written") {
  CHECK(found("requirement", {"nature=explicit"}) == "REQ-001 REQ-002");
  CHECK(found("requirement", {"nature!=explicit"}).empty());
  CHECK(found("requirement", {"nature=implicit"}).empty());
  CHECK(found("", {"visibility=client"}) == "REQ-001 REQ-002 ACT-001 ACT-002 CHG-001");
  CHECK(found("requirement", {"has:nature"}).empty());
  CHECK(found("requirement", {"no:visibility"}) == "REQ-001 REQ-002");
}

TEST_CASE("numbers and dates") {
  CHECK(found("change", {"impact.cost.over=167999.99"}) == "CHG-001");
  CHECK(found("change", {"impact.cost.over=168000"}).empty());
  CHECK(found("change", {"impact.cost=168000.00"}) == "CHG-001");
  CHECK(found("change", {"impact.cost=168,000"}) ==
        "impact.cost: \"168,000\" is no amount; write it as 4800000 or 1250.50");
  CHECK(found("change", {"age.over=13", "age.under=15"}) == "CHG-001");
  CHECK(found("action", {"due.before=today"}) == "ACT-001");
  CHECK(found("action", {"due.after=8-8"}) == "ACT-002");
  CHECK(found("action", {"overdue.over=6"}) == "ACT-001");
}

TEST_CASE("text, in any case and any language") {
  CHECK(found("", {"title~ups"}) == "REQ-001 ACT-001");
  CHECK(found("", {"ups"}) == "REQ-001 ACT-001");
  CHECK(found("", {"报警"}) == "REQ-002");
  CHECK(found("", {"报警", "WITHIN"}) == "REQ-002");
  CHECK(found("", {"owner=张工"}) == "ACT-001");
  CHECK(found("requirement", {"source~inter"}) == "REQ-001");
}

TEST_CASE("without a kind, kinds that lack the field are passed over") {
  CHECK(found("", {"priority!=must"}) == "REQ-002");
  CHECK(found("", {"no:due"}).empty());
  CHECK(found("", {"status=done,draft"}) == "REQ-002 ACT-002");
  CHECK(found("", {"kind=change"}) == "CHG-001");
  CHECK(found("", {"id=act-001,chg-001"}) == "ACT-001 CHG-001");
}

TEST_CASE("a broken file fits nothing but the absence of a field") {
  CHECK(found("risk", {"no:title"}) == "RSK-001");
  CHECK(found("risk", {"has:title"}).empty());
  CHECK(found("risk", {"broken"}).empty());
}

TEST_CASE("slips are named with what was likely meant") {
  CHECK(found("requirement", {"priorty=must"}) ==
        "\"priorty\" is no field of a requirement; did you mean \"priority\"?");
  CHECK(found("requirement", {"source.methd=x"}) ==
        "\"source.methd\" is no field of a requirement; did you mean \"source.method\"?");
  CHECK(found("", {"qqqq=1"}) == "\"qqqq\" is no field of any kind of record");
  CHECK(found("requirement", {"qqqq=1"}) ==
        "\"qqqq\" is no field of a requirement; \"rapport explain requirement\" lists them");
  CHECK(found("", {"status=opne"}) == "status is never \"opne\"; did you mean \"open\"?");
  CHECK(found("", {"owner=p-mp"}) == "p-mp is not under people: in rapport.yaml; did you mean \"p-pm\"?");
  CHECK(found("requirement", {"parents=REQ-010"}) == "there is no record REQ-010; did you mean \"REQ-001\"?");
  CHECK(found("", {"requirment"}) ==
        "no record holds \"requirment\", and it is no kind of record; did you mean \"requirement\"?");
  CHECK(found("requirement", {"nowhere"}).empty());
}

}  // namespace rapport
