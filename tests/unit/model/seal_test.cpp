#include "model/seal.hpp"

#include "record_text.hpp"

using namespace rapport;

namespace {
const Schema schema;
Record requirement(std::string text) { return record_from("requirement", std::move(text), schema); }
}  // namespace

TEST_CASE("the canonical form has one line a field and item, in table order") {
  const auto record = requirement(
      "acceptance_criteria:\n  - first\n  - second\n"
      "statement: The pump shall stop within 2 s.\ntitle: Stop\nstatus: draft\n");
  CHECK(canonical_form(record) ==
        "statement: The pump shall stop within 2 s.\nacceptance_criteria: first\nacceptance_criteria: "
        "second\n");
}

TEST_CASE("a requirement without a statement means its title") {
  CHECK(canonical_form(requirement("title: Stop\nstatus: draft\n")) == "title: Stop\n");
}

TEST_CASE("wrapping, comments, quotes and the order of keys never break a seal") {
  const auto plain =
      seal_of(requirement("title: t\nstatus: draft\nstatement: The pump shall stop within 2 s.\n"));
  CHECK(plain.size() == 12);
  CHECK(seal_of(requirement("status: verified\nstatement: >\n  The pump shall\n  stop   within 2 s.\n\n# "
                            "why\ntitle: other\n")) == plain);
  CHECK(seal_of(requirement(
            "title: t\nstatus: draft\nstatement: \"The pump shall stop\n  within 2 s. \"\n")) == plain);
  CHECK(seal_of(requirement("title: t\nstatus: draft\nstatement: The pump shall stop within 3 s.\n")) !=
        plain);
}

TEST_CASE("white space beside CJK is no part of the meaning") {
  CHECK(canonical_text("水泵 应在 2 s 内 停止") == "水泵应在2 s内停止");
  CHECK(canonical_text("a  b\n c\t") == "a b c");
  CHECK(canonical_text("完成 。 Done") == "完成。Done");
}

TEST_CASE("text is composed to NFC") { CHECK(canonical_text("Ku\xCC\x88hlung") == "K\xC3\xBChlung"); }

TEST_CASE("a seal is the beginning of SHA-256") {
  CHECK(seal_of(std::string_view("abc")) == "ba7816bf8f01");  // FIPS 180-4, example 1
  CHECK(seal_of(std::string_view("")) == "e3b0c44298fc");
}

TEST_CASE("the minutes of a meeting mean their content, not their agenda") {
  const auto record =
      record_from("meeting",
                  "title: t\nstatus: held\ntype: progress\ndate: 2025-05-27\nattendees: [c-ops, p-pm]\n"
                  "agenda: [one]\nprogress: FAT done\nissued: 2025-05-29\n",
                  schema);
  CHECK(canonical_form(record) ==
        "type: progress\ndate: 2025-05-27\nattendees: c-ops\nattendees: p-pm\nprogress: FAT done\n");
}

TEST_CASE("when a record became something: its own field, else the first log entry") {
  const auto action = record_from("action",
                                  "title: t\nstatus: done\nowner: p\ndue: 2025-06-10\ndone_on: 2025-06-09\n"
                                  "log: [{date: 2025-06-11, status: done}]\n",
                                  schema);
  CHECK(became(action, "done") == parse_date("2025-06-09"));
  const auto record = requirement(
      "title: t\nstatus: approved\nlog:\n  - {date: 2025-04-02, status: approved}\n  - {date: 2025-05-01, "
      "status: approved}\n");
  CHECK(became(record, "approved") == parse_date("2025-04-02"));
  CHECK(became(record, "verified") == std::nullopt);
  const auto feedback = record_from(
      "feedback",
      "title: t\nstatus: responded\nreceived: 2025-05-01\ntext: x\nresponded: {date: 2025-05-09}\n", schema);
  CHECK(became(feedback, "responded") == parse_date("2025-05-09"));
}
