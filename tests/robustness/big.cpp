#include "corpus.hpp"

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

std::string repeated(std::string_view part, std::size_t bytes) {
  std::string out;
  out.reserve(bytes + part.size());
  while (out.size() < bytes) out += part;
  return out;
}

std::string numbered(std::size_t count, std::string_view before, std::string_view after) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += std::string(before) + std::to_string(i) + std::string(after);
  return out;
}

constexpr std::string_view head = "title: Big\nstatus: draft\n";
std::string record(const std::string& more) { return std::string(head) + more; }

}  // namespace

Corpus big_cases() {
  Corpus cases = {
      {"over-4-mib", record("rationale: " + repeated("word ", 5 * mebibyte) + "\n"), ""},
      {"just-under-4-mib", record("rationale: \"" + repeated("word ", 3 * mebibyte + mebibyte / 2) + "\"\n"),
       ""},
      {"plain-megabyte", record("rationale: " + repeated("word ", mebibyte) + "\n"), ""},
      {"literal-megabyte", record("rationale: |\n" + repeated("  word word word\n", mebibyte)), ""},
      {"folded-chinese", record("rationale: >\n" + repeated("  系统应在检测到报警后显示\n", mebibyte)), ""},
      {"hundred-thousand-keys", record(numbered(100000, "x-", ": 1\n")), ""},
      {"hundred-thousand-unknown-keys", record(numbered(100000, "k", ": 1\n")), ""},
      {"hundred-thousand-items", record("tags:\n" + numbered(100000, "  - t", "\n")), ""},
      {"hundred-thousand-flow-items", record("tags: [" + numbered(100000, "t", ", ") + "z]\n"), ""},
      {"same-key-again", repeated("title: a\n", mebibyte), ""},
      {"one-line-of-keys", repeated("a: ", mebibyte), ""},
      {"deep-indentation", record("x-a:\n" + std::string(mebibyte, ' ') + "b: 1\n"), ""},
      {"open-quote-megabyte", record("rationale: \"" + repeated("word\n", mebibyte)), ""},
      {"open-bracket-megabyte", record("tags: [" + repeated("word\n", mebibyte)), ""},
      {"conflict-markers", repeated("<<<<<<< HEAD\n", mebibyte), ""},
      {"many-tabs", record(repeated("\ta: 1\n", mebibyte)), ""},
      {"many-wide-colons", record(repeated("标题：a\nstatus：b\n", mebibyte)), ""},
      {"many-comments", record(repeated("# comment\n", mebibyte)), ""},
      {"many-directives", repeated("%YAML 1.2\n", mebibyte), ""},
  };
  for (const std::string_view part : {"[",
                                      "{",
                                      "- ",
                                      "? ",
                                      ": ",
                                      "&a ",
                                      "*a ",
                                      "\"",
                                      "'",
                                      "\\",
                                      " ",
                                      "\n",
                                      "!",
                                      "|",
                                      ">",
                                      "#",
                                      ",",
                                      "]",
                                      "}",
                                      "%",
                                      "@",
                                      "---\n",
                                      "...\n",
                                      "- - ",
                                      "[{",
                                      "a:\n ",
                                      "\r",
                                      "\t",
                                      "\xEF\xBB\xBF",
                                      "\xE3\x80\x80",
                                      "-",
                                      "a",
                                      "：",
                                      "<<: "}) {
    cases.push_back({"megabyte-of-" + std::to_string(cases.size()), repeated(part, mebibyte), ""});
    cases.push_back({"value-of-" + std::to_string(cases.size()),
                     record("rationale: " + repeated(part, mebibyte / 2) + "\n"), ""});
  }
  cases.push_back({"four-mebibytes-of-brackets", repeated("[", 4 * mebibyte), ""});
  cases.push_back({"four-mebibytes-of-dashes", repeated("- ", 4 * mebibyte), ""});
  return cases;
}
