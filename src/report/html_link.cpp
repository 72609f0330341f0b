#include "report/html_link.hpp"

#include <algorithm>

#include "model/id.hpp"
#include "text/uri.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::size_t longest = 2048;  ///< bytes of a URL; keeps a text full of brackets from taking long

/// The scheme of a URL, in small letters; empty if it is relative.
std::string scheme_of(std::string_view url) {
  const auto end = url.find_first_of(":/?#");
  return end != url.npos && url[end] == ':' ? lower_case(url.substr(0, end)) + ':' : "";
}

bool is_allowed_scheme(std::string_view scheme) {
  return scheme == "http:" || scheme == "https:" || scheme == "mailto:";
}

/// Browsers read a backslash as a slash, and two slashes as another host: on a page of one file, even as a
/// share in the network.
bool is_safe(std::string_view url) {
  const auto scheme = scheme_of(url);
  return !url.empty() && url.find('\\') == url.npos &&
         (scheme.empty() ? !url.starts_with("//") : is_allowed_scheme(scheme));
}

/// What may stand in a URL beside letters and digits (RFC 3986).
constexpr std::string_view url_marks = "-._~:/?#@!$&'()*+,;=%";

std::optional<LinkTarget> target_of(std::string_view url, std::size_t end) {
  if (!is_safe(url)) return std::nullopt;
  return LinkTarget{.href = percent_encoded(url, url_marks), .title = {}, .words = {}, .end = end};
}

struct Part {
  std::string_view text;
  std::size_t end;  ///< one past it and what closes it
};

std::size_t behind_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\n", at), text.size());
}

/// One past a URL without blanks, whose brackets are in pairs.
std::size_t url_end(std::string_view text, std::size_t at) {
  int open = 0;
  for (const auto limit = std::min(text.size(), at + longest); at < limit; ++at) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '<' || (c == ')' && open == 0)) break;
    open += c == '(' ? 1 : c == ')' ? -1 : 0;
  }
  return at;
}

/// The URL of a link, within <> or bare.
std::optional<Part> url_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 1) != "<") {
    const auto end = url_end(text, at);
    return Part{text.substr(at, end - at), end};
  }
  const auto end = text.substr(0, at + longest).find_first_of("<>\n", at + 1);
  if (end == text.npos || text[end] != '>') return std::nullopt;
  return Part{text.substr(at + 1, end - at - 1), end + 1};
}

/// What stands in quotes behind the URL, and the blanks behind that; nothing if nothing does.
Part title_at(std::string_view text, std::size_t at) {
  const auto quote = text.substr(at, 1);
  const auto close = quote == "\"" || quote == "'" ? text.find(quote, at + 1) : text.npos;
  if (close == text.npos) return {"", at};
  return {text.substr(at + 1, close - at - 1), behind_blanks(text, close + 1)};
}

/// A bare address without the marks that belong to the sentence around it.
std::string_view without_end_marks(std::string_view url) {
  while (!url.empty() && std::string_view("?!.,:;*_~')]").find(url.back()) != std::string_view::npos) {
    const bool is_paired = url.back() == ')' &&
                           std::count(url.begin(), url.end(), '(') >= std::count(url.begin(), url.end(), ')');
    if (is_paired) break;
    url.remove_suffix(1);
  }
  return url;
}

}  // namespace

std::optional<LinkTarget> link_target(std::string_view text, std::size_t at) {
  const auto url = url_at(text, at);
  if (!url) return std::nullopt;
  const auto title = title_at(text, behind_blanks(text, url->end));
  if (text.substr(title.end, 1) != ")") return std::nullopt;
  auto target = target_of(url->text, title.end + 1);
  if (target) target->title = title.text;
  return target;
}

std::optional<LinkTarget> address_in_angles(std::string_view text, std::size_t at) {
  const auto end = text.substr(0, at + longest).find_first_of(" \t\n<>", at + 1);
  if (end == text.npos || text[end] != '>') return std::nullopt;
  const auto words = text.substr(at + 1, end - at - 1);
  const auto scheme = scheme_of(words);
  const bool is_mail = scheme.empty() && words.find('@') != words.npos;
  if (scheme.empty() && !is_mail) return std::nullopt;
  auto target = target_of(is_mail ? "mailto:" + std::string(words) : std::string(words), end + 1);
  if (target) target->words = words;
  return target;
}

std::optional<LinkTarget> bare_address(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at, longest);
  if (at > 0 && is_ascii_word(text[at - 1])) return std::nullopt;
  if (!rest.starts_with("http://") && !rest.starts_with("https://")) return std::nullopt;
  const auto is_end = [](char c) {
    return c <= ' ' || static_cast<unsigned char>(c) >= 0x7f ||
           std::string_view("<>\"`|").find(c) != std::string_view::npos;
  };
  const auto length = std::find_if(rest.begin(), rest.end(), is_end) - rest.begin();
  const auto words = without_end_marks(rest.substr(0, static_cast<std::size_t>(length)));
  if (words.ends_with("//")) return std::nullopt;
  auto target = target_of(words, at + words.size());
  if (target) target->words = words;
  return target;
}

}  // namespace rapport
