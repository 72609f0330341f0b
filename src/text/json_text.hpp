#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace rapport {

/// JSON as all commands print it: indented by two, UTF-8, members in the order they were put in, bad bytes
/// replaced, hidden characters escaped (they mean the same and cannot act on a terminal), a line break at the
/// end.
std::string json_text(const nlohmann::ordered_json& value);

}  // namespace rapport
