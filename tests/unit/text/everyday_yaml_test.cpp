#include "text/everyday_yaml.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "text/prescan.hpp"

using namespace rapport;

namespace {

/// The events, a line each.
class Recorder : public YAML::EventHandler {
 public:
  std::string events;

  void OnDocumentStart(const YAML::Mark& mark) override { note("document", mark); }
  void OnDocumentEnd() override { events += "end\n"; }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { note("null", mark); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { note("alias", mark); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    note(fmt::format("scalar {} {} <{}>", tag, anchor, value), mark);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    note(fmt::format("list {} {} {}", tag, anchor, static_cast<int>(style)), mark);
  }
  void OnSequenceEnd() override { events += "end of list\n"; }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    note(fmt::format("map {} {} {}", tag, anchor, static_cast<int>(style)), mark);
  }
  void OnMapEnd() override { events += "end of map\n"; }

 private:
  void note(const std::string& event, const YAML::Mark& mark) {
    events += fmt::format("{}:{} {}\n", mark.pos, mark.column, event);
  }
};

/// What YAML::Parser makes of the text, up to the error that it ends with, if any.
std::string parsed(const std::string& text) {
  Recorder recorder;
  std::istringstream stream(text);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(recorder)) {
    }
  } catch (const YAML::Exception& e) {
    recorder.events += fmt::format("error: {}\n", e.what());
  }
  return recorder.events;
}

/// Whether the text is everyday YAML. If so, it says what YAML::Parser says.
bool everyday(const std::string& text) {
  Recorder recorder;
  if (!read_everyday_yaml(text, recorder)) return false;
  CAPTURE(text);
  CHECK(recorder.events == parsed(text));
  return true;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// What goes wrong at a keyboard, the same each time.
class Slips {
 public:
  explicit Slips(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t bound) { return random_() % bound; }
  /// A few of the lines, from one that holds a key of the record on.
  std::string some_of(std::string_view text) {
    auto from = text.find('\n', below(text.size()));
    while (from < text.size() && std::string_view(" -#\n").find(text[from + 1]) != text.npos)
      from = text.find('\n', from + 1);
    return std::string(text.substr(from < text.size() ? from + 1 : 0, 20 + below(200)));
  }
  void one_into(std::string& text) {
    constexpr auto marks = std::to_array<std::string_view>(
        {"\n",   "\n", "\n", "  ", "  ",     " ",      "- ",     "-",      ": ",   ":",     " #",
         "#",    "'",  "\"", "[",  "]",      "{",      "}",      ", ",     "?",    "!",     "&",
         "*",    "|",  ">",  "~",  "%",      "@",      "`",      ".",      "a",    "0",     "\t",
         "\r\n", "\\", "：", "，", "\u3000", "\u00a0", "\u2028", "\ufeff", "null", "---\n", "<<"});
    const auto at = below(text.size() + 1);
    switch (below(4)) {
      case 0:
      case 1: text.insert(at, marks[below(marks.size())]); break;
      case 2: text.erase(at, 1 + below(4)); break;
      default: text.insert(at, text.substr(below(text.size() + 1), below(12)));
    }
  }

 private:
  std::mt19937 random_;
};

const char* const record = R"(# A record.
title: UPS carries the control room  # through a failure
status: approved
statement: >-
  If the mains supply fails, then the UPS shall supply
  8 kVA for at least 30 min.

  停电时不间断电源应供电
  三十分钟。
note: |
  First line
    deeper

  # no comment

source: {method: contract, ref: "annex A, clause 5.2", by: c-ops, date: 2025-03-03}
tags: [power, 'site 2', -5]
empty: []
none: {}
url: https://example.org/a#b:c
quoted: "a: b # c"
verification:
  - date: 2025-05-20  # a comment

    result: pass
    why:
      - one
      # between
      - two
  - note: >
      in a list
    of: 25e721606d91
log:
- {date: 2025-03-20, status: proposed}
- plain text
owner: p-eng
)";

}  // namespace

TEST_CASE("everyday YAML is what most records hold") {
  CHECK(everyday(record));
  CHECK(everyday("a: b"));
  CHECK(everyday("a: b\n\n# the end"));
  CHECK(everyday("a: -5\nb: C#\nc: 10:30\nd: (x) [y] {z} a, b ? ! & * | > %\n"));
}

TEST_CASE("what is not everyday YAML is left to the parser") {
  for (const char* text : {"",
                           "# nothing\n",
                           "- a\n",
                           " a: b\n",
                           "a\n",
                           "a:\n",
                           "a: ~\n",
                           "null: a\n",
                           "a: &x b\n",
                           "a: *x\n",
                           "a: !t b\n",
                           "? a\n",
                           "\"a\": b\n",
                           "a: b\n  c\n",
                           "a: 'b\n  c'\n",
                           "a: 'it''s'\n",
                           "a: \"\\n\"\n",
                           "a: |2\n   b\n",
                           "a: >\n  b\n    c\n",
                           "a: |\n\n  b\n",
                           "a: [b,\n  c]\n",
                           "a: [b, ]\n",
                           "a: {b}\n",
                           "a: {b: }\n",
                           "a: [b: c]\n",
                           "a: b: c\n",
                           "a: b:\n",
                           "a:\tb\n",
                           "a: b\r\n",
                           "---\na: b\n",
                           "a: b\n---\nc: d\n",
                           "a: b\n...\n",
                           "a: b\nc\n",
                           "a: b\n b: c\n",
                           "a:\n  b: c\n d: e\n",
                           "a:\n  - b\n - c\n",
                           "a: - b\n",
                           "a:\n  - - b\n",
                           "-a: b\n",
                           "a: @b\n",
                           "a: `b\n"}) {
    CAPTURE(text);
    CHECK_FALSE(everyday(text));
  }
}

TEST_CASE("the records of the examples are everyday YAML") {
  std::size_t records = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SOURCE_DIR "/examples")) {
    if (entry.path().extension() != ".yaml") continue;
    ++records;
    CAPTURE(entry.path());
    CHECK(everyday(read(entry.path())));
  }
  CHECK(records >= 100);
}

TEST_CASE("whatever slips into a record, everyday YAML is what the parser makes of it") {
  Slips slips(1);
  std::size_t quick = 0;
  constexpr std::size_t rounds = 20000;
  for (std::size_t round = 0; round < rounds; ++round) {
    auto text = slips.some_of(record);
    for (auto count = slips.below(3); count > 0; --count) slips.one_into(text);
    if (prescan(text).empty() && everyday(text)) ++quick;
  }
  CHECK(quick > rounds / 4);
}
