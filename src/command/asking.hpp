#pragma once
#include <functional>
#include <optional>
#include <string>

namespace rapport {

/// Asks at the terminal, on standard error and in one line, and again with the reason as long as
/// `wrong_with` has one against the answer. Nothing if the answer is empty or the input ends.
std::optional<std::string> ask(const std::string& question,
                               const std::function<std::string(const std::string&)>& wrong_with);

}  // namespace rapport
