#include "figures/lessons.hpp"

#include <doctest/doctest.h>

#include "../check/in_memory.hpp"

using namespace rapport;

namespace {

std::string found(const LessonQuery& query) {
  const TempFolder folder;
  write_files(
      folder.path(),
      {{"lessons/LES-001.yaml",
        "title: Watch the shift team\nstatus: published\ntags: [HMI, 现场]\n"
        "cause: >-\n  习惯不会写进\n  合同里\napplied: [{project: Qingshan, result: no rework}, {project: "
        "柳树}]\n"},
       {"lessons/LES-002.yaml", "title: A load change reopens the UPS proof\nstatus: draft\ntags: hmi\n"},
       {"lessons/LES-003.yaml", "title: The shift team, again\nstatus: retired\ntags: [hmi]\n"},
       {"lessons/LES-004.yaml", "title: [broken\nstatus: draft\n"}});
  const auto project = load_project(folder.path());
  std::string ids;
  for (const auto* lesson : lessons_found(project, query)) {
    const auto applied = applications_of(*lesson);
    ids += (ids.empty() ? "" : ", ") + lesson->id + (applied.empty() ? "" : " (" + applied + ")");
  }
  return ids;
}

const std::string first = "LES-001 (Qingshan: no rework; 柳树)";

}  // namespace

TEST_CASE("all words stand somewhere in the lesson, whatever the case and the line breaks") {
  CHECK(found({}) == first + ", LES-002");
  CHECK(found({.words = {"SHIFT", "team"}, .tags = {}}) == first);
  CHECK(found({.words = {"shift", "UPS"}, .tags = {}}) == "");
  CHECK(found({.words = {"写进合同"}, .tags = {}}) == first);
  CHECK(found({.words = {"les-002"}, .tags = {}}) == "LES-002");
  CHECK(found({.words = {"qingshan"}, .tags = {}}) == first);
}

TEST_CASE("lessons have all the tags") {
  CHECK(found({.words = {}, .tags = {"hmi"}}) == first + ", LES-002");
  CHECK(found({.words = {}, .tags = {"hmi", "现场"}}) == first);
  CHECK(found({.words = {}, .tags = {"hm"}}) == "");
  CHECK(found({.words = {"load"}, .tags = {"hmi"}}) == "LES-002");
}
