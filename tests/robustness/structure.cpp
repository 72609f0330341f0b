#include "corpus.hpp"

namespace {

std::string repeated(std::string_view part, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

std::string stairs(std::size_t steps, std::string_view step) {
  std::string out = "x-a:\n";
  for (std::size_t i = 1; i <= steps; ++i) out += std::string(i, ' ') + std::string(step) + "\n";
  return out;
}

}  // namespace

Corpus structure_cases() {
  return {
      {"comma", ",", "1:1"},
      {"item-and-comma", "- a\n,", "2:1"},
      {"comma-value", "title: ,\n", "1:8"},
      {"colon-alone", ":", "1:1"},
      {"colon-line", ":\n", "1:1"},
      {"colon-value", ": a\n", "1:1"},
      {"empty-key-in-group", "source:\n  : a\n", "2:3"},
      {"empty-quoted-key", "\"\": a\n", "1:2"},
      {"dash-alone", "-", "1:1"},
      {"dash-and-key", "- title: a\n", "1:1"},
      {"list-as-file", "- a\n- b\n", "1:1"},
      {"scalar-as-file", "a\n", "1:1"},
      {"prose-as-file", "The system shall stop.\nAnd start.\n", "1:1"},
      {"null-as-file", "null\n", ""},
      {"tilde-as-file", "~\n", ""},
      {"number-as-file", "42\n", "1:1"},
      {"quoted-as-file", "\"title: a\"\n", "1:1"},
      {"duplicate-key", "title: a\nstatus: draft\ntitle: b\n", "3:1"},
      {"duplicate-key-quoted", "title: a\n\"title\": b\n", "2:2"},
      {"duplicate-key-thrice", "title: a\ntitle: b\ntitle: c\n", "2:1"},
      {"duplicate-key-in-group", "source:\n  method: contract\n  method: interview\n", "3:3"},
      {"duplicate-key-in-flow", "source: {method: contract, method: interview}\n", "1:28"},
      {"duplicate-x-key", "x-a: 1\nx-a: 2\n", "2:1"},
      {"two-kinds-of-duplicates", "title: a\ntitle: b\nstatus: draft\nstatus: draft\n", "4:1"},
      {"tab-indent", "source:\n\tmethod: contract\n", "2:1"},
      {"tab-after-spaces", "source:\n  \tmethod: contract\n", "2:3"},
      {"tab-first", "\ttitle: a\n", "1:1"},
      {"tab-after-colon", "title:\ta\nstatus: draft\n", ""},
      {"tab-after-dash", "tags:\n  -\ta\n", ""},
      {"tab-before-colon", "title\t: a\n", ""},
      {"tab-before-comment", "title: a\t# b\nstatus: draft\n", ""},
      {"tab-in-value", "title: a\tb\nstatus: draft\n", ""},
      {"tab-on-blank-line", "title: a\n\t\nstatus: draft\n", "2:1"},
      {"tab-in-flow", "tags: [\n\ta,\n\tb\n]\n", ""},
      {"tab-in-block-scalar", "title: |\n\ta\n", "2:1"},
      {"tab-continues-value", "title: a\n\tb\nstatus: draft\n", "2:1"},
      {"tabs-everywhere", "title:\ta\nsource:\n\tmethod:\tcontract\n\tref:\ta\n", "3:1"},
      {"indent-odd", "source:\n   method: contract\n  ref: a\n", "3:3"},
      {"indent-back-too-far", "source:\n    method: contract\n  ref: a\n", "3:3"},
      {"indent-key", "title: a\n  status: draft\n", "2:9"},
      {"indent-first-key", "  title: a\nstatus: draft\n", "2:1"},
      {"indent-all", "  title: a\n  status: draft\n", ""},
      {"value-on-next-line", "title:\n  a\nstatus: draft\n", ""},
      {"value-not-indented", "title:\na\nstatus: draft\n", "3:7"},
      {"list-not-indented", "tags:\n- a\n- b\n", ""},
      {"list-then-key", "tags:\n  - a\n  b: c\n", "3:3"},
      {"key-then-list", "source:\n  method: contract\n  - a\n", "3:3"},
      {"list-after-value", "title: a\n- b\n", "2:1"},
      {"list-after-value-indented", "title: a\n  - b\n", ""},
      {"key-after-list", "- a\ntitle: b\n", "2:1"},
      {"list-in-value", "title: - a\n", "1:8"},
      {"list-in-list-line", "tags: - a - b\n", "1:7"},
      {"dash-no-space", "tags:\n  -a\n  -b\n", ""},
      {"key-no-space", "title:a\n", "1:7"},
      {"key-no-space-then-key", "title:a\nstatus: draft\n", "1:7"},
      {"key-alone", "title\n", "1:1"},
      {"key-alone-first", "title\nstatus: draft\n", "2:7"},
      {"key-alone-last", "title: a\nstatus\n", "2:1"},
      {"key-alone-middle", "title: a\nstatus\nowner: b\n", "3:6"},
      {"word-in-group", "source:\n  method: contract\n  interview\n", "3:3"},
      {"two-keys-one-line", "title: a status: draft\n", "1:16"},
      {"key-with-space", "my title: a\n", "1:1"},
      {"key-quoted", "\"title\": a\n'status': draft\n", ""},
      {"key-escaped", "\"ti\\u0074le\": a\n", "1:1"},
      {"key-over-lines", "\"ti\n tle\": a\n", "2:6"},
      {"key-very-long", std::string(2000, 'k') + ": a\n", "1:2001"},
      {"key-chinese", "\xE6\xA0\x87\xE9\xA2\x98: a\n", "1:1"},
      {"key-is-number", "1: a\n", "1:1"},
      {"key-is-null", "~: a\n", "1:1"},
      {"key-control-picture", "\"a\\x07\": b\n", "1:1"},
      {"comment-no-space", "title: a #b\nstatus: draft\n", ""},
      {"comment-in-list", "tags: [a #b\n, c]\n", ""},
      {"only-colon-values", "a:\nb:\nc:\n", "1:1"},
      {"nested-flow-32", "x-a: " + repeated("[", 31) + repeated("]", 31) + "\n", ""},
      {"nested-flow-33", "x-a: " + repeated("[", 33) + repeated("]", 33) + "\n", "1:37"},
      {"nested-flow-1000", "x-a: " + repeated("[", 1000) + repeated("]", 1000) + "\n", "1:70"},
      {"nested-flow-maps", "x-a: " + repeated("{a: ", 100) + repeated("}", 100) + "\n", "1:130"},
      {"nested-maps-31", stairs(31, "a:"), ""},
      {"nested-maps-100", stairs(100, "a:"), "33:33"},
      {"nested-dashes-line", repeated("- ", 200) + "a\n", "1:65"},
      {"nested-dashes", stairs(100, "-"), "33:33"},
      {"nested-questions", repeated("? ", 200), "1:3"},
      {"nested-colons", repeated(": ", 200), "1:1"},
      {"nested-keys-line", repeated("a: ", 200) + "\n", "1:5"},
      {"nested-mixed", "x-a: " + repeated("[{a: ", 100) + "\n", "1:502"},
  };
}
