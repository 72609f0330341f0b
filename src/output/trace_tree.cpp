#include <algorithm>

#include "output/trace_page.hpp"
#include "text/width.hpp"
#include "text/wrap.hpp"

namespace rapport {
namespace {

constexpr int relation_width = 14;  // "superseded by" and a space
constexpr int least_width = 40;     // on fewer columns nothing would be left of most titles

/// Whether each step is the last of those that hang on the same one.
std::vector<bool> last_ones(const std::vector<TraceStep>& steps) {
  std::vector<bool> last(steps.size());
  std::vector<bool> followed;  // by depth: whether another of the same depth comes before the tree turns back
  for (auto i = steps.size(); i-- > 0;) {
    const auto depth = static_cast<std::size_t>(steps[i].depth);
    followed.resize(depth + 1);
    last[i] = !followed[depth];
    followed[depth] = true;
  }
  return last;
}

/// What stands before the lines of a step.
struct Branches {
  std::string first, rest;
};

/// The branches of the trees above a step. `ended`: whether they are at an end, by depth.
Branches branches(const TraceStep& step, std::vector<bool>& ended, bool is_last, bool narrow) {
  if (step.depth == 0) return {};
  const auto depth = static_cast<std::size_t>(step.depth);
  ended.resize(depth + 1);
  ended[depth] = is_last;
  std::string above;
  for (std::size_t i = 1; i < depth; ++i)
    above += narrow ? (ended[i] ? " " : "│") : (ended[i] ? "   " : "│  ");
  if (narrow) return {above + (is_last ? "└ " : "├ "), above + (is_last ? "  " : "│ ")};
  return {above + (is_last ? "└─ " : "├─ "), ""};
}

/// The relation, and below it the text on as many lines as it takes.
std::string narrow_lines(const TraceStep& step, const Branches& before, const TraceText& line, int width,
                         Color color) {
  std::string out = step.depth == 0 ? "" : before.first + visible(step.relation) + "\n";
  const auto columns = std::max(1, width - display_width(before.rest));
  for (const auto& part : wrapped(visible(line.text) + visible(line.tail), columns, 0, WideWords::parted))
    out += before.rest + painted(part, line.tone, color) + "\n";
  return out;
}

/// On `columns` columns (0: not cut).
std::string fitted(const TraceText& line, int columns) {
  constexpr int least = 8;
  const auto text = visible(line.text);
  const auto tail = visible(line.tail);
  return columns == 0
             ? text + tail
             : cut_to_width(cut_to_width(text, std::max(least, columns - display_width(tail))) + tail,
                            columns);
}

}  // namespace

std::string trace_tree(const Project& project, const std::vector<TraceStep>& steps, int width, Color color) {
  const bool narrow = width > 0 && width < least_width;
  const auto last = last_ones(steps);
  std::vector<bool> ended;
  std::string out;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& step = steps[i];
    if (step.depth == 0 && i > 0) out += '\n';
    const auto line = trace_text(project, step);
    const auto branch = branches(step, ended, last[i], narrow);
    if (narrow) {
      out += narrow_lines(step, branch, line, width, color);
      continue;
    }
    auto before = branch.first;
    if (step.depth > 0) before += padded(visible(step.relation), relation_width);
    out +=
        before +
        painted(fitted(line, width == 0 ? 0 : std::max(1, width - display_width(before))), line.tone, color) +
        '\n';
  }
  return out;
}

}  // namespace rapport
