#pragma once
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace rapport {

/// What --help prints of the program or of one command, for a terminal of `width` columns.
std::string help_page(const CLI::App& app, int width);

/// How a command is called: "rapport move ID… STATUS [FIELD=VALUE]…".
std::string synopsis(const CLI::App& command);

/// The command of this name; null if there is none.
const CLI::App* find_command(const CLI::App& app, std::string_view name);

/// "there is no command chek; did you mean "check"?"
std::string no_command(std::string_view word);

}  // namespace rapport
