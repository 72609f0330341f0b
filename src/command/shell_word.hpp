#pragma once
#include <string>
#include <string_view>

namespace rapport {

/// Whether a shell takes the text for one word as it stands, without quotes.
bool is_shell_word(std::string_view text);

/// The text as one word of a command line for a POSIX shell: in single quotes unless it needs none.
std::string shell_word(std::string_view text);

}  // namespace rapport
