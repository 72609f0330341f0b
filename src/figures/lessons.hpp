#pragma once
#include <string>
#include <vector>

#include "project/project.hpp"

namespace rapport {

/// What is looked for in lessons; neither case nor where a line breaks matters.
struct LessonQuery {
  std::vector<std::string> words;  ///< each stands somewhere in the lesson
  std::vector<std::string> tags;   ///< it has each of these
};

/// The lessons of a project that fit, by id; retired ones, and files that cannot be read, never do.
std::vector<const Record*> lessons_found(const Project& project, const LessonQuery& query);

/// How many are published.
int published_count(const Project& project);

/// Where a lesson was used, and what came of it: "Liushu: no rework; Qingshan".
std::string applications_of(const Record& lesson);

}  // namespace rapport
