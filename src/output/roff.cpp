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

/// The bytes that roff counts in a line: it reads what is not ASCII as \[u00D7].
std::size_t input_length(std::string_view escaped_text) {
  std::size_t length = 0;
  for (const char c : escaped_text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) length += 1;
    if (byte >= 0xc0) length += byte < 0xf0 ? 8 : 9;
  }
  return length;
}

/// Each sentence on lines of its own, of at most 80 bytes where words allow, as roff likes it.
std::string sentences(std::string_view text) {
  std::string out;
  std::size_t length = 0;  // of the last line of `out`
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    const auto word = escaped(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto bytes = input_length(word);
    const bool full = out.ends_with('.') || length + 1 + bytes > 80;
    length = out.empty() || full ? bytes : length + 1 + bytes;
    if (!out.empty()) out += full ? '\n' : ' ';
    out += word;
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
  below_title_ = true;
}

void ManualPage::subsection(std::string_view title) {
  text_ += fmt::format(".SS {}\n", escaped(title));
  below_title_ = true;
}

void ManualPage::begin_paragraph() {
  if (!below_title_) text_ += ".PP\n";
  below_title_ = false;
}

void ManualPage::paragraph(std::string_view text) {
  begin_paragraph();
  text_ += sentences(text) + "\n";
}

void ManualPage::item(std::string_view tag, std::string_view beside, std::string_view text) {
  text_ += fmt::format(".TP\n\\fB{}\\fR{}{}\n{}\n", escaped(tag), beside.empty() ? "" : " ", escaped(beside),
                       sentences(text));
  below_title_ = false;
}

void ManualPage::example(std::string_view lines) {
  begin_paragraph();
  text_ += ".nf\n";
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    text_ += escaped(lines.substr(0, end)) + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  text_ += ".fi\n";
}

}  // namespace rapport
