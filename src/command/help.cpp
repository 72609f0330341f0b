#include "command/help.hpp"

#include "text/width.hpp"
#include "text/wrap.hpp"

namespace rapport {
namespace {

std::string name_of(const CLI::Option& option, bool is_positional) {
  const auto type = option.get_type_name();
  if (is_positional) return type;
  return option.get_name(false, true) + (type.empty() ? "" : " ") + type;
}

}  // namespace

std::string HelpFormatter::make_option(const CLI::Option* option, bool is_positional) const {
  constexpr int usual_width = 80;
  const auto left = static_cast<int>(get_column_width());
  const auto name = "  " + name_of(*option, is_positional);
  auto text = padded(name, left);
  if (display_width(name) >= left) text = name + "\n" + padded("", left);
  const auto lines = wrapped(option->get_description(), usual_width - left);
  return text + CLI::detail::join(lines, "\n" + padded("", left)) + "\n";
}

std::string HelpFormatter::make_option_usage(const CLI::Option* option) const {
  return option->get_type_name();
}

std::string synopsis(const CLI::App& command) {
  auto words = "rapport " + command.get_name();
  for (const auto* option : command.get_options()) {
    if (option->get_positional()) words += " " + option->get_type_name();
  }
  return words;
}

}  // namespace rapport
