#include "report/intro.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/markdown_line.hpp"

namespace rapport {
namespace {

constexpr std::string_view scheme_characters =
    "0123456789+.-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view html_begins = "/!?abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool is_all(std::string_view text, char c) { return text.find_first_not_of(c) == text.npos; }

/// <https://example.org> or <c-ops@example.org>, from `at` on.
bool is_address(std::string_view text, std::size_t at) {
  const auto inner = text.substr(at + 1, text.find_first_of(" \t\n<>", at + 1) - at - 1);
  const auto end = at + 1 + inner.size();
  const auto scheme = std::min(inner.find_first_not_of(scheme_characters), inner.size());
  const auto mark = inner.substr(scheme, 1);
  return text.substr(end, 1) == ">" && (mark == ":" || mark == "@");
}

bool is_escaped(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const auto last = before.find_last_not_of('\\');
  const auto backslashes = last == before.npos ? at : at - last - 1;
  return backslashes % 2 == 1;
}

/// Where HTML begins in a line.
std::optional<std::size_t> html_in(std::string_view line) {
  for (auto at = line.find('<'); at != line.npos; at = line.find('<', at + 1)) {
    const bool begins = line.substr(at + 1, 1).find_first_of(html_begins) == 0;
    if (begins && !is_escaped(line, at) && !is_address(line, at)) return at;
  }
  return std::nullopt;
}

/// Reads a text line by line.
class Scan {
 public:
  std::optional<TextFault> run(std::string_view text) {
    for (std::size_t at = 0; at < text.size() && !fault_;) {
      const auto end = std::min(text.find('\n', at), text.size());
      begin_ = at;
      look_at(text.substr(at, end - at));
      at = end + 1;
    }
    if (!fault_ && fence_)
      fault_ = TextFault{
          fence_->at,
          "this code fence is never closed; close it with the same characters on a line of their own"};
    return fault_;
  }

 private:
  struct Fence {
    std::size_t at;  ///< byte of the text where it begins
    std::size_t indent;
    std::string_view mark;
  };

  void refuse(std::size_t place, std::string message) {
    fault_ = TextFault{begin_ + place, std::move(message)};
  }

  void look_at(std::string_view text) {
    const auto line = markdown_line(text);
    if (fence_) return look_in_fence(line);
    const auto mark = line.is_deep ? std::string_view() : fence_mark(line.rest);
    if (!mark.empty()) {
      fence_ = Fence{begin_ + line.indent, line.indent, mark};
      below_text_ = false;
      return;
    }
    if (line.rest.empty()) below_text_ = false;
    if (!line.is_deep && !line.rest.empty()) look_for_heading(line);
    if (const auto html = html_in(text); html && !fault_)
      refuse(*html, "a report takes no raw HTML; write &lt; for <");
  }

  /// A line that stands further left than the fence ends it, together with the list it is in.
  void look_in_fence(const MarkdownLine& line) {
    if (!line.rest.empty() && line.indent < fence_->indent)
      refuse(line.indent, "this stands further left than the code fence above it; close that first");
    if (closes_fence(line, fence_->mark)) fence_.reset();
  }

  void look_for_heading(const MarkdownLine& line) {
    if (below_text_ && (is_all(line.rest, '=') || is_all(line.rest, '-')))
      return refuse(line.indent,
                    "this line makes the one above it a heading of the report's own levels; write ### before "
                    "that one, or leave a blank line between");
    const auto level = heading_level(line.rest);
    if (level == 1 || level == 2)
      return refuse(
          line.indent,
          fmt::format("a heading of level {} would stand beside the report's own; write ### or deeper",
                      level));
    below_text_ = level == 0;
  }

  std::size_t begin_ = 0;  ///< byte of the text where the line begins
  std::optional<Fence> fence_;
  bool below_text_ = false;  ///< whether the line above is text that a line of dashes would make a heading of
  std::optional<TextFault> fault_;
};

}  // namespace

std::optional<TextFault> intro_fault(std::string_view text) { return Scan().run(text); }

}  // namespace rapport
