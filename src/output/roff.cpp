#include "output/roff.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rapport {
namespace {

/// Text that roff takes for nothing but text.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '\\': out += "\\e"; break;
      case '-': out += "\\-"; break;
      case '"': out += "\\(dq"; break;
      default: out += c;
    }
  }
  return !out.empty() && (out[0] == '.' || out[0] == '\'') ? "\\&" + out : out;
}

std::string upper_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return out;
}

/// Each sentence on lines of its own, of at most 79 bytes where words allow, as roff likes it.
std::string sentences(std::string_view text) {
  auto out = escaped(text);
  std::size_t line = 0, space = out.npos;
  for (std::size_t at = 0; at < out.size(); ++at) {
    if (at - line > 78 && space != out.npos) {
      out[space] = '\n';
      line = space + 1;
      space = out.npos;
    }
    if (out[at] != ' ') continue;
    space = at;
    if (out[at - 1] != '.') continue;
    out[at] = '\n';
    line = at + 1;
    space = out.npos;
  }
  return out;
}

}  // namespace

ManualPage::ManualPage(std::string_view name, int section, std::string_view about) {
  text_ = fmt::format(".TH {} {} 2026-11-23 \"rapport " RAPPORT_VERSION
                      "\" \"rapport manual\"\n.SH NAME\n{} \\- {}\n",
                      escaped(upper_case(name)), section, escaped(name), escaped(about));
}

void ManualPage::section(std::string_view title) {
  text_ += fmt::format(".SH {}\n", escaped(upper_case(title)));
}

void ManualPage::subsection(std::string_view title) { text_ += fmt::format(".SS {}\n", escaped(title)); }

void ManualPage::paragraph(std::string_view text) { text_ += fmt::format(".PP\n{}\n", sentences(text)); }

void ManualPage::item(std::string_view tag, std::string_view beside, std::string_view text) {
  text_ += fmt::format(".TP\n\\fB{}\\fR{}{}\n{}\n", escaped(tag), beside.empty() ? "" : " ", escaped(beside),
                       sentences(text));
}

void ManualPage::example(std::string_view lines) {
  text_ += ".PP\n.nf\n";
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    text_ += escaped(lines.substr(0, end)) + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  text_ += ".fi\n";
}

}  // namespace rapport
