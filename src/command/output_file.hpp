#pragma once
#include <vector>

#include "command/session.hpp"
#include "text/file.hpp"

namespace rapport {

/// Writes what a command prints to a file, whole or not at all; an older one is replaced, and left alone if
/// it holds the same. A device or a pipe is written to and never replaced. Throws Error "cannot write FILE:
/// reason".
void write_output(const std::filesystem::path& file, const std::string& text);

/// The same for the file of -o; prints the text if that is empty or -.
void print_or_write(Session& session, const std::string& file, const std::string& text);

/// The same for several files, all or none. Returns those that were written, in their order.
std::vector<std::filesystem::path> write_outputs(const std::vector<NewFile>& files);

/// Compares a file with what a command would write to it now; CRLF counts as LF. Where they differ, prints a
/// diff, says what to do, and answers no (exit code 1). Throws Error if the file is not there.
void compare_output(Session& session, const std::string& file, const std::string& text);

}  // namespace rapport
