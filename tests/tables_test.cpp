// The lists are whole: what is declared in one place stands in all others.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "check/check.hpp"
#include "command/command.hpp"
#include "output/findings.hpp"
#include "output/manual.hpp"
#include "report/report.hpp"

using namespace rapport;
namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

std::string text_of(const fs::path& file) {
  std::ifstream stream(fs::path(SOURCE_DIR) / file, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// What stands in the first group of `pattern`, everywhere in `text`.
Names found_in(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  Names names;
  for (auto it = std::sregex_iterator(text.begin(), text.end(), expression); it != std::sregex_iterator();
       ++it)
    names.insert((*it)[1]);
  return names;
}

std::string texts_below(const fs::path& folder, std::string_view ending) {
  std::string all;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
    if (entry.is_regular_file() && entry.path().string().ends_with(ending))
      all += text_of(entry.path().lexically_relative(SOURCE_DIR));
  }
  return all;
}

std::string output_of(std::vector<std::string> words) {
  std::vector<const char*> pointers = {"rapport"};
  for (const auto& word : words) pointers.push_back(word.c_str());
  Session session;
  run_in(session, static_cast<int>(pointers.size()), pointers.data());
  return session.out;
}

/// rapport(1) with its dashes as they are typed.
std::string manual_page() { return std::regex_replace(text_of("man/rapport.1"), std::regex("\\\\-"), "-"); }

/// What stands below a title, up to the next one of its rank.
std::string part_of(const std::string& page, const std::string& title) {
  const auto begin = page.find("\n" + title);
  REQUIRE_MESSAGE(begin != page.npos, title);
  const auto next = title.starts_with(".SH") ? "\n.SH" : "\n.S";
  return page.substr(begin, page.find(next, begin + 1) - begin);
}

Names options_in(const std::string& part) { return found_in(part, "\\\\fB(--?[A-Za-z][a-z-]*)"); }

/// Those that a line of help begins with.
Names options_of(std::vector<std::string> words) {
  return found_in(output_of(std::move(words)), "(?:\n  |, ?)(--?[A-Za-z][a-z-]*)");
}

void check_fields(std::span<const Field> fields, const Kind& kind) {
  Names names;
  for (const auto& field : fields) {
    CAPTURE(kind.name);
    CAPTURE(field.name);
    CHECK(names.emplace(field.name).second);
    CHECK_FALSE(field.doc.empty());
    CHECK((field.from.empty() || find_state(kind, field.from) != nullptr));
    CHECK((field.type == Type::group) == !field.fields.empty());
    CHECK((field.type != Type::choice || !field.allowed.empty()));
    CHECK((field.shorthand.empty() || find_field(field.fields, field.shorthand) != nullptr));
    if (field.type == Type::id) {
      for (const auto name : split_words(field.allowed)) CHECK(find_kind(name)->name == name);
    }
    check_fields(field.fields, kind);
  }
}

}  // namespace

TEST_CASE("checks have codes and names of their own, and say when, why and what to do") {
  Names codes, names;
  for (const auto* check : checks()) {
    CAPTURE(check->code);
    CHECK(codes.emplace(check->code).second);
    CHECK(names.emplace(check->name).second);
    CHECK(std::regex_match(std::string(check->code), std::regex("[A-Z]{2}[0-9]{3}")));
    CHECK(std::regex_match(std::string(check->name), std::regex("[a-z0-9]+(-[a-z0-9]+)*")));
    for (const auto text : {check->sentence, check->reason, check->remedy}) CHECK(text.ends_with('.'));
    CHECK((check->clock == Clock::no || check->severity != Severity::error));
    CHECK((check->kind.empty() || find_kind(check->kind)->name == check->kind));
  }
}

