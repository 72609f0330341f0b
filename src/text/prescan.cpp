#include "text/prescan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/plain_text.hpp"
#include "text/utf8.hpp"

namespace rapport {
namespace {

constexpr std::size_t most_faults = 20;

void add(std::vector<Fault>& faults, Fault::Kind kind, std::size_t offset, std::string message) {
  if (faults.size() < most_faults) {
    faults.push_back({kind, static_cast<std::uint32_t>(offset), std::move(message)});
  }
}

/// What is wrong with the bytes as UTF-8, if anything.
void scan_encoding(std::string_view text, std::vector<Fault>& faults) {
  const auto bad = invalid_utf8_at(text);
  if (!bad) return;
  if (text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF") {
    add(faults, Fault::Kind::unreadable, 0, "the file is UTF-16; save it as UTF-8");
  } else {
    add(faults, Fault::Kind::unreadable, *bad,
        fmt::format("byte 0x{:02X} is not UTF-8; save the file as UTF-8",
                    static_cast<unsigned char>(text[*bad])));
  }
}

bool is_control(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c == '\r') return at + 1 >= text.size() || text[at + 1] != '\n';
  if (c < 0x20) return c != '\n' && c != '\t';
  if (c == 0x7F) return true;
  return c == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

/// Whether a byte may be, or begin, a control character. Most texts hold none: no branches, for speed.
bool may_hold_controls(std::string_view text) {
  unsigned char found = 0;
  for (const char byte : text) {
    const auto c = static_cast<unsigned char>(byte);
    const bool may = (c < 0x20 && c != '\n') || c == 0x7F || c == 0xC2;
    found = static_cast<unsigned char>(found | static_cast<unsigned char>(may));
  }
  return found != 0;
}

void scan_controls(std::string_view text, std::vector<Fault>& faults) {
  if (mark_size(text) > 0) add(faults, Fault::Kind::unreadable, 0, "a second byte-order mark; remove it");
  if (!may_hold_controls(text)) return;
  for (std::size_t at = 0; at < text.size() && faults.size() < most_faults; ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if ((c >= 0x20 && c < 0x7F) || c == '\n' || !is_control(text, at)) continue;
    if (c == '\r') {
      add(faults, Fault::Kind::unreadable, at,
          "a carriage return without a line feed; save the file with LF (or CRLF) line ends");
      return;
    }
    std::size_t next = at;
    add(faults, Fault::Kind::unreadable, at,
        fmt::format("control character U+{:04X}; remove it", static_cast<unsigned>(decode(text, next))));
    if (c == 0) return;  // not a text file: one finding says it
  }
}

bool is_conflict_marker(std::string_view line) {
  if (line.size() < 7) return false;
  const char c = line[0];
  if (c != '<' && c != '>' && c != '=' && c != '|') return false;
  if (line.find_first_not_of(c) != 7 && !(line.size() == 7 && line.find_first_not_of(c) == line.npos))
    return false;
  return line.size() == 7 ? c == '=' || c == '|' : line[7] == ' ' || line[7] == '\r';
}

/// Whether a line may be a directive or a conflict marker.
bool may_hold_marks(std::string_view text) {
  constexpr std::string_view marks = "<>=|%";
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find('\n', at), text.size() - 1) + 1) {
    if (marks.find(text[at]) != marks.npos) return true;
  }
  return false;
}

void scan_lines(std::string_view text, std::vector<Fault>& faults) {
  if (!may_hold_marks(text)) return;
  bool content = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const auto line = text.substr(at, end - at);
    if (is_conflict_marker(line)) {
      add(faults, Fault::Kind::conflict_marker, at,
          "a conflict marker that git left; choose what is right and remove the markers");
    } else if (!content && !line.empty() && line[0] == '%') {
      add(faults, Fault::Kind::unreadable, at, std::string(no_directive));
    }
    const auto first = line.find_first_not_of(" \t\r");
    content = content || (first != line.npos && line[first] != '#');
    at = end + 1;
  }
}

bool is_bracket(char c) { return c == '[' || c == '{'; }

/// yaml-cpp keeps every bracket in memory until it knows which one is a key: too many are refused before it
/// sees them.
void scan_brackets(std::string_view text, std::vector<Fault>& faults) {
  constexpr int most = 64;  // in a row; twice what may be nested
  if (std::count_if(text.begin(), text.end(), is_bracket) <= most) return;
  int run = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_bracket(text[at])) {
      if (++run > most)
        return add(faults, Fault::Kind::unreadable, at,
                   "nested deeper than 32 levels; flatten the value, or quote it");
    } else if (text[at] != ' ' && text[at] != '\n') {
      run = 0;
    }
  }
}

}  // namespace

std::vector<Fault> prescan(std::string_view text) {
  std::vector<Fault> faults;
  scan_encoding(text, faults);
  if (!faults.empty()) return faults;
  scan_controls(text, faults);
  scan_lines(text, faults);
  scan_brackets(text, faults);
  return faults;
}

}  // namespace rapport
