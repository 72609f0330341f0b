#pragma once
#include "command/session.hpp"

namespace rapport {

/// The text of --intro: a file of Markdown, or standard input (`-`), fit to stand in a report (see
/// report/intro.hpp). Throws Error with line and column if it is not.
std::string read_intro(const Session& session, const std::string& file);

}  // namespace rapport
