#pragma once
#include <string>

#include "output/page.hpp"
#include "project/project.hpp"

namespace rapport {

/// What a change touches, as a page for people: its impact, whether it is major and whose decision it needs;
/// requirements, proofs, buffers and milestones; who has to be told.
std::string impact_page(const Project& project, const Record& change, Date today, int width, Color color);

}  // namespace rapport
