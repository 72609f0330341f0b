#pragma once
#include <string_view>

namespace rapport {

/// The script that makes a shell (bash, zsh or fish) ask `rapport completion SHELL -- WORD…` what may stand
/// in place of the last WORD. Nothing that records say is evaluated in it.
std::string_view completion_script(std::string_view shell);

}  // namespace rapport
