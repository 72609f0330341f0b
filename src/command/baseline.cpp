#include "command/baseline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "text/error.hpp"
#include "text/file.hpp"
#include "text/width.hpp"

namespace rapport {
namespace {

constexpr std::string_view head =
    "# Findings that rapport check accepts until they are put right; --write-baseline rewrites this file.\n";

/// The finding as a line; the record stands between, so it may hold spaces where it is a file's name.
std::string line_for(const Finding& finding) {
  const auto& what = finding.record.empty() ? finding.file : finding.record;
  return fmt::format("{} {} {}", finding.check->code, visible(what), fingerprint(finding));
}

bool is_line(const std::string& line) {
  const auto first = line.find(' '), last = line.rfind(' ');
  if (first == line.npos || first == last || line.size() - last != 13) return false;
  return line.find_first_not_of("0123456789abcdef", last + 1) == line.npos;
}

}  // namespace

Baseline Baseline::read(const std::filesystem::path& file) {
  Baseline baseline;
  std::istringstream text(read_file(file));
  std::size_t number = 0;
  for (std::string line; std::getline(text, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty() || line.starts_with('#')) continue;
    if (!is_line(line))
      throw Error(
          fmt::format("{}:{}: \"{}\" is no line of a baseline; write \"CODE RECORD FINGERPRINT\", or let "
                      "--write-baseline write the file",
                      visible(file.string()), number, visible(line)));
    baseline.lines_.insert(std::move(line));
  }
  return baseline;
}

std::string Baseline::text_of(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) lines.push_back(line_for(finding));
  std::sort(lines.begin(), lines.end());
  return fmt::format("{}{}{}", head, fmt::join(lines, "\n"), lines.empty() ? "" : "\n");
}

std::vector<Finding> Baseline::take_from(std::vector<Finding>& findings) {
  const auto accepted = [&](const Finding& finding) {
    const auto found = lines_.find(line_for(finding));
    if (found == lines_.end()) return false;
    lines_.erase(found);
    return true;
  };
  std::vector<Finding> left, taken;
  for (auto& finding : findings) (accepted(finding) ? taken : left).push_back(std::move(finding));
  findings = std::move(left);
  return taken;
}

}  // namespace rapport
