#include "output/trace_page.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "../check/in_memory.hpp"
#include "text/width.hpp"

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

std::string tree(const Files& files, std::string_view id, int width, Color color = Color::no) {
  const TempFolder folder;
  write_files(folder.path(), files);
  const auto project = load_project(folder.path());
  return trace_tree(project, record_trace(project, *project.find(id), today), width, color);
}

const Files files = {
    {"requirements/REQ-001.yaml",
     requirement("approved", "source: {method: contract, ref: 合同附件甲第三条}\n")},
    {"requirements/REQ-002.yaml",
     "title: 操作站在主电源断电后继续供电三十分钟\nstatus: verified\nparents: [REQ-001]\n"
     "verification: [{date: 2025-08-01, method: test, result: pass, evidence: docs/protocol.md}]\n"}};

}  // namespace

TEST_CASE("a line of a trace is cut in its title, so that state and proof stay") {
  CHECK(tree(files, "REQ-001", 0) ==
        "REQ-001  Alarm (approved)  [open]\n"
        "├─ source        contract, 合同附件甲第三条\n"
        "├─ verification  none\n"
        "└─ child         REQ-002  操作站在主电源断电后继续供电三十分钟 (verified)  [passed]\n"
        "   └─ verification  2025-08-01, pass, test  [no seal]\n"
        "      └─ evidence      docs/protocol.md\n");
  CHECK(tree(files, "REQ-001", 52) ==
        "REQ-001  Alarm (approved)  [open]\n"
        "├─ source        contract, 合同附件甲第三条\n"
        "├─ verification  none\n"
        "└─ child         REQ-002  操作… (verified)  [passed]\n"
        "   └─ verification  2025-08-01, pass, te…  [no seal]\n"
        "      └─ evidence      docs/protocol.md\n");
}

TEST_CASE("on few columns texts of a trace stand below their relation, whole") {
  CHECK(tree(files, "REQ-001", 20) ==
        "REQ-001  Alarm\n(approved)  [open]\n"
        "├ source\n│ contract, 合同附件\n│ 甲第三条\n"
        "├ verification\n│ none\n"
        "└ child\n  REQ-002  操作站在\n  主电源断电后继续供\n  电三十分钟\n  (verified)\n  [passed]\n"
        " └ verification\n   2025-08-01, pass,\n   test  [no seal]\n"
        "  └ evidence\n    docs/protocol.md\n");
  for (const int width : {20, 39, 40}) {
    std::istringstream lines(tree(files, "REQ-001", width));
    for (std::string line; std::getline(lines, line);) CHECK(display_width(line) <= width);
  }
}

TEST_CASE("colours say how proof stands, whatever is cut") {
  const auto colored = tree(files, "REQ-001", 52, Color::yes);
  CHECK(colored.starts_with("\x1b[33mREQ-001  Alarm (approved)  [open]\x1b[0m\n"));
  CHECK(colored.find("\x1b[32mREQ-002  操作… (verified)  [passed]\x1b[0m\n") != std::string::npos);
}
