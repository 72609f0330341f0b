#include "output/findings.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "../check/in_memory.hpp"

using namespace rapport;
using nlohmann::json;

namespace {

/// What check makes of these files, as seen from the folder above theirs, `prefix`.
Checked checked_files(const Files& files, const std::string& prefix = "") {
  const TempFolder folder;
  write_files(folder.path(), files);
  Checked all;
  auto project = load_project(folder.path());
  auto findings = run_checks(project, *parse_date("2025-08-15"));
  auto checks = active_checks(project);
  all.push_back({.prefix = prefix,
                 .project = std::move(project),
                 .checks = std::move(checks),
                 .findings = std::move(findings)});
  return all;
}

/// A requirement without proof.
const Files unproved = {{"requirements/REQ-1.yaml", requirement("implemented")}};

/// An unknown choice behind Chinese text on one line.
const Files behind_chinese = {{"requirements/REQ-1.yaml", "{title: 报警, status: draft, nature: silent}\n"}};

std::string text_at(const json& value, const std::string& pointer) {
  return value.at(json::json_pointer(pointer)).get<std::string>();
}

std::vector<std::string> fingerprints(const std::string& text) {
  std::vector<std::string> all;
  for (const auto& entry : json::parse(text)) all.push_back(entry.at("fingerprint"));
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("columns count characters in SARIF and bytes in rdjson") {
  const auto checked = checked_files(behind_chinese);
  const auto sarif = json::parse(findings_sarif(checked));
  const auto region = sarif.at("/runs/0/results/0/locations/0/physicalLocation/region"_json_pointer);
  CHECK(region == json{{"startLine", 1}, {"startColumn", 36}});
  CHECK(text_at(sarif, "/runs/0/columnKind") == "unicodeCodePoints");
  const auto rdjson = json::parse(findings_rdjson(checked));
  CHECK(rdjson.at("/diagnostics/0/location/range/start"_json_pointer) == json{{"line", 1}, {"column", 40}});
}

TEST_CASE("SARIF has every check as a rule, and results even when there are none") {
  const auto sarif = json::parse(findings_sarif(checked_files({})));
  CHECK(sarif.at("/runs/0/results"_json_pointer) == json::array());
  CHECK(sarif.at("/runs/0/tool/driver/rules"_json_pointer).size() == checks().size());
  for (const auto& rule : sarif.at("/runs/0/tool/driver/rules"_json_pointer))
    CHECK_FALSE(text_at(rule, "/help/text").empty());
}

TEST_CASE("SARIF names files as relative references, percent-encoded") {
  const auto sarif = json::parse(findings_sarif(checked_files(unproved, "our #1 站/")));
  CHECK(text_at(sarif, "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri") ==
        "our%20%231%20%E7%AB%99/requirements/REQ-1.yaml");
}

TEST_CASE("a fingerprint outlives lines that move, and no two entries share one") {
  const Files moved = {{"requirements/REQ-1.yaml", "# a comment\n" + requirement("implemented")}};
  const auto before = json::parse(findings_sarif(checked_files(unproved)));
  const auto after = json::parse(findings_sarif(checked_files(moved)));
  const std::string way = "/runs/0/results/0/partialFingerprints/primaryLocationLineHash";
  CHECK(text_at(before, way) == text_at(after, way));

  const std::string twice = "parents: [REQ-9, REQ-9]\n";
  const auto all = fingerprints(
      findings_gitlab(checked_files({{"requirements/REQ-1.yaml", requirement("draft", twice)}})));
  CHECK(all.size() >= 2);
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("GitLab gets an array even when there is nothing to tell") {
  CHECK(findings_gitlab(checked_files({})) == "[]\n");
}

TEST_CASE("workflow commands are escaped, errors come first") {
  auto checked = checked_files(unproved, "100% of a,b:c/");
  auto& findings = checked[0].findings;
  findings[0].message = "100 %\n::error::x";
  findings.insert(findings.begin(), findings[0]);
  findings[0].severity = Severity::warning;
  const auto text = findings_github(checked, Advice::shown);
  CHECK(
      text.starts_with("::error file=100%25 of a%2Cb%3Ac/requirements/REQ-1.yaml,line=2,col=9,title=VF001 "
                       "missing-verification-note::100 %25 ::error::x%0A"));
  CHECK(text.find("\n::warning ") != text.npos);
  CHECK(std::count(text.begin(), text.end(), '\n') == 2);
}

TEST_CASE("no line of text is taken for a workflow command") {
  CHECK(without_commands("::error::x\n  ::add-mask::y\na::b ##[debug]c\n") ==
        "\\::error::x\n  \\::add-mask::y\na::b \\##[debug]c\n");
}

TEST_CASE("JUnit has a suite a check and a case a record, passes included") {
  auto checked =
      checked_files({{"requirements/REQ-1.yaml", requirement("implemented")},
                     {"requirements/REQ-2.yaml", requirement("draft")},
                     {"actions/ACT-1.yaml", "title: Do\nstatus: open\nowner: a\ndue: 2026-01-01\n"}});
  pugi::xml_document document;
  REQUIRE(document.load_string(findings_junit(checked).c_str()));
  const auto suite = document.select_node("//testsuite[starts-with(@name, 'VF001')]").node();
  CHECK(std::string(suite.attribute("tests").value()) == "2");
  CHECK(std::string(suite.attribute("failures").value()) == "1");
  CHECK(suite.select_node("testcase[@name='REQ-1']/failure").node());
  CHECK_FALSE(suite.select_node("testcase[@name='REQ-2']/failure").node());
  CHECK(document.select_nodes("//testsuite").size() == checked[0].checks.size());
  CHECK(std::string(document.child("testsuites").attribute("failures").value()) == "1");
}

TEST_CASE("JUnit tells of what does not fail as output, and writes no character that XML forbids") {
  auto checked = checked_files(unproved);
  for (auto& finding : checked[0].findings) {
    finding.severity = Severity::warning;
    finding.message += "\x01\xEF\xBF\xBF]]><";
  }
  const auto text = findings_junit(checked);
  pugi::xml_document document;
  REQUIRE(document.load_string(text.c_str()));
  CHECK(document.select_nodes("//failure").empty());
  CHECK(document.select_nodes("//system-out").size() == 1);
  CHECK(text.find('\x01') == text.npos);
  CHECK(text.find("\xEF\xBF\xBF") == text.npos);
}

TEST_CASE("the summary counts everything and its table is inert") {
  const auto page = findings_summary(checked_files(unproved, "a|b/"));
  CHECK(page.find("1 record: 1 error, 0 warnings") != page.npos);
  CHECK(page.find("| error | a\\|b/requirements/REQ-1.yaml:2:9 |") != page.npos);
}

TEST_CASE("text shows the line at fault with a caret under the place") {
  const auto text = findings_text(checked_files(behind_chinese), {.excerpt = 80});
  CHECK(text.find("    {title: 报警, status: draft, nature: silent}\n" + std::string(41, ' ') + "^\n") !=
        text.npos);
  const auto narrow = findings_text(checked_files(behind_chinese), {.excerpt = 20});
  CHECK(narrow.find('^') == narrow.npos);
}
