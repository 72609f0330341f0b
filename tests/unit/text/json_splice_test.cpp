#include "text/json_splice.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "file_helpers.hpp"

using namespace rapport;
using Json = nlohmann::ordered_json;

namespace {

const std::vector<std::string> one_step = {"b"};
const std::vector<std::string> two_steps = {"outer", "b"};

std::string with(std::string text, const std::vector<std::string>& route = one_step, const Json& value = 2) {
  return with_json_member(std::move(text), route, value, "s.json");
}

std::string refusal(const std::string& text, const std::vector<std::string>& route = one_step) {
  return message_of([&] { with(text, route); });
}

}  // namespace

TEST_CASE("a member is put last, and everything else stays") {
  CHECK(with("{}") == "{\n  \"b\": 2\n}");
  CHECK(with("{ }\n") == "{\n  \"b\": 2\n}\n");
  CHECK(with("{\n}\n") == "{\n  \"b\": 2\n}\n");
  CHECK(with("{\"a\": 1}") == "{\"a\": 1,\n  \"b\": 2\n}");
  CHECK(with("{\n    \"a\": 1\n}\n") == "{\n    \"a\": 1,\n    \"b\": 2\n}\n");
  CHECK(with("{\n\t\"a\": [1, {}]\n}\n") == "{\n\t\"a\": [1, {}],\n\t\"b\": 2\n}\n");
  CHECK(with("{\r\n  \"a\": 1\r\n}\r\n") == "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");
  CHECK(with("\xEF\xBB\xBF{}") == "\xEF\xBB\xBF{\n  \"b\": 2\n}");
}

TEST_CASE("text without any value counts as an empty object") {
  CHECK(with("") == "{\n  \"b\": 2\n}\n");
  CHECK(with(" \n") == " \n{\n  \"b\": 2\n}\n");
  CHECK(with("// ours") == "// ours\n{\n  \"b\": 2\n}\n");
}

TEST_CASE("comments and a comma before the closing bracket stay where they are") {
  CHECK(with("{\n  \"a\": 1 // one, \"two\" }\n}") == "{\n  \"a\": 1, // one, \"two\" }\n  \"b\": 2\n}");
  CHECK(with("{\n  \"a\": 1, // one\n  /* {\n */\n}") == "{\n  \"a\": 1, // one\n  /* {\n */\n  \"b\": 2\n}");
  CHECK(with("// }\n{ // {\n}") == "// }\n{ // {\n  \"b\": 2\n}");
  CHECK(with("{\"a\": \"http://x/*\\\"\"}") == "{\"a\": \"http://x/*\\\"\",\n  \"b\": 2\n}");
  CHECK(with("{\"a\": [1, 2,],}") == "{\"a\": [1, 2,],\n  \"b\": 2\n}");
}

TEST_CASE("a member that is there gets the value, the last one if there are two") {
  CHECK(with("{\"b\" /* was */ : 1 /* x */, \"c\": 3}") == "{\"b\" /* was */ : 2 /* x */, \"c\": 3}");
  CHECK(with("{\"b\": [\n  // none\n]}") == "{\"b\": 2}");
  CHECK(with("{\"b\": 1, \"b\": 3}") == "{\"b\": 1, \"b\": 2}");
  CHECK(with("{\"\\u0062\": 1}") == "{\"\\u0062\": 2}");
  CHECK(with("{\"a\": {\"b\": 1}}") == "{\"a\": {\"b\": 1},\n  \"b\": 2\n}");
}

TEST_CASE("a member that has the value is left alone, however it is written") {
  const std::string text = "{\"b\": [ \"x\", // first\n\"\\u0079\", ] , }";
  CHECK(with(text, one_step, {"x", "y"}) == text);
}

TEST_CASE("objects on the way are entered or made") {
  CHECK(with("{\n    \"outer\": {\n        \"a\": 1\n    }\n}\n", two_steps) ==
        "{\n    \"outer\": {\n        \"a\": 1,\n        \"b\": 2\n    }\n}\n");
  CHECK(with("{\n    \"a\": 1\n}\n", two_steps, {"x", "y"}) ==
        "{\n    \"a\": 1,\n    \"outer\": {\n        \"b\": [\n            \"x\",\n            \"y\"\n       "
        " ]\n    }\n}\n");
  CHECK(with("{\"outer\": {}}", two_steps) == "{\"outer\": {\n  \"b\": 2\n}}");
}

TEST_CASE("what is no such JSON is refused with its place") {
  const std::string broken = "this is no JSON, not even with comments; put it right";
  CHECK(refusal("{\n  \"a\": 1\n  \"c\": 2\n}") == "s.json:3:3: " + broken);
  CHECK(refusal("// settings\n{\"a\": }") == "s.json:2:7: " + broken);
  for (const char* text : {"{", "{\"a\": 1", "{\"a", "{} {}", "{,}", "{\"a\": 1,,}", "{'a': 1}",
                           "{\"a\": 1 2}", "/", "{\"a\": \"\xFF\"}"}) {
    CAPTURE(text);
    CHECK(refusal(text).ends_with(broken));
  }
  CHECK(refusal("/* ours") == "s.json:1:1: a comment has no end; put it right");
  const std::string no_object = "an object in { } belongs here; put it right";
  CHECK(refusal("[1]") == "s.json:1:1: " + no_object);
  CHECK(refusal("{\"a\": 1,\n \"outer\": null}", two_steps) == "s.json:2:11: " + no_object);
}
