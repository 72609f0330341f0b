#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace rapport {

/// Where a link of Markdown leads.
struct LinkTarget {
  std::string href;  ///< a URL that is safe to follow, percent-encoded; not yet escaped for HTML
  std::string title;
  std::string_view words;  ///< what an address says itself; nothing of a link that has words of its own
  std::size_t end;         ///< one past it in the text
};

/// What stands behind `](`, from `at` on. Nothing if that is no target, or none that is safe: a URL of
/// another scheme than http, https and mailto, or of another host without a scheme.
std::optional<LinkTarget> link_target(std::string_view text, std::size_t at);

/// <https://example.org> or <c-ops@example.org>, which begins at `at`.
std::optional<LinkTarget> address_in_angles(std::string_view text, std::size_t at);

/// https://example.org, which begins at `at` and not within a word, without the full stop or bracket behind
/// it (as GitHub ends it); it ends before what is not ASCII, since Chinese goes on without a space.
std::optional<LinkTarget> bare_address(std::string_view text, std::size_t at);

}  // namespace rapport
