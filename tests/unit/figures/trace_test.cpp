#include "figures/trace.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "../check/in_memory.hpp"

using namespace rapport;

namespace {

const Date today = *parse_date("2025-08-15");

Project loaded(const Files& files) {
  const TempFolder folder;
  write_files(folder.path(), files);
  return load_project(folder.path());
}

/// "meeting MTG-001 (origin)"
std::vector<std::string> beside(const Project& project, std::string_view id) {
  constexpr std::string_view flows[] = {" (origin)", " (acting)", " (outcome)"};
  std::vector<std::string> lines;
  for (const auto& [record, flow, relation] : neighbours_of(project, *project.find(id)))
    lines.push_back(std::string(relation) + " " + record->id +
                    std::string(flows[static_cast<std::size_t>(flow)]));
  return lines;
}

using Lines = std::vector<std::string>;

std::string id(std::string_view prefix, std::size_t number) {
  return std::string(prefix) + std::to_string(number);
}

}  // namespace

TEST_CASE("what lies beside a record on the way from need to proof") {
  const auto project = loaded(
      {{"meetings/MTG-001.yaml", "reviewed: [REQ-001]\n"},
       {"feedback/FBK-001.yaml", "refs: [MTG-001, REQ-001]\nlog: [{ref: LES-001}]\n"},
       {"requirements/REQ-001.yaml", "source: {ref: mtg-001}\nagreed: {ref: DEC-001}\nparents: [REQ-002]\n"},
       {"requirements/REQ-002.yaml", "refs: [REQ-001]\nwaived: {ref: by letter}\n"},
       {"changes/CHG-001.yaml", "refs: [FBK-001]\nadds: REQ-002\naffects: [{id: REQ-001}]\n"},
       {"decisions/DEC-001.yaml", "subject: [REQ-001, CHG-001]\nmeeting: MTG-001\n"},
       {"decisions/DEC-002.yaml", "supersedes: DEC-001\n"},
       {"actions/ACT-001.yaml", "source: [MTG-001, REQ-001]\n"},
       {"risks/RSK-001.yaml", "occurred: {ref: CHG-001}\n"},
       {"lessons/LES-001.yaml", "evidence: [REQ-001]\n"}});
  CHECK(beside(project, "REQ-001") == Lines{"source MTG-001 (origin)", "parent REQ-002 (origin)",
                                            "feedback FBK-001 (acting)", "change CHG-001 (acting)",
                                            "decision DEC-001 (acting)", "action ACT-001 (acting)",
                                            "requirement REQ-002 (outcome)", "lesson LES-001 (outcome)"});
  CHECK(beside(project, "REQ-002") ==
        Lines{"change CHG-001 (acting)", "requirement REQ-001 (acting)", "child REQ-001 (outcome)"});
  CHECK(beside(project, "MTG-001") == Lines{"feedback FBK-001 (outcome)", "decision DEC-001 (outcome)",
                                            "requirement REQ-001 (outcome)", "action ACT-001 (outcome)"});
  CHECK(beside(project, "CHG-001") == Lines{"feedback FBK-001 (origin)", "risk RSK-001 (origin)",
                                            "decision DEC-001 (origin)", "adds REQ-002 (outcome)",
                                            "affects REQ-001 (outcome)"});
  CHECK(beside(project, "DEC-001") == Lines{"meeting MTG-001 (origin)", "decides REQ-001 (outcome)",
                                            "decides CHG-001 (outcome)", "superseded by DEC-002 (outcome)"});
  CHECK(beside(project, "DEC-002") == Lines{"supersedes DEC-001 (origin)"});
  CHECK(beside(project, "ACT-001") == Lines{"meeting MTG-001 (origin)", "requirement REQ-001 (outcome)"});
  CHECK(beside(project, "LES-001") == Lines{"requirement REQ-001 (origin)"});
}

TEST_CASE("a trace is as long as there are links, however they cross, and no deeper than can be read") {
  constexpr std::size_t count = 300;
  Files files;
  std::string subjects;
  for (std::size_t i = 1; i <= count; ++i) {
    const auto parents =
        i == 1 ? "" : "parents: [REQ-1, " + id("REQ-", i - 1) + ", " + id("REQ-", i / 2) + "]\n";
    files[id("requirements/REQ-", i) + ".yaml"] = "status: approved\n" + parents;
    files[id("decisions/DEC-", i) + ".yaml"] = "supersedes: " + id("DEC-", i % count + 1) + "\n";
    subjects += id("REQ-", i) + ", ";
  }
  files["decisions/DEC-1.yaml"] += "subject: [" + subjects + "]\n";
  const auto project = loaded(files);
  for (const auto& steps :
       {project_trace(project, today), record_trace(project, *project.find("DEC-7"), today),
        record_trace(project, *project.find("REQ-100"), today)}) {
    CHECK(steps.size() > count);
    CHECK(steps.size() < 12 * count);
    CHECK(std::all_of(steps.begin(), steps.end(), [](const TraceStep& step) { return step.depth <= 7; }));
  }
}
