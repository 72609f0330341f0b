#include "text/extent.hpp"
#include "text/line.hpp"
#include "text/prescan.hpp"

namespace rapport {
namespace {

/// Whether a scalar of a flow collection can begin at `at`.
bool begins_scalar(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
  return at > 0 && std::string_view("[{,:").find(text[at - 1]) != std::string_view::npos;
}

bool begins_comment(std::string_view text, std::size_t at) {
  return text[at] == '#' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n');
}

Fault fault(std::size_t at, std::string message) {
  return {Fault::Kind::unreadable, static_cast<std::uint32_t>(at), std::move(message)};
}

}  // namespace

std::optional<Fault> not_closed(std::string_view text, std::size_t bracket) {
  std::vector<std::size_t> open;
  for (auto at = bracket; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{' || c == '[') {
      open.push_back(at);
    } else if (c == '}' || c == ']') {
      open.pop_back();
      if (open.empty()) return std::nullopt;
    } else if (begins_comment(text, at)) {
      at = end_of_line(text, at);
    } else if ((c == '"' || c == '\'') && begins_scalar(text, at)) {
      const auto end = quoted_end(text, at);
      if (!end || *end > end_of_line(text, at)) return fault(at, quote_not_closed(c));
      at = *end - 1;
    }
  }
  return fault(open.back(), bracket_not_closed(text[open.back()]));
}

}  // namespace rapport
