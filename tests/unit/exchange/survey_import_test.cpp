#include "exchange/survey_import.hpp"

#include <doctest/doctest.h>

#include "model/kinds.hpp"
#include "project/project.hpp"
#include "text/error.hpp"

using namespace rapport;

namespace {

Record survey(const std::string& more = "") {
  return read_record(Schema(), *find_kind("survey"), "SUR-001", "surveys/SUR-001.yaml",
                     "title: S\nstatus: closed\ninvited: 8\nquestions:\n"
                     "  - {id: overall, text: \"How was it?\", kind: rating}\n"
                     "  - {id: ltr, text: 推荐意愿, kind: nps}\n"
                     "  - {id: next, text: What next, kind: open}\n" +
                         more);
}

QuestionFigures scale(const std::string& kind) {
  QuestionFigures question;
  question.is_nps = kind == "nps";
  if (question.is_nps) question.low = 0;
  if (question.is_nps) question.high = 10;
  return question;
}

std::string answer(std::string_view cell, const std::string& kind = "rating") {
  return answer_in_cell(cell, scale(kind)).value_or("none");
}

/// "token overall ltr next", a response a line.
std::string imported(const Record& record, const std::string& csv, const ColumnWishes& wishes = {}) {
  const auto table = read_survey_export(csv);
  const auto result = import_responses(record, table, find_columns(record, table, wishes));
  std::string lines;
  for (const auto& response : result.responses) {
    std::string line;
    for (const auto& [key, value] : response.members) {
      if (value.shape == Shape::scalar) line += " " + key + "=" + value.text;
      for (const auto& [id, given] : value.members) line += " " + id + "=" + given.text;
    }
    lines += line.substr(1) + "\n";
  }
  return lines;
}

std::string refused(const Record& record, const std::string& csv, const ColumnWishes& wishes = {}) {
  try {
    imported(record, csv, wishes);
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

}  // namespace

TEST_CASE("answers as survey tools write them") {
  CHECK(answer("5") == "5");
  CHECK(answer("4.0") == "4");
  CHECK(answer("4.0000000") == "4");
  CHECK(answer("5 - very satisfied") == "5");
  CHECK(answer("5非常满意") == "5");
  CHECK(answer("4分") == "4");
  CHECK(answer("(4) good") == "none");
  CHECK(answer("N/A") == "na");
  CHECK(answer("不适用") == "na");
  CHECK(answer("10 - extremely likely", "nps") == "10");
  CHECK(answer("0", "nps") == "0");
}

TEST_CASE("what is no answer, or may be another") {
  for (const auto* cell : {"6", "0", "4.5", "4 or 5", "3-4", "4/5", "-3", "very satisfied", "非常满意",
                           "maybe", "４", "5 of 10", "99999999999999999999", " "}) {
    CAPTURE(cell);
    CHECK(answer(cell) == "none");
  }
}

TEST_CASE("columns are found by their headers, wherever they stand") {
  CHECK(imported(survey(), "推荐意愿,Timestamp,how was it?,next\n9,x,4,more\n") ==
        "overall=4 ltr=9 next=more\n");
  CHECK(imported(survey(), "ltr;Please [overall];token\n9;5 - good;r1\nna;;r2\n") ==
        "token=r1 overall=5 ltr=9\ntoken=r2 ltr=na\n");
  CHECK(imported(survey(), "A,B,Remark\n3,8,hm\n",
                 {.maps = {"b=ltr", "A=overall", "remark=comment"}, .token = ""}) ==
        "overall=3 ltr=8 comment=hm\n");
}

TEST_CASE("columns that cannot be found") {
  CHECK(refused(survey(), "overall,Lrt,x\n1,2,3\n") ==
        "the file lacks answers to questions of SUR-001; name their columns with --map COLUMN=QUESTION\n"
        "no column is \"ltr\" or \"推荐意愿\"\nleft over are\n  Lrt\n  x");
  CHECK(refused(survey(), "A [overall],B [overall],ltr\n")
            .starts_with("two columns may be \"overall\" of SUR-001"));
  CHECK(imported(survey(), "A [overall],B [overall],ltr\n3,4,5\n",
                 {.maps = {"B [overall]=overall"}, .token = ""}) == "overall=4 ltr=5\n");
  CHECK(refused(survey(), "overall,Lrt\n", {.maps = {"Ltr=ltr"}, .token = ""}) ==
        "the file has no column \"Ltr\"; did you mean \"Lrt\"?");
  CHECK(refused(survey(), "overall,Lrt\n", {.maps = {"Lrt=lrt"}, .token = ""}) ==
        "--map: SUR-001 has no question \"lrt\"; did you mean \"ltr\"?");
  CHECK(refused(survey(), "overall,Lrt\n", {.maps = {"Lrt"}, .token = ""})
            .starts_with("--map Lrt: write COLUMN="));
  CHECK(refused(survey(), "a,ltr\n", {.maps = {"a=overall", "a=next"}, .token = ""}) ==
        "the column \"a\" is named twice");
}

TEST_CASE("everything that is no answer is listed, by row and column") {
  const auto text = refused(survey(), "overall,ltr\n6,9\n4,\"yes\nno\"\n");
  CHECK(text ==
        "not all of the file can be read\n"
        "row 2, \"overall\": \"6\" is no answer on the scale 1 to 5, or na\n"
        "row 3, \"ltr\": \"yes no\" is no answer on the scale 0 to 10, or na\n"
        "nothing was imported; put these cells right in the file");
}

TEST_CASE("tokens: each once, and what was imported before is not imported again") {
  const auto later = survey("responses: [{token: r1, answers: {ltr: 9, overall: 4}}]\n");
  CHECK(imported(later, "token,overall,ltr\nr1,4,9\nr2,5,10\n") == "token=r2 overall=5 ltr=10\n");
  CHECK(refused(later, "token,overall,ltr\nr1,5,9\n").find("\"r1\" has answered otherwise in SUR-001") !=
        std::string::npos);
  CHECK(refused(survey(), "token,overall,ltr\nr1,5,9\nr1,5,9\n").find("\"r1\" stands in row 2 already") !=
        std::string::npos);
  CHECK(refused(later, "overall,ltr\n5,9\n").starts_with("SUR-001 has a response already"));
  CHECK(refused(later, "token,overall,ltr\n,5,9\n").find("\"\" is no token") != std::string::npos);
  CHECK(refused(survey("responses: [{answers: {ltr: 9}}]\n"), "token,overall,ltr\nr1,5,9\n")
            .starts_with("SUR-001 has a response already"));
}

TEST_CASE("tokens name nobody, unless the survey says so") {
  const std::string mails = "Email,overall,ltr\na@b.cn,5,9\n";
  const ColumnWishes by_mail{.maps = {}, .token = "email"};
  CHECK(imported(survey(), mails) == "overall=5 ltr=9\n");
  CHECK(imported(survey("identity: named\n"), mails, by_mail) == "token=a@b.cn overall=5 ltr=9\n");
  for (const std::string identity : {"", "identity: pseudonymous\n"})
    CHECK(refused(survey(identity), mails, by_mail).starts_with("the column \"Email\" says who answered"));
  CHECK(refused(survey("identity: anonymous\n"), "code,overall,ltr\n", {.maps = {}, .token = "code"})
            .starts_with("SUR-001 is anonymous"));
  CHECK(imported(survey("identity: anonymous\n"), "token,overall,ltr\nr1,5,9\n") == "overall=5 ltr=9\n");
}

TEST_CASE("rows without any answer are left out") {
  const auto record = survey();
  const auto table = read_survey_export("x,overall,ltr,comment\n1,,,\n2,,,hello\n3,4,,\n");
  const auto result = import_responses(record, table, find_columns(record, table, {}));
  CHECK(result.empty == 1);
  CHECK(result.responses.size() == 2);
}
