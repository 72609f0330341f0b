#pragma once
#include <filesystem>
#include <string>

namespace rapport {

/// Writes what a command prints to a file, whole or not at all; an older one is replaced, and left alone if
/// it holds the same. Throws Error "cannot write FILE: reason".
void write_output(const std::filesystem::path& file, const std::string& text);

}  // namespace rapport
