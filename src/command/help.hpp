#pragma once
#include <CLI/CLI.hpp>
#include <string>

namespace rapport {

/// How help is laid out: words that stand by themselves as their type name says ("ID… STATUS"), descriptions
/// wrapped in a column of their own.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool is_positional) const override;
  std::string make_option_usage(const CLI::Option* option) const override;
};

/// How a command is called: "rapport move ID… STATUS [FIELD=VALUE]…".
std::string synopsis(const CLI::App& command);

}  // namespace rapport
