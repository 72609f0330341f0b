#include "model/record.hpp"

#include "record_text.hpp"

using namespace rapport;
using Lines = std::vector<std::string>;

namespace {
const Schema schema;
Lines problems(std::string_view kind, std::string text) {
  return problems_of(record_from(kind, std::move(text), schema));
}
}  // namespace

TEST_CASE("every scalar is text, typed by its field") {
  const auto record = record_from(
      "requirement", "title: 007\nstatus: draft\ntags: [no, 1.10, 2024-01-01]\nplanned: {due: 2025-10-15}\n",
      schema);
  CHECK(record.problems.empty());
  CHECK(record.title() == "007");
  Lines tags;
  for (const Value tag : record["tags"]) tags.emplace_back(tag.text());
  CHECK(tags == Lines{"no", "1.10", "2024-01-01"});
  CHECK(record["planned"]["due"].date() == parse_date("2025-10-15"));
}

TEST_CASE("a list may be written as a single value") {
  const auto record =
      record_from("requirement", "title: t\nstatus: draft\nparents: REQ-001\ntags: power\n", schema);
  CHECK(record["tags"].size() == 1);
  CHECK(record["parents"].back()["id"].text() == "REQ-001");
  CHECK_FALSE(record["parents"].back()["of"]);
}

TEST_CASE("null and empty text count as absent") {
  const auto record = record_from(
      "requirement", "title: t\nstatus: draft\nowner:\nrationale: \"\"\nacceptance_criteria: []\n", schema);
  CHECK_FALSE(record["owner"]);
  CHECK(record["owner"].written());
  CHECK_FALSE(record["rationale"]);
  CHECK(record["acceptance_criteria"].size() == 0);
  CHECK_FALSE(record["statement"].written());
}

TEST_CASE("what is wrong is said with the place, the field and the way out") {
  CHECK(problems("requirement", "title: t\nstatus: aproved\n") ==
        Lines{"2:9 status: \"aproved\" is no state of a requirement; choose draft, proposed, approved, "
              "implemented, verified, "
              "accepted, deferred, rejected, withdrawn; did you mean \"approved\"?"});
  CHECK(problems("requirement", "title: t\nstatus: draft\nstatment: x\n") ==
        Lines{"3:1 statment: \"statment\" is no field of a requirement; did you mean \"statement\"?"});
  CHECK(problems("action", "title: t\nstatus: open\nowner: p\ndue: 2025-02-30\n") ==
        Lines{"4:6 due: \"2025-02-30\" is no date; write YYYY-MM-DD, as 2025-03-31"});
  CHECK(problems("risk", "title: t\nstatus: open\nprobability: 6\n") ==
        Lines{"3:14 probability: \"6\" is no whole number from 1 to 5; write digits only"});
  CHECK(problems("action", "title: t\nstatus: open\nowner: p\n") ==
        Lines{"1:1 due: due is missing; add \"due: …\""});
  CHECK(problems("requirement",
                 "title: t\nstatus: draft\nverification:\n  - {date: 2025-07-22, result: pass}\n") ==
        Lines{"4:5 verification.0.method: verification.0.method is missing; add \"method: …\", one of "
              "inspection, analysis, demonstration, test"});
  CHECK(problems("requirement", "title: t\nstatus: draft\nverification: pass\n") ==
        Lines{"3:15 verification: verification holds a group; write {date: …, method: …, result: …}"});
  CHECK(problems("requirement", "title: t\nstatus: draft\nplanned: {when: fri}\n") ==
        Lines{"3:11 planned.when: \"when\" is no field of planned; it has method, where, due"});
  CHECK(problems("requirement", "title: [a]\nstatus: draft\n")[0] ==
        "1:8 title: title holds one value, not a list; remove the brackets or dashes");
  CHECK(problems("change", "title: t\nstatus: raised\nraised: 2025-01-01\nimpact: {cost: 96k}\n") ==
        Lines{"4:16 impact.cost: \"96k\" is no amount; write it as 4800000 or 1250.50"});
}

TEST_CASE("a value that is written and empty is pointed at") {
  CHECK(problems("requirement", "title: \nstatus: \"\"\n") ==
        Lines{"1:1 title: title is empty; write its value", "2:9 status: status is empty; write its value"});
}

TEST_CASE("a text that YAML took for a group or a list says why") {
  CHECK(
      problems("requirement", "title: t\nstatus: draft\nacceptance_criteria:\n  - when: x\n") ==
      Lines{
          "4:5 acceptance_criteria.0: acceptance_criteria holds plain text, not a group; quote the text: it "
          "contains ': '"});
  CHECK(problems("requirement", "title: t\nstatus: draft\nplanned:\n  method：test\n") ==
        Lines{"4:9 planned: a full-width ： where \": \" belongs; write an ordinary colon and a space"});
}

