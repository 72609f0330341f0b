#include "report/html_spans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/html_link.hpp"
#include "report/html_text.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::string_view punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// An element, or a character that was spelled out, and where the text goes on behind it.
struct Span {
  std::string html;
  std::size_t end;
};
using Found = std::optional<Span>;

std::size_t run_at(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(text[at], at), text.size()) - at;
}

/// Where the code that begins at `at` ends: one past its own backticks if nothing closes it.
std::size_t code_end(std::string_view text, std::size_t at) {
  const auto run = run_at(text, at);
  for (auto close = text.find('`', at + run); close != text.npos; close = text.find('`', close)) {
    const auto length = run_at(text, close);
    close += length;
    if (length == run) return close;
  }
  return at + run;
}

/// Where what stands at `at` ends, if nothing within it can end what is around it.
std::size_t unit_end(std::string_view text, std::size_t at) {
  if (text[at] == '`') return code_end(text, at);
  return std::min(at + (text[at] == '\\' ? 2 : 1), text.size());
}

std::string lines_of_text(std::string_view text) {
  std::string out;
  for (auto end = text.find('\n'); end != text.npos; end = text.find('\n')) {
    out += html_text(text.substr(0, end)) + '\n';
    text.remove_prefix(end + 1);
  }
  return out + html_text(text);
}

Found escaped(std::string_view text, std::size_t at) {
  const auto next = text.substr(at + 1, 1);
  if (next.empty() || punctuation.find(next) == punctuation.npos) return std::nullopt;
  return Span{html_text(next), at + 2};
}

Found reference(std::string_view text, std::size_t at) {
  for (const std::string_view known : {"&lt;", "&gt;", "&amp;", "&quot;", "&nbsp;"}) {
    if (text.substr(at).starts_with(known)) return Span{std::string(known), at + known.size()};
  }
  return std::nullopt;
}

Found code(std::string_view text, std::size_t at) {
  const auto run = run_at(text, at);
  const auto end = code_end(text, at);
  if (end == at + run) return Span{std::string(run, '`'), end};
  auto inner = text.substr(at + run, end - at - 2 * run);
  const bool padded = inner.starts_with(' ') && inner.ends_with(' ');
  if (padded && inner.find_first_not_of(' ') != inner.npos) inner = inner.substr(1, inner.size() - 2);
  return Span{"<code>" + lines_of_text(inner) + "</code>", end};
}

enum class Links : std::uint8_t { set, left };  ///< no link stands within another

class Setter {
 public:
  Setter(std::string_view text, Links links) : text_(text), links_(links) {}

  std::string run() {
    std::string out;
    std::size_t typed = 0;  // where text begins that is not in `out` yet
    for (std::size_t at = 0; at < text_.size();) {
      auto found = span_at(at);
      if (!found) {
        ++at;
        continue;
      }
      out += lines_of_text(text_.substr(typed, at - typed)) + found->html;
      typed = at = found->end;
    }
    return out + lines_of_text(text_.substr(typed));
  }

 private:
  Found span_at(std::size_t at) {
    switch (text_[at]) {
      case '\\': return escaped(text_, at);
      case '&': return reference(text_, at);
      case '`': return code(text_, at);
      case '*':
      case '_': return emphasis(at);
      case '!': return text_.substr(at + 1, 1) == "[" ? link(at + 1) : std::nullopt;
      case '[': return link(at);
      case '<':
      case 'h': return address(at);
      default: return std::nullopt;
    }
  }

  Found link(std::size_t at) const {
    if (links_ == Links::left) return std::nullopt;
    auto close = at + 1;
    while (close < text_.size() && text_[close] != ']' && text_[close] != '[') close = unit_end(text_, close);
    if (text_.substr(close, 2) != "](") return std::nullopt;
    const auto target = link_target(text_, close + 2);
    if (!target) return std::nullopt;
    return element(*target, Setter(text_.substr(at + 1, close - at - 1), Links::left).run());
  }

  Found address(std::size_t at) const {
    if (links_ == Links::left) return std::nullopt;
    const auto target = text_[at] == '<' ? address_in_angles(text_, at) : bare_address(text_, at);
    return target ? Found(element(*target, html_text(target->words))) : std::nullopt;
  }

  static Span element(const LinkTarget& target, const std::string& words) {
    const auto title = target.title.empty() ? "" : fmt::format(" title=\"{}\"", html_text(target.title));
    return {fmt::format("<a href=\"{}\"{}>{}</a>", html_text(target.href), title, words), target.end};
  }

  Found emphasis(std::size_t at) {
    const auto run = run_at(text_, at);
    if (text_[at] == '_' && at > 0 && is_word_byte(text_[at - 1])) return std::nullopt;
    for (const std::size_t length : {2U, 1U}) {
      const bool begins = length == 2 ? run >= 2 : run == 1 || run == 3;
      if (!begins || is_blank(at + length)) continue;
      if (const auto close = closing(at, length)) {
        const auto inner = text_.substr(at + length, *close - at - length);
        return Span{fmt::format("<{0}>{1}</{0}>", length == 2 ? "strong" : "em", Setter(inner, links_).run()),
                    *close + length};
      }
    }
    return std::nullopt;
  }

  /// Where the marks stand that end the emphasis. A search that was in vain is not made again: later ones
  /// would look at the same marks.
  std::optional<std::size_t> closing(std::size_t begin, std::size_t length) {
    const char mark = text_[begin];
    bool& in_vain = in_vain_.at((mark == '_' ? 2 : 0) + length - 1);
    for (auto at = begin + length; at < text_.size() && !in_vain;) {
      if (text_[at] != mark) {
        at = unit_end(text_, at);
        continue;
      }
      const auto run = run_at(text_, at);
      const bool fits = length == 2 ? run >= 2 : run % 2 == 1;
      const bool ends = at > begin + length && !is_blank(at - 1) &&
                        (mark == '*' || at + run == text_.size() || !is_word_byte(text_[at + run]));
      at += run;
      if (fits && ends) return at - length;
    }
    in_vain = true;
    return std::nullopt;
  }

  [[nodiscard]] bool is_blank(std::size_t at) const {
    return at >= text_.size() || std::string_view(" \t\n").find(text_[at]) != std::string_view::npos;
  }

  std::string_view text_;
  Links links_;
  std::array<bool, 4> in_vain_{};  ///< for * ** _ __
};

}  // namespace

std::string html_spans(std::string_view text) { return Setter(text, Links::set).run(); }

}  // namespace rapport
