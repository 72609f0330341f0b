#include "text/changed_words.hpp"

#include <doctest/doctest.h>

using namespace rapport;

TEST_CASE("what changed in a line, with the words around it") {
  CHECK(changed_words("statement: The pump shall stop.\n", "statement: The pump shall stop.\n") == "");
  CHECK(changed_words("statement: The pump shall stop within 2 s.\n",
                      "statement: The pump shall stop within 10 s.\n") ==
        "\"…stop within 2 s.\" is now \"…stop within 10 s.\"");
  CHECK(changed_words("statement: The worksation of the shift shows each alarm.\n",
                      "statement: The workstation of the shift shows each alarm.\n") ==
        "\"The worksation of the…\" is now \"The workstation of the…\"");
  CHECK(changed_words("statement: a\n", "statement: aa\n") == "\"a\" is now \"aa\"");
}

TEST_CASE("characters stay whole") {
  CHECK(changed_words("statement: 应在两秒内停止。\n", "statement: 应在三秒内停止。\n") ==
        "\"应在两秒内停止。\" is now \"应在三秒内停止。\"");
  CHECK(changed_words(
            "statement: 当检测到压力高于十二兆帕的报警时，系统应在两秒内停止水泵并且通知值班的操作员。\n",
            "statement: 当检测到压力高于十二兆帕的报警时，系统应在三秒内停止水泵并且通知值班的操作员。\n") ==
        "\"…力高于十二兆帕的报警时，系统应在两秒内停止水泵并且通知值班的操作员…\" is now "
        "\"…力高于十二兆帕的报警时，系统应在三秒内停止水泵并且通知值班的操作员…\"");
}

TEST_CASE("lines that came and went") {
  CHECK(changed_words("progress: a\n", "progress: a\nprogress: b\n") == "\"b\" is new");
  CHECK(changed_words("progress: a\nprogress: b\n", "progress: a\n") == "\"b\" is gone");
  CHECK(changed_words("progress: x\nproblems: y\n", "progress: a\nproblems: b\nproblems: c\n") ==
        "\"x\" is now \"a\", and 2 more changed");
}

TEST_CASE("a long change is cut") {
  const auto text = changed_words("statement: " + std::string(500, 'x') + "\n", "statement: short\n");
  CHECK(text.ends_with("x…\" is now \"short\""));
  CHECK(text.size() < 110);
}