TEST_CASE("full-width spaces that nobody sees are named") {
  CHECK(problems("requirement", "title: t\n　status: draft\n")[0] ==
        "2:1 　status: a full-width space (U+3000) where an ordinary one belongs; write a plain space");
  CHECK(problems("action", "title: t\nstatus: open\nowner: p\ndue: 2025-01-01　\n")[0].ends_with(
      "(it holds a full-width space, U+3000)"));
}

TEST_CASE("an unknown key says where the known ones stand") {
  CHECK(problems("requirement", "title: t\nstatus: draft\n标题: x\n") ==
        Lines{"3:1 标题: \"标题\" is no field of a requirement; \"rapport explain requirement\" lists them"});
  CHECK(
      problems("requirement", "title: t\nstatus: draft\nplanned:{method: test}\n") ==
      Lines{"3:1 planned:{method: \"planned:{method\" is no field of a requirement; write a space after the "
            "colon"});
}

TEST_CASE("names that others refer to stand once in their list") {
  CHECK(problems("survey",
                 "title: t\nstatus: planned\ninvited: 3\nquestions:\n"
                 "  - {id: q, text: a, kind: nps}\n  - {id: q, text: b, kind: nps}\n") ==
        Lines{"6:10 questions.1.id: q stands twice in questions; choose another id"});
  CHECK(problems("change",
                 "title: t\nstatus: raised\nraised: 2025-01-01\nfunding: [{buffer: b}, {buffer: b}]\n")
            .empty());
}

TEST_CASE("what can be read of a file that is not the YAML of rapport is judged all the same") {
  CHECK(problems("requirement", "title: t\ntitle: &a u\nstatus: x\nowner: *a\nrefs: &b\n").size() == 1);
  const auto record = record_from("requirement", "title: t\ntitle: u\nstatus: draft\n", schema);
  CHECK_FALSE(record.readable());
  CHECK(record.title().empty());
  CHECK(record.cells.empty());
}

TEST_CASE("several faults are all reported") {
  CHECK(problems("requirement", "titel: t\nstatus: x\nverification: {date: soon}\n").size() == 6);
}

TEST_CASE("keys that begin with x- are kept and ignored, whatever is in them") {
  CHECK(problems(
            "requirement",
            "title: t\nstatus: draft\nx-工单: {编号: [1, {a: b}]}\nsource: {method: contract, x-page: 3}\n")
            .empty());
}

TEST_CASE("a file of something else says so") {
  CHECK(problems("requirement", "- a\n") ==
        Lines{"1:1 : the file is not made of \"key: value\" lines; begin with \"title: …\""});
  CHECK(problems("requirement", "").size() == 2);
  CHECK(problems("requirement", "title:\xE3\x80\x80泵\n") ==
        Lines{"1:7 : a full-width space (U+3000) where an ordinary one belongs; write a plain space"});
}

TEST_CASE("fields of a project's own behave like built-in ones") {
  const Schema own({{.kind = find_kind("req"),
                     .name = "asil",
                     .type = Type::choice,
                     .need = Need::required,
                     .allowed = "A|B"}});
  CHECK(problems_of(record_from("requirement", "title: t\nstatus: draft\nasil: C\n", own)) ==
        Lines{"3:7 asil: \"C\" is no asil; choose A, B"});
  CHECK(problems_of(record_from("requirement", "title: t\nstatus: draft\n", own)) ==
        Lines{"1:1 asil: asil is missing; add \"asil: …\", one of A, B"});
}

TEST_CASE("amounts are minor units of the currency") {
  const auto record = record_from(
      "change", "title: t\nstatus: raised\nraised: 2025-01-01\nimpact: {days: -3, cost: 1250.5}\n", schema);
  CHECK(record["impact"]["cost"].number() == 125050);
  CHECK(record["impact"]["days"].number() == -3);
}

TEST_CASE("amounts below zero only where they make sense") {
  const auto record = record_from("project",
                                  "contract_value: -1\nbuffers: [{id: b, unit: money, size: -0.01}]\n"
                                  "authority: [{who: p, cost: -1, days: -1}]\n",
                                  schema);
  CHECK(problems_of(record) ==
        Lines{"1:17 contract_value: \"-1\" is no amount from 0 on; write it as 4800000 or 1250.50",
              "2:38 buffers.0.size: \"-0.01\" is no amount from 0 on; write it as 4800000 or 1250.50",
              "3:28 authority.0.cost: \"-1\" is no amount from 0 on; write it as 4800000 or 1250.50",
              "3:38 authority.0.days: \"-1\" is no whole number from 0 on; write digits only"});
}

TEST_CASE("a route leads from the root to a value") {
  const auto record = record_from(
      "requirement",
      "title: t\nstatus: draft\nverification:\n  - {date: 2025-07-22, method: test, result: pass, note: x}\n",
      schema);
  const auto note = record["verification"].back()["note"];
  CHECK(route_of(record, note.index()) == "verification.0.note");
  CHECK(route_of(record, 0).empty());
}