TEST_CASE("every check has a case that fires and one that stays silent") {
  Names fires, silent;
  const auto tests = texts_below("tests/unit/check", ".cpp");
  for (auto begin = tests.find("TEST_CASE("); begin != tests.npos;) {
    const auto end = tests.find("\nTEST_CASE(", begin);
    const auto test = tests.substr(begin, end == tests.npos ? end : end - begin);
    const auto codes = found_in(test, "\"([A-Z]{2}[0-9]{3})[\": ]");
    const bool says_nothing = test.find("== \"\"") != test.npos || test.find(".empty()") != test.npos;
    const bool says_something =
        std::regex_search(test, std::regex("==\\s*\"[^\"]|== fires|size\\(\\) == [1-9]"));
    if (says_nothing) silent.insert(codes.begin(), codes.end());
    if (says_something) fires.insert(codes.begin(), codes.end());
    begin = end == tests.npos ? end : end + 1;
  }
  for (const auto* check : checks()) {
    CAPTURE(check->code);
    CHECK(fires.contains(std::string(check->code)));
    // The wording checks have their silent cases together.
    CHECK((silent.contains(std::string(check->code)) || check->family() == "RL"));
  }
}

TEST_CASE("fields, states and kinds fit together") {
  const Schema schema;
  Names folders, prefixes;
  for (const auto& kind : kinds()) {
    CHECK(folders.emplace(kind.folder).second);
    CHECK(prefixes.emplace(kind.prefix).second);
    check_fields(schema.fields(kind), kind);
    for (const auto& aside : kind.asides) {
      CHECK((aside.from == "*" || find_state(kind, aside.from) != nullptr));
      CHECK(find_state(kind, aside.to) != nullptr);
    }
    for (const auto name : split_words(kind.meaning)) CHECK(schema.find(kind, name) != nullptr);
    for (const auto& state : kind.states) {
      if (!state.date.empty())
        CHECK(schema.find(kind, state.date.substr(0, state.date.find('.'))) != nullptr);
    }
  }
  check_fields(schema.fields(project_kind()), project_kind());
}

TEST_CASE("every file that declares one of a list is in the list") {
  Names listed;
  for (const auto& command : commands()) listed.emplace(command.name);
  CHECK(found_in(texts_below("src/command", ".cpp"), "void declare_([a-z_]+)\\(CLI::App& app") == listed);

  listed.clear();
  for (const auto& kind : kinds()) listed.emplace(kind.name);
  CHECK(found_in(texts_below("src/model", ".cpp"), "const Kind ([a-z]+)_kind\\{") == listed);

  const auto families =
      found_in(texts_below("src/check", ".cpp"), "std::span<const Check> ([a-z]+)_checks\\(\\) \\{");
  CHECK(found_in(text_of("src/check/checks.cpp"), "([a-z]+)_checks\\(\\)") == families);

  listed.clear();
  for (const auto& format : findings_formats()) listed.emplace(format.name);
  auto writers =
      found_in(texts_below("src/output", ".cpp"), "std::string findings_([a-z]+)\\(const Checked& ");
  writers.erase("summary");
  CHECK(writers == listed);

  listed.clear();
  for (const auto& section : report_sections()) listed.emplace(section.name);
  CHECK(listed.size() ==
        found_in(texts_below("src/report", ".cpp"), "void write_([a-z_]+)\\(const Material&").size());
}

TEST_CASE("every command and option stands in rapport(1), and nothing else does") {
  const auto page = manual_page();
  const auto described = found_in(part_of(page, ".SH COMMANDS"), "\n\\.SS ([a-z]+)");
  Names named;
  for (const auto& command : commands()) named.emplace(command.name);
  CHECK(described == named);
  CHECK(options_in(part_of(page, ".SH OPTIONS")) == options_of({"--help"}));
  for (const auto& command : commands()) {
    CAPTURE(command.name);
    auto offered = options_of({std::string(command.name), "--help"});
    for (const auto* help : {"-h", "--help"}) offered.erase(help);
    CHECK(options_in(part_of(page, ".SS " + std::string(command.name))) == offered);
  }
}

TEST_CASE("every variable of the environment stands in rapport(1)") {
  const auto described = found_in(part_of(manual_page(), ".SH ENVIRONMENT"), "\\b([A-Z]{2,}(?:_[A-Z]+)*)\\b");
  for (const auto& name : found_in(texts_below("src", ".cpp"), "environment\\(\"([A-Z_]+)\"\\)")) {
    CAPTURE(name);
    CHECK(described.contains(name));
  }
}

TEST_CASE("the generated manual pages are those the program prints") {
  CHECK(text_of("man/rapport-files.5") == files_manual());
  CHECK(text_of("man/rapport-checks.7") == checks_manual());
}
