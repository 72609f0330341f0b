#include "text/json_text.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace rapport;

TEST_CASE("in JSON hidden characters are escaped, and mean the same") {
  const std::string hidden = "a\u202Eb\x7F \u009B31m\u200B";
  const auto text = json_text({{"title", hidden}});
  CHECK(text == "{\n  \"title\": \"a\\u202eb\\u007f \\u009b31m\\u200b\"\n}\n");
  CHECK(nlohmann::json::parse(text)["title"] == hidden);
}

TEST_CASE("in JSON readable text stands as it is, and bad bytes are replaced") {
  CHECK(json_text({"报警 é 👍"}) == "[\n  \"报警 é 👍\"\n]\n");
  CHECK(json_text({"x\xFF"}) == "[\n  \"x\uFFFD\"\n]\n");
}
