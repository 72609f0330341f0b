#pragma once
#include <string>

#include "output/page.hpp"
#include "project/project.hpp"

namespace rapport {

/// The record as a page for people: title and state, its fields, its clocks, what names it, its file.
/// `file`: its path as the reader would name it.
std::string record_page(const Project& project, const Record& record, Date today, const std::string& file,
                        int width, Color color);

}  // namespace rapport
