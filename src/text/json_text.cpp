#include "text/json_text.hpp"

#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

/// The dump escapes what is below a space, and leaves the rest as it is.
bool is_left_hidden(char32_t c) { return c >= 0x7F && c <= 0xFFFF && is_hidden(c); }

}  // namespace

std::string json_text(const nlohmann::ordered_json& value) {
  const auto dumped = value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  std::string text;
  text.reserve(dumped.size());
  for (std::size_t at = 0; at < dumped.size();) {
    const auto begin = at;
    const auto c = decode(dumped, at);
    if (is_left_hidden(c)) {
      fmt::format_to(std::back_inserter(text), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      text.append(dumped, begin, at - begin);
    }
  }
  return text;
}

}  // namespace rapport
