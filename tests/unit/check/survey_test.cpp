#include <doctest/doctest.h>

#include "in_memory.hpp"

using namespace rapport;

namespace {

const std::string sur = "surveys/SUR-001.yaml";

std::string survey(const std::string& head, const std::string& responses,
                   const std::string& overall = "text: 总体满意度, kind: rating") {
  return "title: S\nstatus: closed\n" + head +
         "\nquestions:\n"
         "  - {id: overall, " +
         overall +
         "}\n"
         "  - {id: ltr, text: L, kind: nps}\n"
         "  - {id: next, text: N, kind: open}\n"
         "responses: [" +
         responses + "]\n";
}

std::string answered(const std::string& answers) {
  return said("SV001", {{sur, survey("invited: 8", "{token: r1, answers: {" + answers + "}}")}});
}

std::string dated(const std::string& day) { return "invited: 4\ngroup: g\nopened: " + day; }

}  // namespace

TEST_CASE("SV001: answers lie on their scale") {
  CHECK(answered("overall: 5, ltr: 0, next: 多通报") == "");
  CHECK(answered("overall: na, ltr: na") == "");
  CHECK(answered("overall:") == "");
  CHECK(answered("overall: 6") == "SUR-001: the answer 6 to overall is not on its scale: 1 to 5, or na");
  CHECK(answered("overall: 4.5") == "SUR-001: the answer 4.5 to overall is not on its scale: 1 to 5, or na");
  CHECK(answered("overall: 非常满意") ==
        "SUR-001: the answer 非常满意 to overall is not on its scale: 1 to 5, or na");
  CHECK(answered("ltr: 11") == "SUR-001: the answer 11 to ltr is not on its scale: 0 to 10, or na");
  CHECK(answered("overal: 5") == "SUR-001: overal is no question of SUR-001; did you mean \"overall\"?");
  CHECK(said("SV001", {{sur, survey("invited: 8", "{answers: {overall: 7}}",
                                    "text: T, kind: rating, min: 1, max: 7")}}) == "");
}

TEST_CASE("SV001: one response a token, and no more than were invited") {
  const auto two = [](const std::string& invited, const std::string& token) {
    return said("SV001", {{sur, survey("invited: " + invited, "{token: r1}, {token: " + token + "}")}});
  };
  CHECK(two("2", "r2") == "");
  CHECK(two("2", "r1") == "SUR-001: the token r1 stands here a second time");
  CHECK(two("1", "r2") == "SUR-001: 2 responses of 1 invited");
  CHECK(said("SV001", {{sur, survey("invited: 2", "{answers: {ltr: 1}}, {answers: {ltr: 1}}")}}) == "");
}

TEST_CASE("SV002: surveys that are compared ask the same") {
  const auto compared = [](const std::string& before, const std::string& now,
                           const std::string& group = "group: g") {
    return said(
        "SV002",
        {{"surveys/SUR-001.yaml",
          survey("invited: 4\n" + group + "\nopened: 2025-06-01", "{answers: {overall: 3, ltr: 7}}", before)},
         {"surveys/SUR-002.yaml", survey(dated("2025-08-01"), "{answers: {overall: 3, ltr: 7}}", now)}});
  };
  const std::string rating = "text: \"How was  it?\", kind: rating";
  CHECK(compared(rating, rating) == "");
  CHECK(compared(rating, "text: \"How was it?\", kind: rating, min: 1, max: 5") == "");
  CHECK(compared(rating, "text: \"How is it?\", kind: rating") ==
        "SUR-002: overall in SUR-001 asked \"How was  it?\"");
  CHECK(compared(rating, "text: \"How was it?\", kind: rating, max: 7") ==
        "SUR-002: overall in SUR-001 had the scale rating 1 to 5, good from 4 (now rating 1 to 7, good from "
        "6)");
  CHECK(compared(rating, "text: \"How is it?\", kind: rating", "group: other") == "");
}

TEST_CASE("SV003: few have answered") {
  const auto answers = [](const std::string& invited, const std::string& limit = "") {
    return said("SV003", {{"rapport.yaml", limit},
                          {sur, survey("invited: " + invited,
                                       "{answers: {overall: 3, ltr: 7}}, "
                                       "{answers: {overall: 3}}")}});
  };
  CHECK(answers("2") == "");
  CHECK(answers("3") == "SUR-001: 1 of 3 invited answered every question (33 %), limit 50 %");
  CHECK(answers("3", "limits: {SV003: 33}\n") == "");
  CHECK(answers("0") == "");
}
