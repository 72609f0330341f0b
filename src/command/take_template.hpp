#pragma once
#include <string>

#include "project/project.hpp"

namespace rapport {

/// A text for the editor to begin a meeting's with, in the project's language: its first line (of the planned
/// meeting nearest to today, if there is one), the agenda, and lines to uncomment: people, open points, an
/// example of each label.
std::string meeting_template(const Project& project, Date today);

}  // namespace rapport
