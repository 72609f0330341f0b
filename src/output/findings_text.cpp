#include <fmt/format.h>

#include "output/findings.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::string_view color_of[] = {"31", "33", "36"};  // by severity: red, yellow, cyan

std::string colored(std::string_view text, Severity severity, Color color) {
  if (color == Color::no) return std::string(text);
  return fmt::format("\x1b[1;{}m{}\x1b[0m", color_of[static_cast<std::size_t>(severity)], text);
}

/// The line at fault with a caret below the place, as far as they fit into the columns.
std::string excerpt(const CheckedProject& checked, const Finding& finding, const TextStyle& style) {
  constexpr std::string_view margin = "    ";
  const auto line = line_of(checked, finding);
  const int room = style.excerpt - static_cast<int>(margin.size());
  if (line.empty()) return {};
  const int caret =
      display_width(visible(line.substr(0, byte_column(source_of(checked, finding), finding.offset) - 1)));
  if (caret >= room) return {};
  return fmt::format("{}{}\n{}{}{}\n", margin, cut_to_width(visible(line), room), margin,
                     std::string(static_cast<std::size_t>(caret), ' '),
                     colored("^", finding.severity, style.color));
}

}  // namespace

std::string findings_text(const Checked& checked, const TextStyle& style) {
  std::string out;
  for (const auto& one : checked) {
    for (const auto& finding : one.findings) {
      if (finding.severity == Severity::info && style.advice == Advice::counted) continue;
      out += fmt::format("{}: {}: {} [{}]\n", visible(place_of(one, finding)),
                         colored(severity_name(finding.severity), finding.severity, style.color),
                         visible(finding.message), finding.check->code);
      if (style.excerpt > 0 && finding.line > 0) out += excerpt(one, finding, style);
    }
  }
  return out + count_line(count(checked), style.advice) + '\n';
}

}  // namespace rapport
