#pragma once
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

namespace rapport {

/// `text`, JSON as editors keep their settings (with comments and commas before a closing bracket), with the
/// member at `route` set to `value`. Objects on the way that are missing are made; text without any value
/// counts as {}. All bytes but those of the member stay as they are. Throws Error "FILE:LINE:COLUMN: what"
/// where the text is no such JSON or a step of the route leads into something that is no object; `file` is
/// only for the message.
std::string with_json_member(std::string text, std::span<const std::string> route,
                             const nlohmann::ordered_json& value, std::string_view file);

}  // namespace rapport
